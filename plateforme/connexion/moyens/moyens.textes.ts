import { textesDeTravail } from '../../langues/textes.ts'

export const moyensTextes = textesDeTravail({
  nom_de_cle: {
    note: 'Label: how the person will know this passkey among others.',
    fr: 'Nom de cette clé',
    en: 'Name of this passkey',
  },
  nom_de_cle_aide: {
    note: 'Hint.',
    fr: 'Par exemple : téléphone, ordinateur du bureau',
    en: 'For example: phone, office computer',
  },
  cle_par_defaut: { note: 'Name of a passkey to which none was given.', max: 60, fr: 'Clé d’accès', en: 'Passkey' },
  ajouter_cle: { note: 'Title.', fr: 'Ajouter une clé d’accès', en: 'Add a passkey' },
  ajouter_cle_quoi: {
    note: 'What will happen.',
    fr: 'Votre appareil va vous demander votre empreinte, votre visage ou son code. Rien de cela ne nous est envoyé.',
    en: 'Your device will ask for your fingerprint, your face or its code. None of it is sent to us.',
  },
  sans_cle: {
    note: 'Shown where passkeys do not work, after the reason.',
    fr: 'Réglez plutôt une application qui donne des codes.',
    en: 'Set up an app that gives codes instead.',
  },
  application: { note: 'Title.', fr: 'Régler une application', en: 'Set up an app' },
  etape_scanner: {
    note: 'First step.',
    fr: '1. Dans l’application, choisissez « ajouter », et montrez-lui cette image.',
    en: '1. In the app, choose “add”, and show it this picture.',
  },
  image: {
    note: 'Name of the picture, read aloud.',
    fr: 'Image à montrer à l’application. Le même secret est écrit dessous.',
    en: 'Picture to show to the app. The same secret is written below.',
  },
  secret: {
    note: 'Before the secret, in groups of four.',
    fr: 'Vous ne pouvez pas montrer l’image ? Écrivez ce secret dans l’application :',
    en: 'You cannot show the picture? Type this secret in the app:',
  },
  etape_code: {
    note: 'Second step.',
    fr: '2. Écrivez ici le code de six chiffres que l’application montre.',
    en: '2. Write here the six-figure code that the app shows.',
  },
  codes: { note: 'Title.', fr: 'Codes de secours', en: 'Recovery codes' },
  codes_quoi: {
    note: 'What they are for.',
    fr: 'Dix codes pour entrer le jour où vous n’avez ni votre téléphone ni votre clé. Chacun sert une fois.',
    en: 'Ten codes to come in the day you have neither your phone nor your key. Each works once.',
  },
  codes_remplacent: {
    note: 'Making codes cancels those made before.',
    fr: 'De nouveaux codes annulent les précédents.',
    en: 'New codes cancel the former ones.',
  },
  codes_faire: { note: 'Button.', fr: 'Faire mes codes de secours', en: 'Make my recovery codes' },
  codes_plus_tard: { note: 'Link: go on without.', fr: 'Plus tard', en: 'Later' },
  codes_voici: { note: 'Title: the codes are below.', fr: 'Vos dix codes de secours', en: 'Your ten recovery codes' },
  codes_gardez: {
    note: 'They are shown this once.',
    fr: 'Imprimez-les ou recopiez-les maintenant, et gardez-les loin de votre ordinateur. Cette page ne les montrera plus.',
    en: 'Print or copy them now, and keep them away from your computer. This page will not show them again.',
  },
  codes_gardes: { note: 'Link: go on.', fr: 'Je les ai gardés', en: 'I have kept them' },
  trop: {
    note: 'Too many codes tried.',
    fr: 'Il y a eu trop d’essais. Attendez un quart d’heure, puis recommencez.',
    en: 'There were too many attempts. Wait a quarter of an hour, then try again.',
  },
})
