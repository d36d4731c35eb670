import { textesDeTravail } from '../../plateforme/langues/textes.ts'

/** The heads of the style guide. Its samples are French, and marked so. */
export const styleguideTextes = textesDeTravail({
  titre: { note: 'Title of the style guide.', fr: 'Guide de style', en: 'Style guide' },
  chapeau: {
    note: 'Under the title.',
    fr: 'Chaque composant, dans chaque état. C’est cette page que les essais regardent en premier.',
    en: 'Every component, in every state. This is the page tests look at first. Samples are in French.',
  },
  sommaire: { note: 'Name of the table of contents.', fr: 'Sommaire', en: 'Contents' },
  couleurs: { note: 'Section.', fr: 'Couleurs et textes', en: 'Colours and text' },
  actions: { note: 'Section.', fr: 'Boutons et liens', en: 'Buttons and links' },
  champs: { note: 'Section.', fr: 'Champs', en: 'Fields' },
  choix: { note: 'Section.', fr: 'Choix', en: 'Choices' },
  erreurs: { note: 'Section.', fr: 'Un formulaire refusé', en: 'A refused form' },
  etats: { note: 'Section.', fr: 'États, montants, avis', en: 'States, amounts, notices' },
  parcours: { note: 'Section.', fr: 'Étapes et avancement', en: 'Steps and progress' },
  listes: { note: 'Section.', fr: 'Listes', en: 'Lists' },
  tableaux: { note: 'Section.', fr: 'Tableaux et figures', en: 'Tables and figures' },
  explications: { note: 'Section.', fr: 'Un calcul expliqué', en: 'A calculation explained' },
})
