/** Articles of the Code de l'énergie that the rules cite, with their Légifrance identifier. */
export const articles_code_energie = {
  'L124-1': 'LEGIARTI000031057539',
  'R124-1': 'LEGIARTI000032497834',
} as const
