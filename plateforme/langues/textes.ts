import type { Langue } from './langue.ts'
import { type Accord, type Parametres, type Phrase, phrase } from './phrase.ts'

/** A sentence, or the two forms it takes with the number `{n}`. `{nom}` stands for a value given later. */
export type Forme = string | Accord

export interface EntreePublique {
  /** For translators: where the words stand, what they must not say. */
  readonly note: string
  /** Length limit, in characters, where space is short. */
  readonly max?: number
  readonly fr: Forme
  readonly en: Forme
  readonly falc: Forme
}

/** Pages for those who work: easy-to-read readers are not expected there, and get French. */
export type EntreeDeTravail = Omit<EntreePublique, 'falc'> & { readonly falc?: Forme }

type Declaration = Readonly<Record<string, EntreeDeTravail>>
type Phrases<D extends Declaration> = { readonly [C in keyof D]: Phrase<D[C]['fr']> }

export type Catalogue<D extends Declaration = Declaration> = Readonly<Record<Langue, Phrases<D>>> & {
  readonly declaration: D
  readonly lecteurs: 'personnes' | 'travail'
}

/** A translation that forgets a value, or invents one, becomes this sentence in the editor. */
type MemesValeurs<D extends Declaration> = {
  readonly [C in keyof D]: Parametres<D[C]['en']> extends Parametres<D[C]['fr']>
    ? Parametres<D[C]['fr']> extends Parametres<D[C]['en']>
      ? unknown
      : `la traduction de « ${C & string} » oublie une valeur`
    : `la traduction de « ${C & string} » invente une valeur`
}

function construire<D extends Declaration>(declaration: D, lecteurs: Catalogue['lecteurs']): Catalogue<D> {
  const en = (langue: Langue) => {
    const ecrire = (entree: EntreeDeTravail) => phrase(entree[langue] ?? entree.fr, langue)
    const mots = Object.entries(declaration).map(([cle, entree]): [string, unknown] => [cle, ecrire(entree)])
    // The keys of an object made of entries are lost to the compiler; here they are the declaration's own.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return Object.freeze(Object.fromEntries(mots)) as Phrases<D>
  }
  return Object.freeze({ fr: en('fr'), en: en('en'), falc: en('falc'), declaration, lecteurs })
}

/** The words of a page people see. `textes({...})[langue].cle` is a string, or a function of its values. */
export const textes = <const D extends Readonly<Record<string, EntreePublique>>>(declaration: D & MemesValeurs<D>) =>
  construire<D>(declaration, 'personnes')

/** The words of a page for those who work: easy-to-read French may be left out, and is then French. */
export const textesDeTravail = <const D extends Declaration>(declaration: D & MemesValeurs<D>) =>
  construire<D>(declaration, 'travail')

export const estCatalogue = (valeur: unknown): valeur is Catalogue =>
  typeof valeur === 'object' && valeur !== null && 'declaration' in valeur && 'lecteurs' in valeur
