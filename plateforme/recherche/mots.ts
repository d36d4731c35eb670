const longueurMax = 100
const motsMax = 8

/** As words are compared: « Équipe » is « equipe ». */
export const aplatir = (mots: string): string =>
  mots.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')

/** What was typed, cut to what a search can use. */
export const demandeLue = (q: string | undefined): string =>
  (q ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, longueurMax)

/** The words to be found, all of them; none when there are fewer than two letters to go by. */
export function motsDe(q: string): readonly string[] {
  const mots = aplatir(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, motsMax)
  return mots.join('').length < 2 ? [] : mots
}
