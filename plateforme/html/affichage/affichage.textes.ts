import { textes } from '../../langues/textes.ts'

export const affichageTextes = textes({
  titre: { note: 'Title of the page.', fr: 'Affichage', en: 'Display', falc: 'Affichage' },
  chapeau: {
    note: 'Under the title.',
    fr: 'Ces choix valent pour ce navigateur, sur cet appareil.',
    en: 'These choices hold for this browser, on this device.',
    falc: 'Vos choix sont gardés sur cet appareil.',
  },
  theme: { note: 'Question.', fr: 'Les couleurs', en: 'Colours', falc: 'Les couleurs' },
  systeme: {
    note: 'Answer: light or dark as the device says.',
    fr: 'Comme l’appareil',
    en: 'As the device',
    falc: 'Comme mon appareil',
  },
  clair: { note: 'Answer.', fr: 'Claires', en: 'Light', falc: 'Claires' },
  sombre: { note: 'Answer.', fr: 'Sombres', en: 'Dark', falc: 'Sombres' },
  taille: { note: 'Question.', fr: 'La taille du texte', en: 'Text size', falc: 'La taille des lettres' },
  normale: { note: 'Answer.', fr: 'Normale', en: 'Normal', falc: 'Normale' },
  grande: { note: 'Answer.', fr: 'Grande', en: 'Large', falc: 'Grande' },
  garder: { note: 'Button.', fr: 'Garder', en: 'Keep', falc: 'Garder' },
  garde: {
    note: 'Once kept.',
    fr: 'Vos choix sont gardés.',
    en: 'Your choices are kept.',
    falc: 'Vos choix sont gardés.',
  },
})
