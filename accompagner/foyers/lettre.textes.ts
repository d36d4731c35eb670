import { textes } from '../../plateforme/langues/textes.ts'

/** The letter that carries a code, and the page before it. */
export const lettreTextes = textes({
  titre: {
    note: 'Title of the page.',
    fr: 'Lettre avec un code',
    en: 'Letter with a code',
    falc: 'Lettre avec un code',
  },
  avant: {
    note: 'For the agent, before the letter is made.',
    fr: 'La lettre ouvre à {nom} l’espace de la personne. Le code ne s’affiche qu’une fois : imprimez la page, puis remettez-la ou postez-la. Une nouvelle lettre annule le code de la précédente.',
    en: 'The letter opens their own page to {nom}. The code is shown only once: print the page, then hand it over or post it. A new letter cancels the code of the one before.',
    falc: 'La lettre est pour {nom}.\nLe code ne s’affiche qu’une fois.\nImprimez la page.',
  },
  faire: { note: 'Button.', fr: 'Faire la lettre', en: 'Make the letter', falc: 'Faire la lettre' },
  une_fois: {
    note: 'For the agent, over the letter; not printed.',
    fr: 'Imprimez cette page maintenant : le code ne sera plus jamais affiché.',
    en: 'Print this page now: the code will never be shown again.',
    falc: 'Imprimez cette page maintenant.\nLe code ne sera plus affiché.',
  },
  bonjour: { note: 'First line of the letter.', fr: 'Bonjour {nom},', en: 'Dear {nom},', falc: 'Bonjour {nom},' },
  objet: {
    note: 'Heading of the letter.',
    fr: 'Les informations que nous gardons sur votre foyer',
    en: 'The information we hold about your household',
    falc: 'Vos informations',
  },
  invite: {
    note: 'What the code is for.',
    fr: 'Vous pouvez lire ces informations, voir qui les a lues, les corriger ou vous y opposer.',
    en: 'You can read this information, see who has read it, correct it or object to it.',
    falc: 'Vous pouvez lire vos informations.\nVous pouvez voir qui les lit.\nVous pouvez dire non.',
  },
  comment_titre: { note: 'Heading.', fr: 'Comment entrer', en: 'How to get in', falc: 'Comment entrer' },
  adresse: {
    note: 'Step 1, with the address of the site.',
    fr: 'Sur un téléphone ou un ordinateur, allez à l’adresse {adresse}',
    en: 'On a telephone or a computer, go to {adresse}',
    falc: 'Allez sur {adresse}',
  },
  adresse_inconnue: {
    note: 'Step 1, when the address of the site is not set.',
    fr: 'Sur un téléphone ou un ordinateur, ouvrez la page « Mon espace » du site.',
    en: 'On a telephone or a computer, open the page “My page” of the site.',
    falc: 'Ouvrez la page « Mon espace » du site.',
  },
  code: { note: 'Step 2.', fr: 'Tapez ce code :', en: 'Type this code:', falc: 'Tapez ce code :' },
  naissance: {
    note: 'Step 3.',
    fr: 'Tapez votre date de naissance.',
    en: 'Type your date of birth.',
    falc: 'Tapez votre date de naissance.',
  },
  valable: {
    note: 'How long the code works.',
    fr: 'Ce code est à vous seul. Il marche 30 jours. Sans téléphone ni ordinateur, venez nous voir : nous regarderons ensemble.',
    en: 'This code is for you only. It works for 30 days. Without a telephone or a computer, come and see us: we will look together.',
    falc: 'Ce code est seulement pour vous.\nIl marche 30 jours.\nVous n’avez pas de téléphone ? Venez nous voir.',
  },
  retour: { note: 'Link, not printed.', fr: 'Revenir au dossier', en: 'Back to the file', falc: 'Revenir au dossier' },
})
