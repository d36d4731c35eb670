const plusGrand = 10_000_000

/**
 * An amount as people write it: "1 234,50 €", "1.234,50", "1234.5". A group of three digits after a sign is thousands,
 * since cents are two. `undefined` when it cannot be read.
 */
export function lireMontant(mots: string): number | undefined {
  const nu = mots.replace(/\s*€\s*$/u, '').replaceAll(/[\s'’]/gu, '')
  const chiffres = nu
    .replace(
      /^(\d{1,3})((?:[.,]\d{3})+)(?=[.,]\d{1,2}$|$)/,
      (_, tete: string, suite: string) => tete + suite.replaceAll(/[.,]/g, ''),
    )
    .replace(',', '.')
  if (!/^\d+(\.\d{1,2})?$/.test(chiffres)) return undefined
  const montant = Number(chiffres)
  return montant <= plusGrand ? montant : undefined
}
