import { textes } from '../langues/textes.ts'

export const erreursTextes = textes({
  introuvable: {
    note: 'Title of the page shown when the address leads nowhere, or to what the reader may not see.',
    fr: 'Cette page n’existe pas',
    en: 'This page does not exist',
    falc: 'Cette page n’existe pas',
  },
  introuvable_quoi: {
    note: 'Under the title: what may have happened, and what to do.',
    fr: 'L’adresse est peut-être mal écrite, ou la page a changé de place.',
    en: 'The address may be mistyped, or the page may have moved.',
    falc: 'Il y a peut-être une erreur dans l’adresse.\nOu la page a changé de place.',
  },
  illisible: {
    note: 'Title: the server could not read what was sent.',
    fr: 'Nous n’avons pas compris votre demande',
    en: 'We could not understand your request',
    falc: 'Nous n’avons pas compris votre demande',
  },
  illisible_quoi: {
    note: 'Under the title.',
    fr: 'Revenez à la page précédente et recommencez.',
    en: 'Go back to the previous page and try again.',
    falc: 'Revenez en arrière et recommencez.',
  },
  refusee: {
    note: 'Title: the form was not sent from one of our pages.',
    fr: 'Votre envoi n’a pas été accepté',
    en: 'What you sent was not accepted',
    falc: 'Votre envoi n’a pas marché',
  },
  refusee_quoi: {
    note: 'Under the title.',
    fr: 'Le formulaire ne vient pas de ce site. Ouvrez la page de nouveau, puis envoyez-le.',
    en: 'The form does not come from this site. Open the page again, then send it.',
    falc: 'Ouvrez la page de nouveau.\nPuis recommencez.',
  },
  trop_gros: {
    note: 'Title: what was sent is too large.',
    fr: 'Votre envoi est trop gros',
    en: 'What you sent is too large',
    falc: 'Votre envoi est trop gros',
  },
  trop_gros_quoi: {
    note: 'Under the title.',
    fr: 'Envoyez un fichier plus petit, ou un texte plus court.',
    en: 'Send a smaller file, or a shorter text.',
    falc: 'Envoyez un fichier plus petit.',
  },
  panne: {
    note: 'Title: the program failed; it is not the reader’s fault.',
    fr: 'Le site a rencontré un problème',
    en: 'The site has a problem',
    falc: 'Le site a un problème',
  },
  panne_quoi: {
    note: 'Under the title.',
    fr: 'Ce n’est pas votre faute. Réessayez dans quelques minutes.',
    en: 'It is not your fault. Try again in a few minutes.',
    falc: 'Ce n’est pas votre faute.\nRevenez dans quelques minutes.',
  },
  indisponible: {
    note: 'Title: the database does not answer.',
    fr: 'Le site est indisponible pour le moment',
    en: 'The site is unavailable for now',
    falc: 'Le site ne marche pas en ce moment',
  },
  code: {
    note: 'A code to give to those who run the site, so that they find what happened.',
    fr: 'Si vous nous écrivez, donnez ce code : {identifiant}',
    en: 'If you write to us, give this code: {identifiant}',
    falc: 'Vous pouvez nous écrire.\nDonnez ce code : {identifiant}',
  },
  accueil: {
    note: 'Link to the home page.',
    fr: 'Aller à la page d’accueil',
    en: 'Go to the home page',
    falc: 'Aller à la première page',
  },
})
