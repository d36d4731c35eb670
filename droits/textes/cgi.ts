/** Articles of the Code général des impôts that the rules cite, with their Légifrance identifier. */
export const articles_cgi = {
  '32': null,
  '83': 'LEGIARTI000047622408',
  '156': null,
  '157 bis': 'LEGIARTI000047622555',
  '158': 'LEGIARTI000047622551',
  '194': null,
  '195': null,
  '196 B': 'LEGIARTI000051212977',
  '200 A': null,
  '1417': null,
} as const
