import { type Langue, regionLangue } from './langue.ts'
import { montantsTextes } from './montants.textes.ts'

export interface Intervalle {
  readonly min: number
  readonly max: number
}

export type Periode = 'mois' | 'trimestre' | 'an' | 'une_fois'

/** `toujours` aligns the cents of a column; `si_utiles` writes "120 €"; `jamais` rounds an estimate to the euro. */
export type Centimes = 'toujours' | 'si_utiles' | 'jamais'

const decimales = { toujours: 2, si_utiles: 2, jamais: 0 } as const satisfies Record<Centimes, number>

function euros(montant: number, langue: Langue, centimes: Centimes): string {
  const chiffres = new Intl.NumberFormat(regionLangue[langue], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimales[centimes],
    maximumFractionDigits: decimales[centimes],
    trailingZeroDisplay: centimes === 'si_utiles' ? 'stripIfInteger' : 'auto',
  })
  // "-0 €" would be read as a debt.
  return chiffres.format(montant === 0 ? 0 : montant).replaceAll('\u00a0', '\u202f')
}

const parPeriode = (mots: string, langue: Langue, periode: Periode | undefined) =>
  periode ? montantsTextes[langue][periode]({ montant: mots }) : mots

/** 145.77 is "145,77 €"; with a period, "145,77 € par mois". */
export const ecrireMontant = (
  montant: number,
  langue: Langue,
  { periode, centimes = 'si_utiles' }: { readonly periode?: Periode | undefined; readonly centimes?: Centimes } = {},
): string => parPeriode(euros(montant, langue, centimes), langue, periode)

/** "entre 120 et 180 € par mois": rounded outwards to the euro, so that the promise stays true. */
export function ecrireIntervalle({ min, max }: Intervalle, langue: Langue, periode?: Periode): string {
  if (min === max) return ecrireMontant(min, langue, { periode })
  const [bas, haut] = [Math.floor(min), Math.ceil(max)]
  const debut = langue === 'en' ? euros(bas, langue, 'jamais') : new Intl.NumberFormat(regionLangue[langue]).format(bas)
  const mots = montantsTextes[langue].entre({ min: debut, max: euros(haut, langue, 'jamais') })
  return parPeriode(mots, langue, periode)
}
