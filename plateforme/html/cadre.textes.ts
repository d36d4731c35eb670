import { textes } from '../langues/textes.ts'

/** The words of the frame around the pages of those who are signed in. */
export const cadreTextes = textes({
  menu: {
    note: 'The button that unfolds the menu on a phone, and its name read aloud.',
    max: 12,
    fr: 'Menu',
    en: 'Menu',
    falc: 'Menu',
  },
  eviter_menu: { note: 'Second skip link.', max: 30, fr: 'Aller au menu', en: 'Skip to menu', falc: 'Aller au menu' },
  raccourcis: {
    note: 'Name of the links at the top of every page, read aloud.',
    fr: 'Accès rapide',
    en: 'Quick links',
    falc: 'Liens utiles',
  },
  notifications: {
    note: 'Link at the top: what happened that concerns the reader.',
    max: 16,
    fr: 'Notifications',
    en: 'Notifications',
    falc: 'Nouvelles',
  },
  non_lues: {
    note: 'Read aloud after the link to notifications, in place of the number.',
    fr: { un: '{n} non lue', autres: '{n} non lues' },
    en: { un: '{n} unread', autres: '{n} unread' },
    falc: { un: '{n} pas lue', autres: '{n} pas lues' },
  },
  recherche: {
    note: 'Link at the top: the search page.',
    max: 16,
    fr: 'Rechercher',
    en: 'Search',
    falc: 'Chercher',
  },
  aide: { note: 'Leads to the guide of the page one is on.', max: 8, fr: 'Aide', en: 'Help', falc: 'Aide' },
  compte: {
    note: 'Link: means of signing in, sessions.',
    max: 20,
    fr: 'Mon compte',
    en: 'My account',
    falc: 'Mon compte',
  },
  affichage: {
    note: 'Link: light or dark, size of the text.',
    max: 20,
    fr: 'Affichage',
    en: 'Display',
    falc: 'Affichage',
  },
  qui: {
    note: 'Name of the block that says who is signed in, read aloud.',
    fr: 'Vous êtes connecté',
    en: 'You are signed in',
    falc: 'Vous êtes connecté',
  },
  preuve: {
    note: 'Link shown until the second proof is given.',
    fr: 'Confirmer que c’est vous',
    en: 'Confirm it is you',
    falc: 'Dire que c’est bien vous',
  },
  choisir: {
    note: 'Link for who works in several organisations.',
    fr: 'Changer d’organisation',
    en: 'Change organisation',
    falc: 'Changer d’organisation',
  },
  deconnexion: { note: 'Button.', max: 20, fr: 'Se déconnecter', en: 'Sign out', falc: 'Se déconnecter' },
  connexion: { note: 'Link of the public header.', max: 20, fr: 'Se connecter', en: 'Sign in', falc: 'Se connecter' },
  imprime: {
    note: 'On paper only: who printed the page, and when.',
    fr: 'Imprimé le {jour} par {nom}',
    en: 'Printed on {jour} by {nom}',
    falc: 'Imprimé le {jour} par {nom}',
  },
  imprime_personnel: {
    note: 'On paper only, on the page of a person’s file.',
    fr: 'Données personnelles : ne pas laisser à la vue, détruire après usage.',
    en: 'Personal data: keep out of sight, destroy after use.',
    falc: 'Ces informations sont privées.\nNe laissez pas ce papier.',
  },
})
