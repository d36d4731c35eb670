import { parse } from 'yaml'

export type Json = Readonly<Record<string, unknown>>

/** One test as OpenFisca writes them. `source` is ours: where the expected value comes from. */
export interface Cas {
  readonly nom: string
  readonly periode: string
  readonly marge_absolue: number
  readonly marge_relative: number
  readonly entree: Json
  readonly sortie: Json
  readonly source?: string
}

// OpenFisca compares to 0.01 when a test says nothing.
const marge_par_defaut = 0.01

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
  if (!champs?.['period'] || !objet(champs['output'])) {
    throw new SyntaxError(`Le test n° ${rang + 1} n’a pas de « period » ou pas de « output »`)
  }
  const absolue = nombre(champs['absolute_error_margin'])
  const relative = nombre(champs['relative_error_margin'])
  const source = texte(champs['source'])
  return {
    nom: texte(champs['name']) ?? `n° ${rang + 1}`,
    periode: texte(champs['period']) ?? '',
    marge_absolue: absolue ?? (relative === undefined ? marge_par_defaut : 0),
    marge_relative: relative ?? 0,
    entree: objet(champs['input']) ?? {},
    sortie: objet(champs['output']) ?? {},
    ...(source === undefined ? {} : { source }),
  }
}

export function objet(valeur: unknown): Json | undefined {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? (valeur as Json) : undefined
}

function nombre(valeur: unknown): number | undefined {
  return typeof valeur === 'number' ? valeur : undefined
}

function texte(valeur: unknown): string | undefined {
  return typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : undefined
}
