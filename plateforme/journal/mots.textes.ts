import { textesDeTravail } from '../langues/textes.ts'

const geste = 'What was done, in the journal: a noun.'
const motif = 'Why a file was opened or deleted, in the journal.'
const etat = 'How far a request about one’s data has come, in the journal.'
const sorte = 'What a person asked about her data, in the journal.'
const moyen = 'By what somebody came in, in the journal.'

export const gestesTextes = textesDeTravail({
  ajouter: { note: geste, fr: 'Ajout', en: 'Addition' },
  corriger: { note: geste, fr: 'Correction', en: 'Correction' },
  supprimer: { note: geste, fr: 'Suppression', en: 'Removal' },
  exporter: { note: geste, fr: 'Export', en: 'Export' },
  effacer: { note: geste, fr: 'Effacement', en: 'Deletion' },
  fusionner: { note: geste, fr: 'Fusion', en: 'Merge' },
  se_connecter: { note: geste, fr: 'Connexion', en: 'Sign-in' },
  retirer_preuves: { note: geste, fr: 'Retrait des preuves', en: 'Removal of proofs' },
})

export const motifsTextes = textesDeTravail({
  suivi: { note: motif, fr: 'suivi du foyer', en: 'follows the household' },
  accueil: { note: motif, fr: 'personne à l’accueil', en: 'person at the desk' },
  remplacement: { note: motif, fr: 'remplacement d’un collègue', en: 'standing in for a colleague' },
  urgence: { note: motif, fr: 'urgence', en: 'emergency' },
  demande_de_la_personne: { note: motif, fr: 'demande de la personne', en: 'request of the person' },
  exercice_de_droits: {
    note: motif,
    fr: 'réponse à une demande sur les données',
    en: 'answer to a request about the data',
  },
  autre: { note: motif, fr: 'autre raison', en: 'another reason' },
})

/** Words that a line carries beside its gesture. */
export const precisionsTextes = textesDeTravail({
  recue: { note: etat, fr: 'reçue', en: 'received' },
  en_cours: { note: etat, fr: 'en cours', en: 'under way' },
  satisfaite: { note: etat, fr: 'satisfaite', en: 'granted' },
  refusee: { note: etat, fr: 'refusée', en: 'refused' },
  acces: { note: sorte, fr: 'demande de copie', en: 'request for a copy' },
  rectification: { note: sorte, fr: 'demande de correction', en: 'request for a correction' },
  opposition: { note: sorte, fr: 'opposition', en: 'objection' },
  limitation: { note: sorte, fr: 'demande de pause', en: 'request for a pause' },
  effacement: { note: sorte, fr: 'demande d’effacement', en: 'request for deletion' },
  lien: { note: moyen, fr: 'par un lien', en: 'by a link' },
  passkey: { note: moyen, fr: 'par une clé d’accès', en: 'by a passkey' },
  proconnect: { note: moyen, fr: 'par ProConnect', en: 'by ProConnect' },
  code_courrier: { note: moyen, fr: 'par le code d’une lettre', en: 'by the code of a letter' },
  invitation: { note: moyen, fr: 'par une invitation', en: 'by an invitation' },
})

/** Objects of the journal that are no table. */
export const objetsDuJournalTextes = textesDeTravail({
  copie_a_la_personne: {
    note: 'What left: the copy of a file, for the person it is about.',
    fr: 'Copie de ses données, remise à la personne',
    en: 'Copy of her data, given to the person',
  },
})
