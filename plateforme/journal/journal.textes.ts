import { textesDeTravail } from '../langues/textes.ts'

const note = 'Page « Journal » : ce qui a été fait, sans jamais dire de qui.'

export const journalTextes = textesDeTravail({
  titre: { note, fr: 'Journal', en: 'Log of actions' },
  chapeau: {
    note,
    fr: 'Qui a fait quoi, et quand. Jamais sur qui : un dossier y porte une empreinte, que rien ne relie plus à lui une fois effacé.',
    en: 'Who did what, and when. Never about whom: a file bears a digest here, which nothing links to it once it is deleted.',
  },
  filtrer: { note, fr: 'Filtrer', en: 'Filter' },
  montrer: { note, fr: 'Montrer', en: 'Show' },
  effacer_filtres: { note, fr: 'Tout montrer', en: 'Show all' },
  chaine: { note, fr: 'Territoire', en: 'Territory' },
  hors_territoire: { note, fr: 'Hors territoire', en: 'No territory' },
  du: { note, fr: 'Du', en: 'From' },
  au: { note, fr: 'Au', en: 'To' },
  geste: { note, fr: 'Geste', en: 'Action' },
  objet: { note, fr: 'Objet', en: 'Object' },
  reference: { note, fr: 'Numéro d’export, ou référence', en: 'Export number, or reference' },
  tous: { note, fr: 'Tous', en: 'All' },
  ses_gestes: {
    note: 'Lien : ne montrer que les gestes de ce membre.',
    fr: 'Les gestes de {nom}',
    en: 'Actions of {nom}',
  },
  un_membre: {
    note,
    fr: 'Les gestes d’un seul membre sont montrés.',
    en: 'Actions of one member only are shown.',
  },
  legende: { note, fr: 'Lignes du journal, les plus récentes d’abord', en: 'Lines of the log, newest first' },
  quand: { note, fr: 'Quand', en: 'When' },
  quoi: { note, fr: 'Quoi', en: 'What' },
  qui: { note, fr: 'Qui', en: 'Who' },
  precisions: { note, fr: 'Précisions', en: 'Details' },
  numero: { note, fr: 'Ligne {n}', en: 'Line {n}' },
  membre_cache: { note, fr: 'Un membre que vous ne connaissez pas', en: 'A member you do not know' },
  parti: { note, fr: 'Un compte effacé', en: 'A deleted account' },
  base: {
    note: 'À la place d’un rôle : écrit directement dans la base, sans passer par le logiciel.',
    fr: 'Directement dans la base',
    en: 'Straight in the database',
  },
  motif: { note, fr: 'Motif : {motif}', en: 'Reason: {motif}' },
  reference_courte: { note, fr: 'Référence {reference}', en: 'Reference {reference}' },
  lignes: { note, fr: '{n} lignes', en: '{n} rows' },
  rien: { note, fr: 'Aucune ligne', en: 'No line' },
  rien_quoi: {
    note,
    fr: 'Rien n’a été écrit ici sous ces filtres.',
    en: 'Nothing was written here under these filters.',
  },
  telecharger: { note, fr: 'Télécharger ces lignes (CSV)', en: 'Download these lines (CSV)' },
  telecharger_aide: {
    note,
    fr: 'Le fichier porte un numéro, votre nom et la date sur chaque ligne. Le journal retient qu’il est sorti.',
    en: 'The file bears a number, your name and the date on every row. The log remembers that it left.',
  },
  tete: { note, fr: 'Prouver que le journal est entier', en: 'Prove that the log is whole' },
  tete_quoi: {
    note,
    fr: 'Chaque ligne contient l’empreinte de la précédente. Notez celle-ci ailleurs : plus tard, elle prouvera que rien n’a été coupé ni réécrit avant elle.',
    en: 'Each line holds the digest of the one before. Note this one elsewhere: later, it will prove that nothing before it was cut or rewritten.',
  },
  tete_numero: { note, fr: 'Dernière ligne', en: 'Last line' },
  tete_empreinte: { note, fr: 'Empreinte', en: 'Digest' },
})
