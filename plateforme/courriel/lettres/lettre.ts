import type { Langue } from '../../langues/langue.ts'
import { lettreTextes } from './lettre.textes.ts'

/** A letter as it leaves: plain text, short, in the order a voice would read it. */
export interface Lettre {
  readonly sujet: string
  readonly texte: string
}

const sujetMax = 200

/** What is quoted in a letter was typed by somebody: it stays one line, and makes neither a header nor a paragraph. */
export const uneLigne = (valeur: string): string => valeur.replaceAll(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()

export function lettre(langue: Langue, sujet: string, paragraphes: readonly (string | undefined)[]): Lettre {
  const { bonjour, signature, automatique } = lettreTextes[langue]
  const texte = [bonjour, ...paragraphes, `${signature}\n${automatique}`].filter((mots) => mots !== undefined)
  return { sujet: uneLigne(sujet).slice(0, sujetMax), texte: `${texte.join('\n\n')}\n` }
}
