import { textesDeTravail } from '../../langues/textes.ts'

export const porteTextes = textesDeTravail({
  titre: { note: 'Title of the page of sign-in.', fr: 'Se connecter', en: 'Sign in' },
  pour_qui: {
    note: 'Under the title. The simulator needs no account.',
    fr: 'Cette page est pour les personnes qui travaillent avec Juste Droit. Le simulateur s’utilise sans compte.',
    en: 'This page is for people who work with Juste Droit. The simulator needs no account.',
  },
  simulateur: { note: 'Link to the simulator.', fr: 'Ouvrir le simulateur', en: 'Open the simulator' },
  par_courriel: { note: 'Head of the form.', fr: 'Par courriel', en: 'By e-mail' },
  courriel: { note: 'Label of the only field.', fr: 'Votre adresse professionnelle', en: 'Your work e-mail address' },
  courriel_aide: {
    note: 'Hint under the label.',
    fr: 'Par exemple : prenom.nom@ccas.exemple.fr',
    en: 'For example: firstname.name@ccas.exemple.fr',
  },
  courriel_faux: {
    note: 'What was typed is not an e-mail address.',
    fr: 'Écrivez une adresse comme prenom.nom@exemple.fr',
    en: 'Write an address such as firstname.name@exemple.fr',
  },
  recevoir: { note: 'Button: a link is sent.', fr: 'Recevoir un lien de connexion', en: 'Send me a sign-in link' },
  par_cle: { note: 'Head: sign in with a passkey.', fr: 'Par clé d’accès', en: 'With a passkey' },
  cle_quoi: {
    note: 'What a passkey is, in one sentence.',
    fr: 'Votre empreinte, votre visage ou le code de votre appareil suffit. Il n’y a rien à retenir.',
    en: 'Your fingerprint, your face or the code of your device is enough. There is nothing to remember.',
  },
  sans_cle: {
    note: 'Shown where passkeys do not work, after the reason.',
    fr: 'Demandez plutôt un lien par courriel, plus haut.',
    en: 'Ask for a link by e-mail instead, above.',
  },
  par_proconnect: { note: 'Head: sign in through ProConnect.', fr: 'Par ProConnect', en: 'With ProConnect' },
  proconnect_quoi: {
    note: 'What ProConnect is.',
    fr: 'Avec le compte de votre administration, si elle est reliée à ProConnect.',
    en: 'With the account of your administration, if it is linked to ProConnect.',
  },
  proconnect: { note: 'Button-like link.', fr: 'S’identifier avec ProConnect', en: 'Sign in with ProConnect' },
  essayer: { note: 'Title, where the program is tried.', fr: 'Pour essayer', en: 'To try it' },
  boite: {
    note: 'Link to the page of invented accounts.',
    fr: 'Choisir un compte de démonstration',
    en: 'Choose a demo account',
  },
  pas_de_compte: {
    note: 'Under a fold: how one gets an account.',
    fr: 'Je n’ai pas de compte',
    en: 'I have no account',
  },
  pas_de_compte_quoi: {
    note: 'How one gets an account.',
    fr: 'La personne qui pilote le projet sur votre territoire vous invite, par courriel. Vous n’avez rien à créer avant.',
    en: 'The person who leads the project on your territory invites you, by e-mail. There is nothing to set up before.',
  },
  sortie: { note: 'Notice after signing out.', fr: 'Vous êtes déconnecté.', en: 'You are signed out.' },
  trop: {
    note: 'Too many attempts from here, or for this address.',
    fr: 'Il y a eu trop d’essais. Attendez un quart d’heure, puis recommencez.',
    en: 'There were too many attempts. Wait a quarter of an hour, then try again.',
  },
  sans_adresse: {
    note: 'The instance does not know its own public address: its operator must set it.',
    fr: 'Ce site ne connaît pas son adresse publique : il ne peut pas écrire de lien. La personne qui l’exploite doit régler ADRESSE_PUBLIQUE.',
    en: 'This site does not know its public address: it cannot write a link. Whoever runs it must set ADRESSE_PUBLIQUE.',
  },
})
