import { textes } from '../langues/textes.ts'

/** What somebody reads who opens the link of a letter. */
export const invitationTextes = textes({
  titre: { note: 'Title.', fr: 'Vous êtes invité', en: 'You are invited', falc: 'Vous êtes invité' },
  chapeau: {
    note: 'Under the title.',
    fr: '{organisation} vous propose de travailler avec Juste Droit.',
    en: '{organisation} asks you to work with Juste Droit.',
    falc: '{organisation} vous invite sur Juste Droit.',
  },
  courriel: { note: 'Term.', fr: 'Votre adresse', en: 'Your address', falc: 'Votre adresse' },
  role: { note: 'Term.', fr: 'Votre rôle', en: 'Your role', falc: 'Votre rôle' },
  territoire: { note: 'Term.', fr: 'Territoire', en: 'Territory', falc: 'Territoire' },
  jusqu_au: { note: 'Term: last day.', fr: 'Jusqu’au', en: 'Until', falc: 'Jusqu’au' },
  prenom: { note: 'Label.', fr: 'Prénom', en: 'First name', falc: 'Votre prénom' },
  nom: { note: 'Label.', fr: 'Nom', en: 'Last name', falc: 'Votre nom' },
  noms_quoi: {
    note: 'Before the two fields: who will read them.',
    fr: 'Vos collègues et les personnes dont vous lirez le dossier verront ce nom.',
    en: 'Your colleagues, and the people whose file you read, will see this name.',
    falc: 'Vos collègues voient ce nom.\nLes personnes que vous aidez le voient aussi.',
  },
  connu: {
    note: 'The address has an account already.',
    fr: 'Vous avez déjà un compte à cette adresse : ce rôle s’y ajoute.',
    en: 'You already have an account at this address: this role is added to it.',
    falc: 'Vous avez déjà un compte.\nCe rôle s’ajoute à votre compte.',
  },
  accepter: { note: 'Button.', fr: 'Accepter l’invitation', en: 'Accept the invitation', falc: 'Dire oui' },
  suite: {
    note: 'What comes next.',
    fr: 'Ensuite, nous vous demanderons une seconde preuve : une clé d’accès ou un code.',
    en: 'Then we will ask you for a second proof: a passkey or a code.',
    falc: 'Après, il faut une deuxième preuve.\nC’est une clé ou un code.',
  },
  refuser: {
    note: 'To who does not want it.',
    fr: 'Si vous n’en voulez pas, fermez cette page : le lien s’éteint tout seul.',
    en: 'If you do not want it, close this page: the link goes out by itself.',
    falc: 'Vous ne voulez pas ?\nFermez cette page.',
  },
  morte: {
    note: 'Title: the link does not work.',
    fr: 'Ce lien ne sert plus',
    en: 'This link no longer works',
    falc: 'Ce lien ne marche plus',
  },
  morte_quoi: {
    note: 'Under it: why it may be, without saying which.',
    fr: 'Une invitation sert une seule fois, pendant sept jours, et peut être annulée par qui l’a envoyée.',
    en: 'An invitation works once, for seven days, and can be cancelled by whoever sent it.',
    falc: 'Une invitation sert une seule fois.\nElle dure sept jours.',
  },
  morte_deja: {
    note: 'First thing to do.',
    fr: 'Vous l’avez déjà acceptée ? Connectez-vous.',
    en: 'Already accepted it? Sign in.',
    falc: 'Vous avez déjà dit oui ?\nConnectez-vous.',
  },
  morte_sinon: {
    note: 'Second thing to do.',
    fr: 'Sinon, demandez à la personne qui vous a invité de renvoyer l’invitation.',
    en: 'Otherwise, ask the person who invited you to send it again.',
    falc: 'Sinon, demandez une nouvelle invitation.\nLa personne qui vous a invité peut la renvoyer.',
  },
  connexion: { note: 'Button.', fr: 'Se connecter', en: 'Sign in', falc: 'Se connecter' },
  prenom_absent: {
    note: 'Error.',
    fr: 'Donnez votre prénom, en cent lettres au plus.',
    en: 'Give your first name, a hundred letters at most.',
    falc: 'Écrivez votre prénom.',
  },
  nom_absent: {
    note: 'Error.',
    fr: 'Donnez votre nom, en cent lettres au plus.',
    en: 'Give your last name, a hundred letters at most.',
    falc: 'Écrivez votre nom.',
  },
})
