import type {
  ActiviteLocale,
  Composition,
  DroitNational,
  PartsDuQuotient,
  PrestationsComptees,
  QuiEstVise,
  ReferenceNationale,
  StatutLogement,
} from './aide.ts'

/** How the choices of a description are said inside a sentence. Law is told in French, in every language of the site. */
type Mots<C extends string> = Readonly<Record<C, string>>

export const qui: Mots<QuiEstVise> = {
  demandeur: 'la personne qui demande',
  un_adulte: 'un adulte du couple, ou la personne seule,',
  un_enfant: 'un enfant du foyer',
}

export const activite: Mots<ActiviteLocale> = {
  actif: 'en emploi',
  chomeur: 'au chômage',
  etudiant: 'élève, étudiant ou étudiante',
  retraite: 'à la retraite',
  inactif: 'sans activité',
}

export const composition: Mots<Composition> = {
  seul: 'personne qui ne vit pas en couple',
  couple: 'couple',
  avec_enfants: 'foyer avec au moins un enfant',
  sans_enfant: 'foyer sans enfant',
  parent_isole: 'parent qui élève seul au moins un enfant',
}

export const logement: Mots<StatutLogement> = {
  primo_accedant: 'propriétaire avec un crédit',
  proprietaire: 'propriétaire sans crédit',
  locataire_hlm: 'locataire d’un logement social',
  locataire_vide: 'locataire d’un logement vide',
  locataire_meuble: 'locataire d’un meublé',
  loge_gratuitement: 'hébergé ou logé gratuitement',
  locataire_foyer: 'en foyer ou en résidence',
  sans_domicile: 'sans logement',
}

export const droit: Mots<DroitNational> = {
  rsa: 'le RSA',
  ppa: 'la prime d’activité',
  aspa: 'l’ASPA (minimum vieillesse)',
  aah: 'l’AAH',
  ass: 'l’ASS',
  css: 'la complémentaire santé solidaire',
  aide_logement: 'une aide au logement',
  cheque_energie: 'le chèque énergie',
  af: 'les allocations familiales',
}

export const prestations: Mots<PrestationsComptees> = {
  aucune: 'hors prestations',
  hors_logement: 'avec les prestations, hors aide au logement',
  toutes: 'avec toutes les prestations',
}

export const parts: Mots<PartsDuQuotient> = {
  caf: 'part de la Caf',
  fiscales: 'part de l’impôt',
  personnes: 'personne du foyer',
  unites_consommation: 'unité de consommation',
}

/** After a percentage: « 120 % du SMIC brut ». */
export const reference: Mots<ReferenceNationale> = {
  rsa: 'du RSA d’une personne seule',
  rsa_foyer: 'du RSA d’un foyer de cette taille',
  aspa: 'du plafond de l’ASPA (une personne seule, ou un couple)',
  smic: 'du SMIC mensuel brut',
}
