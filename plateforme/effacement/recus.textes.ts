import { textesDeTravail } from '../langues/textes.ts'

const note = 'Page « Effacements », pour ceux qui en répondent : ce qui va être effacé, et les reçus.'

export const recusTextes = textesDeTravail({
  bientot: { note, fr: 'À effacer d’ici un mois', en: 'To be deleted within a month' },
  bientot_quoi: {
    note,
    fr: 'Au {jour}, si rien n’arrête les horloges d’ici là. Un dossier où une démarche s’ouvre n’en fait plus partie.',
    en: 'On {jour}, if nothing stops the clocks until then. A file in which a claim is opened is no longer among them.',
  },
  rien_bientot: { note, fr: 'Rien n’est à effacer d’ici là.', en: 'Nothing is to be deleted until then.' },
  territoire: { note, fr: 'Territoire', en: 'Territory' },
  hors_territoire: { note, fr: 'Hors territoire', en: 'No territory' },
  nombre: { note, fr: 'Nombre', en: 'Number' },
  horloge: { note, fr: 'Ce qui a fait son temps', en: 'What has had its time' },
  recus: { note, fr: 'Reçus d’effacement', en: 'Receipts of deletion' },
  recus_quoi: {
    note,
    fr: 'Ce qui a été effacé, sans rien de ce que c’était.',
    en: 'What was deleted, and nothing of what it was.',
  },
  aucun_recu: { note, fr: 'Aucun reçu', en: 'No receipt' },
  aucun_recu_quoi: {
    note,
    fr: 'Rien n’a encore été effacé. Le travail se fait chaque nuit.',
    en: 'Nothing has been deleted yet. The work is done each night.',
  },
  quand: { note, fr: 'Quand', en: 'When' },
  avec: {
    note: 'Les tables d’où sont parties des lignes, avec leur nombre.',
    fr: 'Lignes, par table',
    en: 'Rows, by table',
  },
  pseudonymisation: { note, fr: 'nom effacé', en: 'name erased' },
  demande_de_la_personne: {
    note: 'Nom d’une cause d’effacement, à la place d’une horloge.',
    fr: 'Dossier effacé à la demande de la personne',
    en: 'File deleted at the person’s request',
  },
})
