import { textesDeTravail } from '../../langues/textes.ts'

export const facteurTextes = textesDeTravail({
  titre: { note: 'Title: a second proof is asked for.', fr: 'Confirmez que c’est vous', en: 'Confirm it is you' },
  pourquoi: {
    note: 'Why a second proof.',
    fr: 'Vos pages parlent de personnes. Un lien reçu par courriel ne suffit pas pour les ouvrir.',
    en: 'Your pages are about people. A link received by e-mail is not enough to open them.',
  },
  premier: { note: 'Title: no second proof yet.', fr: 'Protégez votre accès', en: 'Protect your access' },
  premier_quoi: {
    note: 'What to do, once.',
    fr: 'Choisissez une seconde preuve. Vous ne le ferez qu’une fois.',
    en: 'Choose a second proof. You will do it once only.',
  },
  par_cle: { note: 'Head.', fr: 'Une clé d’accès', en: 'A passkey' },
  par_cle_quoi: {
    note: 'Why choose it.',
    fr: 'Le plus simple : votre empreinte, votre visage ou le code de votre appareil.',
    en: 'The simplest: your fingerprint, your face or the code of your device.',
  },
  par_application: { note: 'Head.', fr: 'Une application sur votre téléphone', en: 'An app on your phone' },
  par_application_quoi: {
    note: 'What it is.',
    fr: 'Elle donne un code de six chiffres, même sans réseau : FreeOTP, Aegis, 2FAS ou une autre.',
    en: 'It gives a six-figure code, even without network: FreeOTP, Aegis, 2FAS or another.',
  },
  regler: { note: 'Button-like link.', fr: 'Régler une application', en: 'Set up an app' },
  code: { note: 'Label of the field.', fr: 'Code de votre application', en: 'Code from your app' },
  code_aide: { note: 'Hint.', fr: 'Six chiffres', en: 'Six figures' },
  valider: { note: 'Button.', fr: 'Valider', en: 'Confirm' },
  code_faux: {
    note: 'The code is wrong.',
    fr: 'Ce code n’est pas le bon. Lisez celui que l’application montre maintenant.',
    en: 'That is not the right code. Read the one the app shows now.',
  },
  deja_servi: {
    note: 'The code was used already.',
    fr: 'Ce code a déjà servi. Attendez le suivant.',
    en: 'That code was used already. Wait for the next one.',
  },
  trop: {
    note: 'Too many codes tried.',
    fr: 'Il y a eu trop d’essais. Attendez un quart d’heure, puis recommencez.',
    en: 'There were too many attempts. Wait a quarter of an hour, then try again.',
  },
  secours: { note: 'Fold.', fr: 'Je n’ai plus mon téléphone ni ma clé', en: 'I no longer have my phone or my key' },
  secours_quoi: {
    note: 'What a recovery code is.',
    fr: 'Écrivez un de vos codes de secours. Chacun sert une fois.',
    en: 'Write one of your recovery codes. Each works once.',
  },
  secours_libelle: { note: 'Label.', fr: 'Code de secours', en: 'Recovery code' },
  secours_aide: {
    note: 'Hint: the form of a code.',
    fr: 'Trois groupes de cinq lettres et chiffres',
    en: 'Three groups of five letters and figures',
  },
  secours_faux: {
    note: 'The recovery code is wrong or was used.',
    fr: 'Ce code de secours n’est pas connu, ou a déjà servi.',
    en: 'That recovery code is not known, or was used already.',
  },
  secours_aucun: {
    note: 'Without a recovery code either.',
    fr: 'Plus de code non plus ? La personne qui gère l’équipe peut retirer vos preuves : vous en choisirez d’autres.',
    en: 'No code left either? Whoever manages the team can remove your proofs: you will choose others.',
  },
  sortir: { note: 'Button: sign out.', fr: 'Me déconnecter', en: 'Sign out' },
  cle_refusee: {
    note: 'The passkey was refused.',
    fr: 'Cette clé d’accès n’a pas été reconnue. Recommencez, ou choisissez une autre preuve.',
    en: 'That passkey was not recognised. Try again, or choose another proof.',
  },
})
