import { textesDeTravail } from '../../langues/textes.ts'

export const connexionTextes = textesDeTravail({
  lien_sujet: {
    note: 'Subject of the letter that holds a sign-in link.',
    fr: 'Votre lien de connexion',
    en: 'Your sign-in link',
  },
  lien_ouvrez: {
    note: 'Before the link, alone on the next line.',
    fr: 'Pour vous connecter à Juste Droit, ouvrez ce lien :',
    en: 'To sign in to Juste Droit, open this link:',
  },
  lien_quinze_minutes: {
    note: 'How long the link works.',
    fr: 'Il sert une seule fois, dans les 15 minutes.',
    en: 'It works once, within 15 minutes.',
  },
  lien_rien_demande: {
    note: 'To who did not ask to sign in.',
    fr: 'Si vous n’avez rien demandé, ne l’ouvrez pas et ne le donnez à personne.',
    en: 'If you did not ask for it, do not open it or pass it on.',
  },
  sans_compte_sujet: {
    note: 'Subject of the letter to an address that asked for a link and has no account.',
    fr: 'Votre demande de connexion',
    en: 'Your request to sign in',
  },
  sans_compte: {
    note: 'The address has no account; the person may have one with another.',
    fr: 'Un lien pour se connecter à Juste Droit a été demandé avec cette adresse, qui n’a pas de compte. Si vous en avez un avec une autre adresse, demandez le lien avec elle.',
    en: 'A link to sign in to Juste Droit was asked for with this address, which has no account. If you have one with another address, ask for the link with that one.',
  },
  sans_compte_invitation: {
    note: 'How one gets an account.',
    fr: 'Sinon, la personne qui pilote le projet sur votre territoire peut vous inviter.',
    en: 'Otherwise, whoever leads the project on your territory can invite you.',
  },
  sans_compte_rien: {
    note: 'To who asked for nothing.',
    fr: 'Si vous n’avez rien demandé, il n’y a rien à faire.',
    en: 'If you asked for nothing, there is nothing to do.',
  },
  appareil_sujet: {
    note: 'Subject: somebody signed in from a device not seen before.',
    fr: 'Connexion depuis un nouvel appareil',
    en: 'Sign-in from a new device',
  },
  appareil_vu: {
    note: '{appareil} is a browser and a system, {heure} a date and an hour in France.',
    fr: 'Votre compte vient d’être ouvert depuis un appareil que nous ne connaissions pas : {appareil}, le {heure}.',
    en: 'Your account has just been opened from a device we did not know: {appareil}, {heure}.',
  },
  appareil_vous: {
    note: 'Nothing to do.',
    fr: 'Si c’est vous, il n’y a rien à faire.',
    en: 'If it was you, there is nothing to do.',
  },
  appareil_pas_vous: {
    note: 'Before the link to the page where sessions are ended.',
    fr: 'Si ce n’est pas vous, fermez cette session tout de suite, et prévenez la personne qui gère votre équipe :',
    en: 'If it was not you, end that session now, and tell whoever manages your team:',
  },
})
