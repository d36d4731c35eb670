import { type Month, parseMonth } from '../../moteur/expression/month.ts'

/** The month given by `--mois`, if any. */
export function moisDonne(texte: string | undefined): Month | undefined | { readonly refus: string } {
  if (texte === undefined) return undefined
  return parseMonth(texte) ?? { refus: `--mois : « ${texte} » n’est pas un mois : écrire AAAA-MM, comme 2026-04` }
}
