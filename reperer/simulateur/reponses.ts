/** Amounts by month, `2026-04` → 850. A month that nobody told is not there: it is unknown, never zero. */
export type Montants = Readonly<Record<string, number>>

/** Each box that was offered, and whether it was ticked; nothing at all when the question was passed. */
export type Coches = Readonly<Record<string, boolean>>

export type Adulte = 'vous' | 'conjoint'
export type Enfant = `enfant${number}`
/** Ids of persons in the situation sent to the engine; `foyer` is the id of all its groups. */
export type Personne = 'foyer' | Adulte | Enfant

export type Nationalite = 'francaise' | 'europeenne' | 'autre'

export type Activite = 'emploi' | 'apprenti' | 'chomage' | 'etudes' | 'stage' | 'retraite' | 'conge' | 'aucune'

/** The law only tells apart those who study, and those on leave; `varie`: it changed during the quarter. */
export type ActiviteAvant = 'pareil' | 'etudes' | 'apprenti' | 'stage' | 'conge' | 'autre' | 'varie'

export type Logement =
  | 'locataire_hlm'
  | 'locataire_vide'
  | 'locataire_meuble'
  | 'locataire_foyer'
  | 'primo_accedant'
  | 'proprietaire'
  | 'loge_gratuitement'
  | 'sans_domicile'

/** The rate recognised by the MDPH, as far as a right tells rates apart. */
export type TauxIncapacite = 'moins_de_50' | 'de_50_a_79' | 'au_moins_80'

export type MotifFinContrat =
  | 'licenciement'
  | 'licenciement_economique'
  | 'rupture_conventionnelle'
  | 'fin_contrat_duree_determinee'
  | 'autre_perte_involontaire'
  | 'demission_legitime'
  | 'demission'

export type TauxCsg = 'exonere' | 'taux_reduit' | 'taux_plein'

export type Zone = 'zone_1' | 'zone_2' | 'zone_3' | 'outre_mer' | 'mayotte'

/** Days are `1990-02-28`, months `2026-04`. What is not there was left blank, or is not known to the person. */
export interface ReponsesAdulte {
  readonly date_naissance?: string
  readonly nationalite?: Nationalite
  readonly protection?: boolean
  readonly sejour_depuis?: string
  readonly enceinte?: boolean
  readonly enceinte_depuis?: string
  readonly activite?: Activite
  /** What they did in the months before, when it is not what they do now. */
  readonly activite_avant?: ActiviteAvant
  readonly heures?: boolean
  readonly revenus?: Coches
  /** What they had the year before last, as the tax notice says. */
  readonly revenus_annee?: Coches
  readonly taux_incapacite?: TauxIncapacite
  readonly rsdae?: boolean
  readonly inapte?: boolean
  readonly refugie?: boolean
  readonly chez_parents?: boolean
  readonly titre_etudiant?: boolean
  readonly chomage_depuis?: string
  readonly cinq_ans?: boolean
  readonly contrat?: boolean
  readonly contrat_fin?: string
  readonly contrat_debut?: string
  readonly motif?: MotifFinContrat
  readonly jours_travailles?: number
  readonly heures_travaillees?: number
  readonly jours_sans_contrat?: number
  readonly premiere_admission?: boolean
  readonly csg_chomage?: TauxCsg
  readonly arret?: boolean
  readonly arret_depuis?: string
}

export interface ReponsesEnfant {
  readonly date_naissance?: string
}

export interface ReponsesFoyer {
  /** The needs for which the person came. */
  readonly besoins?: Coches
  readonly en_couple?: boolean
  readonly nb_enfants?: number
  readonly seul_depuis?: string
  readonly logement?: Logement
  readonly participation_frais?: boolean
  readonly zone?: Zone
  readonly pret_depuis?: string
  readonly cas_logement?: Coches
  readonly pret_conventionne?: boolean
  readonly financement_2019?: boolean
  readonly etat_logement?: string
  readonly foyer_conventionne?: boolean
  readonly foyer_ancien?: boolean
  readonly etat_chambre?: string
  readonly rsa_recu?: boolean
  readonly revenus_enfants?: Coches
  readonly aides?: Coches
  readonly garde_alternee?: Coches
  readonly epargne?: Coches
}

export interface Reponses {
  readonly foyer: ReponsesFoyer
  readonly vous: ReponsesAdulte
  readonly conjoint: ReponsesAdulte
  readonly enfants: Readonly<Record<Enfant, ReponsesEnfant>>
  /** Amounts by month, under the name of their field: `vous_salaire_net`, `foyer_aide_logement`. */
  readonly montants: Readonly<Record<string, Montants>>
  /** Single amounts, likewise: `foyer_livret_a`, `enfant2_salaire`. */
  readonly sommes: Readonly<Record<string, number>>
}

export const aucuneReponse: Reponses = { foyer: {}, vous: {}, conjoint: {}, enfants: {}, montants: {}, sommes: {} }

export const adultesDe = ({ foyer }: Reponses): readonly Adulte[] => (foyer.en_couple ? ['vous', 'conjoint'] : ['vous'])

export const enfantsDe = ({ foyer }: Reponses): readonly Enfant[] =>
  Array.from({ length: foyer.nb_enfants ?? 0 }, (_, rang): Enfant => `enfant${rang + 1}`)

/** Who the family is made of is known: before that, nothing can be computed. */
export const foyerConnu = ({ foyer }: Reponses): boolean =>
  foyer.en_couple !== undefined && foyer.nb_enfants !== undefined
