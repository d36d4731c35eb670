import { textes } from '../../plateforme/langues/textes.ts'

/** The page of one territory. */
export const ficheTextes = textes({
  code: { note: 'Term: official code (INSEE, SIREN).', fr: 'Code officiel', en: 'Official code', falc: 'Code' },
  population: { note: 'Term.', fr: 'Habitants', en: 'Residents', falc: 'Habitants' },
  liste: {
    note: 'Term: on which of the two lists of the arrêté of 4 August 2023.',
    fr: 'Liste de l’arrêté du 4 août 2023',
    en: 'List of the order of 4 August 2023',
    falc: 'Liste',
  },
  premiere: { note: 'The first list.', fr: 'la première (2023)', en: 'the first (2023)', falc: 'la première (2023)' },
  seconde: {
    note: 'The second list.',
    fr: 'la seconde (janvier 2024)',
    en: 'the second (January 2024)',
    falc: 'la deuxième (2024)',
  },
  dates: { note: 'Title of the part on the three dates.', fr: 'Trois dates', en: 'Three dates', falc: 'Trois dates' },
  dates_quoi: {
    note: 'Why there are three.',
    fr: 'La loi, la signature et le terrain ne commencent pas le même jour. Une mesure dit toujours de laquelle elle part.',
    en: 'The law, the signature and the field do not start on the same day. A measure always says which one it counts from.',
    falc: 'Il y a trois débuts.\nLa loi, puis l’accord, puis le travail avec les habitants.',
  },
  perimetre: {
    note: 'Title: the part of the territory and the people the project is for.',
    fr: 'Périmètre et publics',
    en: 'Area and people',
    falc: 'Pour qui',
  },
  sources: { note: 'Title: the texts that name it.', fr: 'Sources', en: 'Sources', falc: 'D’où ça vient' },
})
