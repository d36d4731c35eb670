import type { Month } from '../../moteur/expression/month.ts'
import { dernierJourAvant, premierJour } from './dates.ts'
import type { Valeurs } from './personne.ts'
import { Repartition } from './repartition.ts'
import { salaire_brut } from './revenus.ts'
import { constant } from './serie.ts'
import { publie } from './source.ts'
import type { Tirage } from './tirage.ts'

type Motif =
  | 'fin_contrat_duree_determinee'
  | 'licenciement'
  | 'rupture_conventionnelle'
  | 'licenciement_economique'
  | 'autre_perte_involontaire'

/** The job whose loss is paid by the unemployment insurance. */
export interface FinDeContrat {
  /** The first month without it. */
  readonly depuis: Month
  readonly motif: Motif
  readonly salaire: number
}

// 30 % end of a fixed-term contract, 12 % end of a temporary assignment, « more than one in five » personal dismissal.
const motifs = new Repartition<Motif>(
  publie(
    'Unédic, avril 2024',
    'https://unedic.org/publications/qui-sont-les-allocataires-de-l-assurance-chomage-avril-2024',
  ),
  ['fin_contrat_duree_determinee', 42],
  ['licenciement', 22],
  ['rupture_conventionnelle', 21],
  ['licenciement_economique', 6],
  ['autre_perte_involontaire', 9],
)

export const finDeContrat = (tirage: Tirage, depuis: Month, salaire: number): FinDeContrat => ({
  depuis,
  salaire,
  motif: tirage.selon(motifs),
})

const mois_travailles = 24

/** What the employer's certificate says: two full years of one job, paid every month, and nothing owed at its end. */
export function attestation({ depuis, motif, salaire }: FinDeContrat, mois: Month): Valeurs {
  return {
    are_date_fin_contrat: dernierJourAvant(depuis),
    are_motif_fin_contrat: motif,
    are_date_premier_emploi: premierJour(depuis - mois_travailles),
    are_jours_travailles: Math.round((mois_travailles * 261) / 12),
    are_heures_travaillees: Math.round(mois_travailles * 151.67),
    are_remunerations_brutes: mois_travailles * salaire_brut(salaire),
    are_indemnite_conges_payes: 0,
    are_indemnite_supra_legale: 0,
    are_premiere_admission: true,
    taux_csg_remplacement: constant(mois, salaire < 1700 ? 'taux_reduit' : 'taux_plein'),
  }
}
