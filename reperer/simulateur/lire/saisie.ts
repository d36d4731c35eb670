/** What was typed, field by field, as it was typed: it comes back on the page, right or wrong. */
export type Saisie = ReadonlyMap<string, readonly string[]>

/** The fields of a form; files, which we never ask for, are passed over. */
export function saisieDe(champs: Iterable<readonly [string, unknown]>): Saisie {
  const saisie = new Map<string, string[]>()
  for (const [nom, valeur] of champs) {
    if (typeof valeur !== 'string') continue
    const connues = saisie.get(nom)
    if (connues) connues.push(valeur)
    else saisie.set(nom, [valeur])
  }
  return saisie
}

export const motDe = (saisie: Saisie, nom: string): string => saisie.get(nom)?.[0]?.trim() ?? ''
