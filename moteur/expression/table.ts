import { bareme, type DatedLine, type Verification } from './bareme.ts'
import type { Choice, EnumerationOf } from './choice.ts'
import { constante } from './literal.ts'
import { si } from './logic.ts'
import type { Term } from './term.ts'
import type { LegalText } from './text.ts'
import { type Nombre, nombre, type Unit, type UnitWitness } from './units.ts'

interface Options {
  readonly jusqu_au?: string
}

/** In force from, the values from rank 0 up (the last one for that rank and beyond), by which text, last checked. */
export type DatedScale = readonly [
  depuis: string,
  valeurs: readonly number[],
  texte: LegalText,
  verification: Verification,
]

/** Values by rank: a number of children, of people. Each rank is a parameter of its own, `nom_0`, `nom_1`… */
export class Scale<U extends Unit> {
  private readonly cells: readonly Term<U, never>[]

  constructor(cells: readonly Term<U, never>[]) {
    this.cells = cells
  }

  /** The value for a rank; the last one for all ranks beyond. */
  au_rang<E>(rang: Term<Nombre, E>): Term<U, E> {
    const [last, ...before] = this.cells.toReversed()
    if (!last) throw new Error('Une échelle sans valeur')
    return before.reduce<Term<U, E>>((beyond, cell, i) => {
      const rank = before.length - 1 - i
      return si(rang.est_au_plus(constante(rank, nombre)), cell, beyond)
    }, last)
  }
}

/**
 * Values fixed by a text for each rank, one date a line, oldest first.
 * `rangs`: what each rank is called, the last one with « ou plus ».
 */
export function echelle<U extends Unit>(
  nom: string,
  libelle: string,
  unite: UnitWitness<U>,
  rangs: readonly string[],
  lignes: readonly DatedScale[],
  options: Options = {},
): Scale<U> {
  return new Scale(
    rangs.map((rang, i) => {
      const cellule = ([depuis, valeurs, texte, verification]: DatedScale): DatedLine => {
        const valeur = valeurs[i]
        if (valeur === undefined) throw new Error(`${nom} : ${depuis} n’a pas de valeur pour ${rang}`)
        return [depuis, valeur, texte, verification]
      }
      return bareme(`${nom}_${i}`, `${libelle}, ${rang}`, unite, lignes.map(cellule), options)
    }),
  )
}

/** In force from, the values by line of the table then by rank, by which text, last checked. */
export type DatedTable<V extends string> = readonly [
  depuis: string,
  valeurs: Readonly<Record<V, readonly number[]>>,
  texte: LegalText,
  verification: Verification,
]

/** Values by line (a zone, a category of dwelling) and rank. */
export class Table<U extends Unit, V extends string> {
  private readonly scales: ReadonlyMap<V, Scale<U>>

  constructor(scales: ReadonlyMap<V, Scale<U>>) {
    this.scales = scales
  }

  /** The scale of one line. */
  ligne(code: V): Scale<U> {
    const scale = this.scales.get(code)
    if (!scale) throw new Error(`Une table sans ligne ${code}`)
    return scale
  }

  /** The value for a line and a rank. A code without line reads the last line. */
  selon<E>(choix: Choice<string, E>, rang: Term<Nombre, E>): Term<U, E> {
    const [last, ...before] = [...this.scales.keys()].toReversed()
    if (last === undefined) throw new Error('Une table sans ligne')
    return before.reduce<Term<U, E>>(
      (beyond, code) => si(choix.est(code), this.ligne(code).au_rang(rang), beyond),
      this.ligne(last).au_rang(rang),
    )
  }
}

/** Values fixed by a text for each line of a table and each rank, one date a line, oldest first. */
export function table<U extends Unit, V extends string>(
  nom: string,
  libelle: string,
  unite: UnitWitness<U>,
  lignes: readonly (readonly [code: V, libelle: string])[],
  rangs: readonly string[],
  dates: readonly DatedTable<V>[],
  options: Options = {},
): Table<U, V> {
  return new Table(
    new Map(
      lignes.map(([code, ligne]) => {
        const valeurs = dates.map(
          ([depuis, parLigne, texte, verification]): DatedScale => [depuis, parLigne[code], texte, verification],
        )
        return [code, echelle(`${nom}_${code}`, `${libelle}, ${ligne}`, unite, rangs, valeurs, options)]
      }),
    ),
  )
}

/** One term for each code of a closed list: none may be forgotten. */
export function selon<V extends string, U, E>(choix: Choice<V, E>, cas: Readonly<Record<V, Term<U, E>>>): Term<U, E> {
  const list = choix.enumeration as EnumerationOf<V>
  const [last, ...before] = list.members.map(({ code }) => code as V).toReversed()
  if (last === undefined) throw new Error('Un choix sans valeur')
  return before.reduce<Term<U, E>>((beyond, code) => si(choix.est(code), cas[code], beyond), cas[last])
}
