/** Articles of the Code du travail that the rules cite, with their Légifrance identifier. */
export const articles_code_travail = {
  'L3232-3': null,
  'L5421-4': null,
  'L5423-1': 'LEGIARTI000038951963',
  'L5423-7': 'LEGIARTI000033813814',
  'R5423-1': 'LEGIARTI000018525084',
  'R5423-2': 'LEGIARTI000018525082',
  'R5423-3': 'LEGIARTI000045920175',
  'R5423-4': 'LEGIARTI000039644685',
  'R5423-5': 'LEGIARTI000020398006',
  'R5425-2': 'LEGIARTI000034643968',
} as const
