import type { Quantiles } from './quantiles.ts'
import type { Repartition } from './repartition.ts'

export type Composition = 'seul' | 'couple' | 'couple_avec_enfants' | 'parent_seul'

export type Activite =
  | 'temps_plein'
  | 'temps_partiel'
  | 'independant'
  | 'micro_entrepreneur'
  | 'chomeur_indemnise'
  | 'chomeur_sans_allocation'
  | 'retraite'
  | 'aah'
  | 'etudiant'
  | 'sans_activite'

export type TrancheDAge = 'moins_de_25' | 'de_25_a_49' | 'de_50_a_59' | 'de_60_a_64' | 'des_65'

export type Occupation =
  | 'proprietaire'
  | 'primo_accedant'
  | 'locataire_hlm'
  | 'locataire_prive'
  | 'loge_gratuitement'
  | 'sans_domicile'

/** Tenure goes with age and means: young, grown or old, poor or not. */
export type SituationDeLogement = `${'jeune' | 'adulte' | 'aine'}_${'modeste' | 'autre'}`

export type Origine = 'francaise' | 'europeenne' | 'africaine' | 'asiatique' | 'americaine'

/** What a population is drawn from. Amounts do not depend on it: a poor neighbourhood is one by its people, not by their wages. */
export interface Profil {
  readonly composition: Repartition<Composition>
  readonly activite: Readonly<Record<TrancheDAge, Repartition<Activite>>>
  /** Of someone who raises children alone, from 25 to 49. */
  readonly activite_parent_seul: Repartition<Activite>
  readonly logement: Readonly<Record<SituationDeLogement, Repartition<Occupation>>>
  readonly origine: Repartition<Origine>
  readonly age: Readonly<Record<Composition, Quantiles>>
}
