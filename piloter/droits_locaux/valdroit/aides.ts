import type { AideLocale } from '../../../droits/local/aide.ts'
import { commune_de_valdroit } from '../perimetre.ts'

const contact = {
  service: 'CCAS de Valdroit (lieu inventé)',
  telephone: '',
  courriel: '',
  adresse: '1 place des Tilleuls, Valdroit',
}

/** Votes that never took place, said to be so wherever they are cited. */
const vote = (numero: string, date: string) => ({ reference: `fictive n° ${numero}`, date, lien: '' })

const habite = {
  genre: 'residence',
  lien: 'et',
  communes: [commune_de_valdroit],
  departement: null,
  mois_minimum: null,
} as const

const alimentaire = (montant: number, deliberation: AideLocale['deliberation']): AideLocale => ({
  nom: 'Aide alimentaire d’urgence',
  en_bref: 'Des chèques pour faire ses courses, remis le jour même à un foyer qui n’a plus de quoi manger.',
  conditions: [
    habite,
    {
      genre: 'ressources',
      lien: 'et',
      mesure: { genre: 'revenus', mois: 1, prestations: 'toutes' },
      plafond: { genre: 'taille', montants: [700, 950, 1150, 1350], par_personne_en_plus: 200 },
    },
  ],
  montant: { genre: 'forfait', montant, periode: 'une_fois', par: 'personne', age_limite: null },
  deliberation,
  documents: ['une pièce d’identité', 'le dernier relevé de compte'],
  demarche: 'Présentez-vous au CCAS, sans rendez-vous, du lundi au vendredi de 9 h à 12 h.',
  delai: 'Le jour même.',
  contact,
})

/** Two versions: the amount was raised. */
export const aide_alimentaire = [
  { depuis: '2025-01-01', description: alimentaire(45, vote('2024-31', '2024-12-12')) },
  { depuis: '2026-01-01', description: alimentaire(60, vote('2025-40', '2025-12-11')) },
] as const

export const cantine: AideLocale = {
  nom: 'Tarif solidaire de la cantine',
  en_bref: 'Le prix du repas à l’école dépend du quotient familial de la Caf.',
  conditions: [
    habite,
    {
      genre: 'personne',
      lien: 'et',
      qui: 'un_enfant',
      age_minimum: 3,
      age_maximum: 11,
      activites: [],
      taux_incapacite_minimum: null,
    },
  ],
  montant: {
    genre: 'bareme',
    nature: 'tarif',
    mesure: { genre: 'quotient_rfr', annee: 2, prestations: 'toutes', parts: 'caf' },
    tranches: [
      { a_partir_de: 0, montant: 1 },
      { a_partir_de: 400, montant: 1.8 },
      { a_partir_de: 700, montant: 3 },
      { a_partir_de: 1000, montant: 4.2 },
      { a_partir_de: 1500, montant: 5.4 },
    ],
    periode: 'une_fois',
    par: 'foyer',
    unite: 'un repas',
  },
  deliberation: vote('2026-17', '2026-06-18'),
  documents: ['l’attestation de quotient familial de la Caf, ou le dernier avis d’impôt'],
  demarche: 'Donnez votre attestation au service scolaire, à la rentrée ou quand votre situation change.',
  delai: 'Le tarif vaut dès le mois suivant.',
  contact,
}

export const energie: AideLocale = {
  nom: 'Aide à l’énergie',
  en_bref: 'Une somme versée une fois par an pour payer une facture d’énergie.',
  conditions: [
    habite,
    { genre: 'droit', lien: 'et', droits: ['css', 'cheque_energie'] },
    {
      genre: 'ressources',
      lien: 'ou',
      mesure: { genre: 'rfr', annee: 2 },
      plafond: { genre: 'taille', montants: [13_000, 19_500, 23_400], par_personne_en_plus: 3900 },
    },
  ],
  montant: { genre: 'forfait', montant: 150, periode: 'an', par: 'foyer', age_limite: null },
  deliberation: vote('2025-41', '2025-12-11'),
  documents: ['le dernier avis d’impôt', 'une facture d’énergie de moins de trois mois'],
  demarche: 'Remplissez le formulaire du CCAS, ou demandez-le à l’accueil.',
  delai: 'Un mois.',
  contact,
}

export const transport: AideLocale = {
  nom: 'Bus à moitié prix',
  en_bref: 'La moitié de l’abonnement de bus des personnes de 65 ans ou plus dont les ressources sont faibles.',
  conditions: [
    habite,
    {
      genre: 'personne',
      lien: 'et',
      qui: 'demandeur',
      age_minimum: 65,
      age_maximum: null,
      activites: [],
      taux_incapacite_minimum: null,
    },
    {
      genre: 'ressources',
      lien: 'et',
      mesure: { genre: 'revenus', mois: 3, prestations: 'hors_logement' },
      plafond: { genre: 'pourcentage', pourcentage: 100, reference: 'aspa' },
    },
  ],
  montant: { genre: 'taux', pourcentage: 50, depense: 'Abonnement de bus d’un an', plafond: 120, periode: 'an' },
  deliberation: vote('2025-42', '2025-12-11'),
  documents: ['une pièce d’identité', 'les relevés de pension des trois derniers mois'],
  demarche: 'Demandez la carte au guichet des bus, avec l’accord du CCAS.',
  delai: 'Deux semaines.',
  contact,
}

export const permis: AideLocale = {
  nom: 'Coup de pouce au permis',
  en_bref: 'Une part du permis de conduire des jeunes en recherche d’emploi, contre quelques heures d’engagement.',
  conditions: [
    { ...habite, mois_minimum: 12 },
    {
      genre: 'personne',
      lien: 'et',
      qui: 'demandeur',
      age_minimum: 18,
      age_maximum: 25,
      activites: ['chomeur', 'inactif'],
      taux_incapacite_minimum: null,
    },
    { genre: 'question', lien: 'et', question: 'Est suivi par la mission locale ou par un conseiller en insertion' },
    { genre: 'question', lien: 'et', question: 'N’a pas déjà eu cette aide' },
  ],
  montant: {
    genre: 'taux',
    pourcentage: 80,
    depense: 'Devis de l’auto-école',
    plafond: 900,
    periode: 'une_fois',
  },
  deliberation: vote('2026-03', '2026-02-05'),
  documents: ['le devis de l’auto-école', 'une attestation de la mission locale'],
  demarche: 'Parlez-en à votre conseiller : il dépose la demande avec vous.',
  delai: 'La commission se réunit tous les deux mois.',
  contact,
}

/** Stopped in June 2026. */
export const repas: AideLocale = {
  nom: 'Portage de repas gratuit',
  en_bref: 'Le repas de midi apporté à domicile.',
  conditions: [
    habite,
    {
      genre: 'personne',
      lien: 'et',
      qui: 'un_adulte',
      age_minimum: 75,
      age_maximum: null,
      activites: [],
      taux_incapacite_minimum: null,
    },
    {
      genre: 'personne',
      lien: 'ou',
      qui: 'un_adulte',
      age_minimum: null,
      age_maximum: null,
      activites: [],
      taux_incapacite_minimum: 80,
    },
  ],
  montant: { genre: 'nature', service: 'Un repas de midi apporté à domicile, du lundi au vendredi' },
  deliberation: vote('2024-08', '2024-03-14'),
  documents: ['une pièce d’identité'],
  demarche: 'Appelez le CCAS.',
  delai: 'Une semaine.',
  contact,
}

export const fin_des_repas = { jusqu_au: '2026-06-30', fin: vote('2026-15', '2026-05-21') } as const

/** Begun and left: what a draft looks like. */
export const garde_d_enfants = {
  nom: 'Garde d’enfants en horaires décalés',
  en_bref: 'Pour les parents seuls qui travaillent tôt le matin ou tard le soir.',
  conditions: [{ genre: 'composition', lien: 'et', composition: 'parent_isole', enfants_minimum: '1' }],
  montant: { genre: 'forfait', periode: 'mois', par: 'enfant' },
} as const
