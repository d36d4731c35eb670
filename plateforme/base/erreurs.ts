/** The code of a system or PostgreSQL error: unlike its message, it never holds a value. */
export const codeDe = (erreur: unknown): string | undefined =>
  typeof erreur === 'object' && erreur !== null && 'code' in erreur && typeof erreur.code === 'string'
    ? erreur.code
    : undefined
