import { textes } from '../../../plateforme/langues/textes.ts'

const note = 'Head of a group of rights: the need they meet.'

export const besoinsTextes = textes({
  revenu_minimum: { note, max: 40, fr: 'Un revenu minimum', en: 'A minimum income', falc: 'Un minimum d’argent' },
  travail: { note, max: 40, fr: 'Le travail', en: 'Work', falc: 'Le travail' },
  chomage: { note, max: 40, fr: 'Le chômage', en: 'Unemployment', falc: 'Le chômage' },
  logement: { note, max: 40, fr: 'Le logement', en: 'Housing', falc: 'Le logement' },
  sante: { note, max: 40, fr: 'La santé', en: 'Health', falc: 'La santé' },
  energie: { note, max: 40, fr: 'L’énergie', en: 'Energy', falc: 'L’électricité et le chauffage' },
  famille: { note, max: 40, fr: 'La famille', en: 'Family', falc: 'La famille' },
  handicap: { note, max: 40, fr: 'Le handicap', en: 'Disability', falc: 'Le handicap' },
  vieillesse: { note, max: 40, fr: 'La vieillesse', en: 'Old age', falc: 'Les personnes âgées' },
})
