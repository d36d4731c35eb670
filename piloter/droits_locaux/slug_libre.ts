import { mots_reserves } from './pages/adresses.ts'

/** The address of an aid, from its name, once and for all: a correction of the name does not move the page. */
export function slug_libre(nom: string, pris: ReadonlySet<string>): string {
  const mots = nom
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '')
  const debut = mots === '' ? 'aide' : mots
  for (let rang = 1; ; rang++) {
    const essai = rang === 1 ? debut : `${debut}-${rang}`
    if (!pris.has(essai) && !mots_reserves.has(essai)) return essai
  }
}
