const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const francaise = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** "2024-01-01" or, as a French spreadsheet writes it, "01/01/2024"; a day that does not exist is no date. */
export function lireDate(texte: string): string | undefined {
  const propre = texte.trim()
  const [, jour = '', mois = '', annee = ''] = francaise.exec(propre) ?? []
  const date = annee ? `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}` : propre
  if (!iso.test(date)) return undefined
  const instant = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date ? undefined : date
}
