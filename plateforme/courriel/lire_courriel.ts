const adresse =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** One address and no more: a line break would make a header of what follows it. */
export function lireCourriel(texte: string): string | undefined {
  const propre = texte.trim().toLowerCase()
  return propre.length <= 254 && adresse.test(propre) ? propre : undefined
}
