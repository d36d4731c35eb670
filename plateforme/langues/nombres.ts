import { type Langue, regionLangue } from './langue.ts'

const espaceFine = '\u202f'

/** French typography asks for the narrow no-break space; Intl puts the wide one before the sign. */
const resserrer = (mots: string) => mots.replaceAll('\u00a0', espaceFine)

/** 36000 is "36 000", or "36,000" in English. */
export const ecrireNombre = (nombre: number, langue: Langue, decimales = 0): string =>
  resserrer(new Intl.NumberFormat(regionLangue[langue], { maximumFractionDigits: decimales }).format(nombre))

/** 0.34 is "34 %". */
export const ecrireTaux = (taux: number, langue: Langue, decimales = 0): string =>
  resserrer(
    new Intl.NumberFormat(regionLangue[langue], { style: 'percent', maximumFractionDigits: decimales }).format(taux),
  )
