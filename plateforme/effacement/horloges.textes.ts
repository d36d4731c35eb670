import { textes } from '../langues/textes.ts'

const nom = 'Nom d’une horloge d’effacement : ce qui est gardé, et qui s’effacera.'
const regle = 'Ce que l’horloge attend, en une ou deux phrases : durée, début, ce qui l’arrête. Lu par tous.'

/** Each clock in plain words: what it is of, and its rule. */
export const horlogesTextes = textes({
  foyers_a_informer: {
    note: nom,
    fr: 'Dossiers ouverts pour informer d’un droit',
    en: 'Files opened to tell of a right',
    falc: 'Les dossiers ouverts pour vous parler d’un droit',
  },
  foyers_a_informer_regle: {
    note: regle,
    fr: 'Supprimés 12 mois après le recueil, avec les personnes, les réponses, les lectures et les codes. Gardés si une démarche est ouverte, si la personne a demandé une pause, ou si une de ses demandes attend sa réponse.',
    en: 'Deleted 12 months after they were gathered, with the people, answers, readings and codes. Kept if a claim was opened, if the person asked for a pause, or if one of her requests waits for its answer.',
    falc: 'Nous effaçons votre dossier après 12 mois. Nous gardons votre dossier si vous avez commencé une démarche.',
  },
  foyers_clos: { note: nom, fr: 'Dossiers clos', en: 'Closed files', falc: 'Les dossiers terminés' },
  foyers_clos_regle: {
    note: regle,
    fr: 'Supprimés 24 mois après la clôture. Aucun texte ne fixe cette durée. Gardés si la personne a demandé une pause, ou si une de ses demandes attend sa réponse.',
    en: 'Deleted 24 months after they were closed. No text sets that time. Kept if the person asked for a pause, or if one of her requests waits for its answer.',
    falc: 'Nous effaçons un dossier terminé après 2 ans.',
  },
  codes_personne: {
    note: nom,
    fr: 'Codes envoyés par lettre',
    en: 'Codes sent by letter',
    falc: 'Les codes envoyés par lettre',
  },
  codes_personne_regle: {
    note: regle,
    fr: 'Supprimés le lendemain de leur dernier jour.',
    en: 'Deleted the day after their last day.',
    falc: 'Nous effaçons le code quand il ne marche plus.',
  },
  demandes: {
    note: nom,
    fr: 'Demandes des personnes sur leurs données, et réponses',
    en: 'Requests of people about their data, and answers',
    falc: 'Vos demandes sur vos données',
  },
  demandes_regle: {
    note: regle,
    fr: 'Supprimées 12 mois après la réponse, ou avec le dossier. Le journal garde la preuve qu’une réponse a été donnée, sans dire à qui.',
    en: 'Deleted 12 months after the answer, or with the file. The journal keeps the proof that an answer was given, without saying to whom.',
    falc: 'Nous effaçons votre demande 12 mois après notre réponse.',
  },
  oppositions: { note: nom, fr: 'Oppositions', en: 'Objections', falc: 'Les refus' },
  oppositions_regle: {
    note: regle,
    fr: 'Gardées 24 mois sans le nom : seul le logiciel peut reconnaître la personne, pour ne plus la solliciter. Puis supprimées.',
    en: 'Kept 24 months without the name: only the software can recognise the person, so as not to contact her again. Then deleted.',
    falc: 'Vous ne voulez plus que nous vous contactions. Nous nous en souvenons pendant 2 ans. Puis nous effaçons.',
  },
  journal: {
    note: nom,
    fr: 'Lignes du journal',
    en: 'Lines of the journal',
    falc: 'La liste de ce qui a été fait',
  },
  journal_regle: {
    note: regle,
    fr: 'Supprimées 36 mois après avoir été écrites, les plus anciennes d’abord. Le journal dit où il a été coupé, et reste vérifiable.',
    en: 'Deleted 36 months after they were written, the oldest first. The journal says where it was cut, and can still be verified.',
    falc: 'Nous gardons 3 ans la liste de ce qui a été fait. Puis nous effaçons.',
  },
  comptes: { note: nom, fr: 'Comptes endormis', en: 'Dormant accounts', falc: 'Les comptes que personne n’utilise' },
  comptes_regle: {
    note: regle,
    fr: 'Après 24 mois sans connexion, le nom et l’adresse sont effacés, et les moyens de se connecter supprimés. Ce qui a été fait garde un auteur, que rien ne relie plus à quelqu’un.',
    en: 'After 24 months without signing in, the name and address are erased, and the means of signing in deleted. What was done keeps an author, whom nothing links to anyone any more.',
    falc: 'Une personne n’utilise pas son compte pendant 2 ans. Nous effaçons son nom et son adresse.',
  },
  invitations: { note: nom, fr: 'Invitations', en: 'Invitations', falc: 'Les invitations' },
  invitations_regle: {
    note: regle,
    fr: 'Supprimées 30 jours après avoir été acceptées, annulées, ou être arrivées à leur terme.',
    en: 'Deleted 30 days after they were accepted, withdrawn, or ran out.',
    falc: 'Nous effaçons une invitation 30 jours après sa fin.',
  },
  sessions: { note: nom, fr: 'Connexions', en: 'Sessions', falc: 'Les connexions' },
  sessions_regle: {
    note: regle,
    fr: 'Supprimées 30 jours après leur fin. La dernière d’un compte est gardée : elle dit depuis quand il dort.',
    en: 'Deleted 30 days after they end. The last one of an account is kept: it says since when it sleeps.',
    falc: 'Nous effaçons une connexion 30 jours après sa fin.',
  },
  liens_connexion: { note: nom, fr: 'Liens de connexion', en: 'Sign-in links', falc: 'Les liens pour se connecter' },
  liens_connexion_regle: {
    note: regle,
    fr: 'Supprimés le lendemain du jour où ils n’ouvrent plus rien.',
    en: 'Deleted the day after they open nothing any more.',
    falc: 'Nous effaçons le lien quand il ne marche plus.',
  },
  epreuves: {
    note: nom,
    fr: 'Connexions commencées et non finies',
    en: 'Sign-ins begun and not finished',
    falc: 'Les connexions commencées et pas finies',
  },
  epreuves_regle: {
    note: regle,
    fr: 'Supprimées le lendemain.',
    en: 'Deleted the day after.',
    falc: 'Nous les effaçons le lendemain.',
  },
  essais: {
    note: nom,
    fr: 'Essais de connexion comptés',
    en: 'Sign-in attempts counted',
    falc: 'Le nombre d’essais pour se connecter',
  },
  essais_regle: {
    note: regle,
    fr: 'Supprimés après 2 jours. Ils sont comptés sous une forme que personne ne peut lire.',
    en: 'Deleted after 2 days. They are counted in a form nobody can read.',
    falc: 'Nous les effaçons après 2 jours.',
  },
  lettres: {
    note: nom,
    fr: 'Courriels envoyés ou à envoyer',
    en: 'E-mails sent or to be sent',
    falc: 'Les courriels',
  },
  lettres_regle: {
    note: regle,
    fr: 'Supprimés 90 jours après avoir été écrits, ou avec le dossier qu’ils nomment.',
    en: 'Deleted 90 days after they were written, or with the file they name.',
    falc: 'Nous effaçons un courriel après 90 jours.',
  },
  notifications: { note: nom, fr: 'Notifications', en: 'Notifications', falc: 'Les messages dans le logiciel' },
  notifications_regle: {
    note: regle,
    fr: 'Supprimées après 6 mois, ou avec le dossier qu’elles nomment.',
    en: 'Deleted after 6 months, or with the file they name.',
    falc: 'Nous les effaçons après 6 mois.',
  },
})
