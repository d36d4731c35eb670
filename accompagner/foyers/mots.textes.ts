import { textes } from '../../plateforme/langues/textes.ts'

/** The words for states and reasons, read by those who work and by the person alike. */
export const motsTextes = textes({
  origine_accueil: { note: 'Where a file comes from.', fr: 'Accueil au guichet', en: 'Front desk', falc: 'L’accueil' },
  origine_rencontre: {
    note: 'Where a file comes from.',
    fr: 'Rencontre à domicile ou dans le quartier',
    en: 'Met at home or in the neighbourhood',
    falc: 'Une rencontre chez vous ou dans le quartier',
  },
  origine_demande: {
    note: 'Where a file comes from.',
    fr: 'Venue de la personne elle-même',
    en: 'The person came of their own accord',
    falc: 'Vous êtes venu nous voir',
  },
  origine_signalement: {
    note: 'Where a file comes from.',
    fr: 'Orientation par un partenaire',
    en: 'Sent by a partner',
    falc: 'Un partenaire nous a parlé de vous',
  },
  origine_fichier: {
    note: 'Where a file comes from.',
    fr: 'Fichier transmis sous convention',
    en: 'A file received under an agreement',
    falc: 'Une liste donnée par un organisme',
  },
  motif_suivi: {
    note: 'Why a file was opened: the agent follows the household.',
    fr: 'Suit ce dossier',
    en: 'Follows this file',
    falc: 'Cette personne suit votre dossier',
  },
  motif_accueil: {
    note: 'Why a file was opened.',
    fr: 'La personne est à l’accueil',
    en: 'The person is at the desk',
    falc: 'Vous étiez à l’accueil',
  },
  motif_remplacement: {
    note: 'Why a file was opened.',
    fr: 'Remplace un collègue absent',
    en: 'Stands in for a colleague who is away',
    falc: 'Pour remplacer un collègue absent',
  },
  motif_urgence: { note: 'Why a file was opened.', fr: 'Urgence', en: 'Emergency', falc: 'C’était urgent' },
  motif_demande_de_la_personne: {
    note: 'Why a file was opened.',
    fr: 'La personne l’a demandé',
    en: 'The person asked for it',
    falc: 'Vous l’avez demandé',
  },
  motif_exercice_de_droits: {
    note: 'Why a file was opened: to answer a request about the data.',
    fr: 'Répondre à une demande sur les données',
    en: 'To answer a request about the data',
    falc: 'Pour répondre à votre demande',
  },
  motif_autre: { note: 'Why a file was opened.', fr: 'Autre raison', en: 'Another reason', falc: 'Une autre raison' },
  informe_oral: { note: 'How a person was told.', fr: 'De vive voix', en: 'By word of mouth', falc: 'En vous parlant' },
  informe_remise: {
    note: 'How a person was told.',
    fr: 'Document remis en main propre',
    en: 'Paper handed over',
    falc: 'Avec un papier donné en main propre',
  },
  informe_courrier: { note: 'How a person was told.', fr: 'Courrier', en: 'Letter', falc: 'Par une lettre' },
  informe_courriel: { note: 'How a person was told.', fr: 'Courriel', en: 'E-mail', falc: 'Par un courriel' },
  place_demandeur: { note: 'A place in a household.', fr: 'Demandeur', en: 'Applicant', falc: 'Demandeur' },
  place_conjoint: {
    note: 'A place in a household: married, civil partner or living together.',
    fr: 'Conjoint, partenaire ou concubin',
    en: 'Spouse or partner',
    falc: 'Mari, femme ou compagnon',
  },
  place_enfant: {
    note: 'A place in a household.',
    fr: 'Enfant à charge',
    en: 'Dependent child',
    falc: 'Enfant',
  },
  place_autre: {
    note: 'A place in a household: lives there, with a family of their own.',
    fr: 'Autre personne du logement',
    en: 'Someone else in the home',
    falc: 'Autre personne du logement',
  },
})
