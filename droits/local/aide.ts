/**
 * A local aid as a territory describes it: data, never code. What is a closed list here is a list to choose from in the
 * form; the words in French are the keys, in the form, in the base and in the open data.
 */
export const activites_locales = ['actif', 'chomeur', 'etudiant', 'retraite', 'inactif'] as const
export const statuts_logement = [
  'primo_accedant',
  'proprietaire',
  'locataire_hlm',
  'locataire_vide',
  'locataire_meuble',
  'loge_gratuitement',
  'locataire_foyer',
  'sans_domicile',
] as const
export const droits_nationaux = [
  'rsa',
  'ppa',
  'aspa',
  'aah',
  'ass',
  'css',
  'aide_logement',
  'cheque_energie',
  'af',
] as const
export const qui_est_vise = ['demandeur', 'un_adulte', 'un_enfant'] as const
export const compositions = ['seul', 'couple', 'avec_enfants', 'sans_enfant', 'parent_isole'] as const
export const prestations_comptees = ['aucune', 'hors_logement', 'toutes'] as const
export const parts_du_quotient = ['caf', 'fiscales', 'personnes', 'unites_consommation'] as const
export const references_nationales = ['rsa', 'rsa_foyer', 'aspa', 'smic'] as const
export const periodes = ['mois', 'an', 'une_fois'] as const
export const beneficiaires = ['foyer', 'enfant', 'personne'] as const
export const natures_de_bareme = ['aide', 'tarif'] as const

export type ActiviteLocale = (typeof activites_locales)[number]
export type StatutLogement = (typeof statuts_logement)[number]
export type DroitNational = (typeof droits_nationaux)[number]
export type QuiEstVise = (typeof qui_est_vise)[number]
export type Composition = (typeof compositions)[number]
export type PrestationsComptees = (typeof prestations_comptees)[number]
export type PartsDuQuotient = (typeof parts_du_quotient)[number]
export type ReferenceNationale = (typeof references_nationales)[number]
export type PeriodeLocale = (typeof periodes)[number]
export type Beneficiaire = (typeof beneficiaires)[number]
export type NatureDeBareme = (typeof natures_de_bareme)[number]

/** Resources net of the last months, the reference income of a tax notice, or either by part. */
export type Mesure =
  | { readonly genre: 'revenus'; readonly mois: number; readonly prestations: PrestationsComptees }
  | { readonly genre: 'rfr'; readonly annee: 1 | 2 }
  | {
      readonly genre: 'quotient'
      readonly mois: number
      readonly prestations: PrestationsComptees
      readonly parts: PartsDuQuotient
    }
  | {
      readonly genre: 'quotient_rfr'
      readonly annee: 1 | 2
      readonly prestations: PrestationsComptees
      readonly parts: PartsDuQuotient
    }

/** In euros a month, a year for the reference income. By size: for one person, two…, then for each one more. */
export type Plafond =
  | { readonly genre: 'fixe'; readonly montant: number }
  | { readonly genre: 'taille'; readonly montants: readonly number[]; readonly par_personne_en_plus: number }
  | { readonly genre: 'pourcentage'; readonly pourcentage: number; readonly reference: ReferenceNationale }

/** What must be true. All that is said of a person in one condition holds for one and the same person. */
export type ConditionLocale =
  | {
      readonly genre: 'personne'
      readonly qui: QuiEstVise
      readonly age_minimum: number | null
      readonly age_maximum: number | null
      readonly activites: readonly ActiviteLocale[]
      readonly taux_incapacite_minimum: number | null
    }
  | { readonly genre: 'composition'; readonly composition: Composition; readonly enfants_minimum: number | null }
  | { readonly genre: 'logement'; readonly statuts: readonly StatutLogement[] }
  | {
      readonly genre: 'residence'
      /** INSEE codes; a département stands for all its communes. */
      readonly communes: readonly string[]
      readonly departement: string | null
      readonly mois_minimum: number | null
    }
  | { readonly genre: 'ressources'; readonly mesure: Mesure; readonly plafond: Plafond }
  | { readonly genre: 'droit'; readonly droits: readonly DroitNational[] }
  /** A fact that the engine does not know otherwise, asked as a yes or no: « suivi par la mission locale ». */
  | { readonly genre: 'question'; readonly question: string }

/** A condition, and how it joins the one before: both are needed, or one of the two is enough (« ou » binds tighter). */
export type ConditionLiee = ConditionLocale & { readonly lien: 'et' | 'ou' }

export interface Tranche {
  readonly a_partir_de: number
  readonly montant: number
}

export type MontantLocal =
  | {
      readonly genre: 'forfait'
      readonly montant: number
      readonly periode: PeriodeLocale
      readonly par: Beneficiaire
      /** For an amount by child: under this age only. */
      readonly age_limite: number | null
    }
  | {
      readonly genre: 'bareme'
      readonly nature: NatureDeBareme
      readonly mesure: Mesure
      readonly tranches: readonly Tranche[]
      readonly periode: PeriodeLocale
      readonly par: Beneficiaire
      /** What a price is for: « un repas ». */
      readonly unite: string
    }
  | {
      readonly genre: 'taux'
      readonly pourcentage: number
      readonly depense: string
      readonly plafond: number | null
      readonly periode: PeriodeLocale
    }
  | { readonly genre: 'nature'; readonly service: string }

/** The vote that made the aid. */
export interface Deliberation {
  readonly reference: string
  readonly date: string
  readonly lien: string
}

export interface Contact {
  readonly service: string
  readonly telephone: string
  readonly courriel: string
  readonly adresse: string
}

/** One version of a local aid, complete and checked. */
export interface AideLocale {
  readonly nom: string
  readonly en_bref: string
  readonly conditions: readonly ConditionLiee[]
  readonly montant: MontantLocal
  readonly deliberation: Deliberation
  readonly documents: readonly string[]
  readonly demarche: string
  readonly delai: string
  readonly contact: Contact
}

/** A version in force from a day to another; `null`: until a new text. */
export interface VersionPubliee {
  readonly numero: number
  readonly depuis: string
  readonly jusqu_au: string | null
  readonly description: AideLocale
}

/** An aid with the versions that followed each other. */
export interface AidePubliee {
  readonly territoire: { readonly slug: string; readonly nom: string }
  readonly slug: string
  readonly versions: readonly VersionPubliee[]
}
