import { randomInt } from 'node:crypto'
import { empreinteDuJeton } from '../../sessions/jeton.ts'

/** Without the letters and figures that are taken for one another on paper: 0 and O, 1, I and L, 5 and S, 8 and B. */
const alphabet = '234679ACDEFGHJKMNPQRTUVWXYZ'
const nombre = 10
const longueur = 15

const tirer = () => Array.from({ length: longueur }, () => alphabet[randomInt(alphabet.length)]).join('')

const lisible = (code: string) => code.replaceAll(/(.{5})(?=.)/g, '$1-')

const depouille = (saisie: string) => saisie.toUpperCase().replaceAll(/[\s\u2010-\u2015-]/g, '')

export interface CodesDeSecours {
  /** Shown once, to be printed or kept; the server forgets them. */
  readonly codes: readonly string[]
  readonly empreintes: readonly string[]
}

/** For who lost telephone and key: each opens once. 71 bits apiece, drawn at random: a plain digest cannot be reversed. */
export function nouveauxCodesDeSecours(): CodesDeSecours {
  const tires = Array.from({ length: nombre }, tirer)
  return { codes: tires.map(lisible), empreintes: tires.map(empreinteDuJeton) }
}

/** The digest to look for among those kept, whatever the case and the dashes it was typed with. */
export const empreinteDeSecours = (saisie: string): string => empreinteDuJeton(depouille(saisie))
