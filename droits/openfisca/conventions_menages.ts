import { objet } from './cas.ts'
import { toujours } from './toujours.ts'

/** A loan of which nothing more is said opens the allocation de logement: OpenFisca's is not under convention. */
const sans_convention = { aide_logement_est_pret_conventionne: toujours(false) }

/** The dwellings of a situation, with what OpenFisca means without saying it; what the situation says prevails. */
export function menagesSelonOpenfisca(menages: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objet(menages) ?? {}).map(([id, menage]) => {
      const dit = objet(menage)
      return [id, dit?.['aide_logement_date_pret'] === undefined ? menage : { ...sans_convention, ...dit }]
    }),
  )
}
