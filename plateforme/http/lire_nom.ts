/** As somebody writes a name: one line, nothing invisible, and no more than the base keeps. */
export function lireNom(texte: string, longueur_max = 100): string | undefined {
  const propre = texte.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return propre === '' || propre.length > longueur_max || /[\p{Cc}\p{Cf}]/u.test(propre) ? undefined : propre
}
