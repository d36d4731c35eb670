/** The code of a system or PostgreSQL error: unlike its message, it never holds a value. */
export const codeDe = (erreur: unknown): string | undefined =>
  typeof erreur === 'object' && erreur !== null && 'code' in erreur && typeof erreur.code === 'string'
    ? erreur.code
    : undefined

// Class 08 is "connection exception", 57P "operator intervention": the server starts, stops or was stopped.
const coupures = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|08|57P0|53300)/

/** The base does not answer, as against a query that is wrong. */
export function estBaseAbsente(erreur: unknown): boolean {
  const code = codeDe(erreur)
  if (code !== undefined) return coupures.test(code)
  // The driver gives no code to its own two words for it.
  return (
    erreur instanceof Error && /^(timeout exceeded when trying to connect|Connection terminated)/.test(erreur.message)
  )
}
