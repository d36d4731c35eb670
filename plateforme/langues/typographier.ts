import type { Langue } from './langue.ts'

/**
 * French sets a space before its double signs, and that space must not break the line ("?" alone on the next one).
 * Written here once, so that catalogues are typed with plain spaces.
 */
export const typographier = (mots: string, langue: Langue): string =>
  langue === 'en'
    ? mots
    : mots
        .replaceAll(/ (?=[?!;%€])/g, '\u202f')
        .replaceAll(/ (?=[:»–])/g, '\u00a0')
        .replaceAll('« ', '«\u00a0')
        .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
