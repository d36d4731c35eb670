import { textes } from '../langues/textes.ts'

export const aideTextes = textes({
  titre: { note: 'Title of the page.', fr: 'Aide', en: 'Help', falc: 'Aide' },
  chapeau: {
    note: 'Under the title.',
    fr: 'Un guide par écran. Ils sont en français.',
    en: 'One guide a screen. They are in French.',
    falc: 'Il y a un guide pour chaque page.',
  },
  chercher: {
    note: 'Label of the search.',
    fr: 'Chercher dans l’aide et dans tout le site',
    en: 'Search the help and the whole site',
    falc: 'Chercher dans le site',
  },
  utiliser: {
    note: 'Heading: guides of screens.',
    fr: 'Utiliser Juste Droit',
    en: 'Using Juste Droit',
    falc: 'Utiliser le site',
  },
  brancher: {
    note: 'Heading: guides for those who install, or compute by program.',
    fr: 'Installer, calculer en nombre, relier',
    en: 'Installing, computing in bulk, connecting',
    falc: 'Pour les techniciens',
  },
  sommaire: {
    note: 'Name of the table of contents of a guide.',
    fr: 'Dans cette page',
    en: 'On this page',
    falc: 'Dans cette page',
  },
})
