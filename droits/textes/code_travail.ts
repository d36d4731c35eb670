/** Articles of the Code du travail that the rules cite, with their Légifrance identifier. */
export const articles_code_travail = {
  'L3232-3': null,
  'L5421-4': null,
  'L5423-1': 'LEGIARTI000038951963',
  'L5423-7': null,
  'R5423-1': 'LEGIARTI000018525084',
  'R5423-2': null,
  'R5423-3': null,
  'R5423-4': null,
  'R5423-5': null,
  'R5425-2': 'LEGIARTI000018496568',
} as const
