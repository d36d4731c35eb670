import { textes } from '../../plateforme/langues/textes.ts'

/** The person's own requests, where she reads them. */
export const mesDemandesTextes = textes({
  demandes: {
    note: 'Heading.',
    fr: 'Mes demandes sur les données',
    en: 'My requests about data',
    falc: 'Mes demandes sur mes informations',
  },
  demandes_aucune: { note: 'None.', fr: 'Aucune demande.', en: 'No request.', falc: 'Aucune demande.' },
  recue_le: { note: 'Term.', fr: 'Reçue le', en: 'Received on', falc: 'Reçue le' },
  reponse_avant: { note: 'Term: deadline.', fr: 'Réponse avant le', en: 'Answer by', falc: 'Réponse avant le' },
  etat: { note: 'Term.', fr: 'État', en: 'State', falc: 'État' },
  close_le: { note: 'Term.', fr: 'Réponse le', en: 'Answered on', falc: 'Réponse le' },
  texte: { note: 'Term: what she wrote.', fr: 'Vous avez écrit', en: 'You wrote', falc: 'Vous avez écrit' },
  prolongation: {
    note: 'Term: why more time.',
    fr: 'Pourquoi il faut plus de temps',
    en: 'Why more time is needed',
    falc: 'Pourquoi c’est plus long',
  },
  reponse: { note: 'Term.', fr: 'Réponse', en: 'Answer', falc: 'Réponse' },
  recours: {
    note: 'Under a refusal: ways of appeal.',
    fr: 'Vous n’êtes pas d’accord ? Écrivez à la CNIL (3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, ou cnil.fr), ou saisissez le tribunal administratif.',
    en: 'You disagree? Write to the CNIL (3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, or cnil.fr), or go to the administrative court.',
    falc: 'Vous n’êtes pas d’accord ?\nÉcrivez à la CNIL : cnil.fr.\nVous pouvez aussi aller au tribunal administratif.',
  },
})
