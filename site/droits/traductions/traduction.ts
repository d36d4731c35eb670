import type { Droit } from '../../../droits/droit.ts'

/** What a person reads of a right, in another language than the French of the law. Links and names of bodies stay. */
export interface Traduction
  extends Pick<Droit, 'libelle' | 'en_bref' | 'documents' | 'demarche' | 'delai' | 'a_savoir'> {
  /** For whom each body pays, in the order of the right. */
  readonly pour_qui: readonly string[]
  /** The name of the paper form, where there is one. */
  readonly formulaire?: string
}

/** English, and easy-to-read French. */
export interface Traductions {
  readonly en: Traduction
  readonly falc: Traduction
}
