import { objet } from './cas.ts'
import { toujours } from './toujours.ts'

/**
 * How OpenFisca reads a tax household: one deduction for age, looked at on 1 January, and no maintenance deducted
 * but that of the boxes of the return.
 */
const lectures = {
  abattement_age_par_personne: toujours(false),
  pensions_alimentaires_versees_du_foyer: toujours(0),
}

/** The tax households of a situation, with what OpenFisca means without saying it; what the situation says prevails. */
export function foyersFiscauxSelonOpenfisca(foyers: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objet(foyers) ?? {}).map(([id, foyer]) => [id, { ...lectures, ...objet(foyer) }]),
  )
}
