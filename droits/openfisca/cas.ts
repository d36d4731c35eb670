import { parse } from 'yaml'
import { type Marge, margeDe } from './marge.ts'

export type Json = Readonly<Record<string, unknown>>

/** One test as OpenFisca writes them. `source` is ours: where the expected value comes from. */
export interface Cas {
  readonly nom: string
  /** Absent when each expected value names its own period. */
  readonly periode: string | undefined
  readonly marge: Marge
  readonly entree: Json
  readonly sortie: Json
  readonly source?: string
}

/**
 * Reads a YAML file of tests in OpenFisca's form.
 * @throws SyntaxError when the file is not a list of tests, naming the one that is not.
 */
export function lireCas(yaml: string): readonly Cas[] {
  const contenu: unknown = parse(yaml)
  const liste = Array.isArray(contenu) ? contenu : [contenu]
  return liste.map((test, rang) => lireUn(test, rang))
}

function lireUn(test: unknown, rang: number): Cas {
  const champs = objet(test)
  const sortie = objet(champs?.['output'])
  if (!champs || !sortie) throw new SyntaxError(`Le test n° ${rang + 1} n’a pas de « output »`)
  const source = texte(champs['source'])
  return {
    nom: texte(champs['name'])?.replaceAll(/\s+/g, ' ').trim() ?? `n° ${rang + 1}`,
    periode: texte(champs['period']),
    marge: margeDe(champs['absolute_error_margin'], champs['relative_error_margin']),
    entree: objet(champs['input']) ?? {},
    sortie,
    ...(source === undefined ? {} : { source }),
  }
}

export function objet(valeur: unknown): Json | undefined {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? (valeur as Json) : undefined
}

function texte(valeur: unknown): string | undefined {
  return typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : undefined
}
