/** Where the pages of local aids are. Words that name a page are never the slug of an aid. */
export const mots_reserves: ReadonlySet<string> = new Set(['nouvelle'])

export const adresse_des_aides = (territoire: string): string => `/territoires/${territoire}/aides-locales`

export const adresse_de = (territoire: string, aide: string, page = ''): string =>
  `${adresse_des_aides(territoire)}/${aide}${page && `/${page}`}`
