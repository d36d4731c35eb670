/** What a reading says holds for every month, or year, that a situation can speak of. */
export const toujours = <T>(valeur: T): Readonly<Record<string, T>> => ({ 'year:2000:60': valeur })
