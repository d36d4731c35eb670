import { textes } from '../../plateforme/langues/textes.ts'

/** The perimeter as anybody reads it on the page of a territory. */
export const lectureTextes = textes({
  communes: {
    note: 'Sentence: how many communes, and how many people live there.',
    fr: { un: '{n} commune, {habitants} habitants', autres: '{n} communes, {habitants} habitants' },
    en: { un: '{n} commune, {habitants} residents', autres: '{n} communes, {habitants} residents' },
    falc: { un: '{n} ville, {habitants} habitants', autres: '{n} villes, {habitants} habitants' },
  },
  quartiers: { note: 'Title.', fr: 'Quartiers', en: 'Quarters', falc: 'Quartiers' },
  carte: {
    note: 'Title of the drawing.',
    fr: 'Les quartiers dessinés',
    en: 'The quarters as drawn',
    falc: 'Le dessin des quartiers',
  },
  carte_quoi: {
    note: 'What the drawing shows, read aloud.',
    fr: 'Le contour de chaque quartier, avec son numéro dans le tableau.',
    en: 'The outline of each quarter, with its number in the table.',
    falc: 'Chaque quartier a un numéro.\nLe tableau donne les noms.',
  },
  source: { note: 'Source of the drawing.', fr: 'le territoire', en: 'the territory', falc: 'le territoire' },
  numero: { note: 'Column: number on the drawing.', fr: 'N°', en: 'No.', falc: 'N°' },
  nom: { note: 'Column.', fr: 'Quartier', en: 'Quarter', falc: 'Quartier' },
  commune: { note: 'Column.', fr: 'Commune', en: 'Commune', falc: 'Ville' },
  prioritaire: {
    note: 'Column: code of a priority quarter.',
    fr: 'Quartier prioritaire',
    en: 'Priority quarter',
    falc: 'Quartier prioritaire',
  },
  rues: { note: 'Column: streets and buildings.', fr: 'Rues et immeubles', en: 'Streets and buildings', falc: 'Rues' },
  dessine: {
    note: 'No street listed: the outline says it.',
    fr: 'Selon le contour',
    en: 'By the outline',
    falc: 'Voir le dessin',
  },
  donnees: {
    note: 'Link to the data.',
    fr: 'Le périmètre en données ouvertes (JSON)',
    en: 'The perimeter as open data (JSON)',
    falc: 'Le périmètre en fichier',
  },
})
