import { objet } from './cas.ts'

const toutes_les_annees = 'year:2000:60'

/**
 * How OpenFisca reads a tax household: one deduction for age, looked at on 1 January, and no maintenance deducted
 * but that of the boxes of the return.
 */
const lectures = {
  abattement_age_par_personne: { [toutes_les_annees]: false },
  pensions_alimentaires_versees_du_foyer: { [toutes_les_annees]: 0 },
}

/** The tax households of a situation, with what OpenFisca means without saying it; what the situation says prevails. */
export function foyersFiscauxSelonOpenfisca(foyers: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objet(foyers) ?? {}).map(([id, foyer]) => [id, { ...lectures, ...objet(foyer) }]),
  )
}
