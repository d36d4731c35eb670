import type { Contour } from './contour.ts'

export interface Commune {
  readonly code: string
  readonly nom: string
  readonly population: number | null
}

/** A part of a commune: as drawn, as listed, or both. */
export interface Quartier {
  readonly slug: string
  readonly nom: string
  readonly commune_code: string
  readonly contour: Contour | null
  readonly adresses: readonly string[]
  /** Its code among the « quartiers prioritaires de la politique de la ville », if it is one. */
  readonly prioritaire: string | null
}

export type QuartierSaisi = Omit<Quartier, 'slug' | 'commune_code'>

export const cle_de = (nom: string): string =>
  nom
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '')

/** The address of a quarter, from its name, for good. */
export function slug_du_quartier(nom: string, pris: ReadonlySet<string>): string {
  const debut = cle_de(nom) || 'quartier'
  for (let rang = 1; ; rang++) {
    const essai = rang === 1 ? debut : `${debut}-${rang}`
    if (!pris.has(essai)) return essai
  }
}
