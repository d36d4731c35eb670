const laPoste = '356000000'

/** Every second figure from the right is doubled, and the figures of the products are added: a multiple of ten. */
function luhn(chiffres: string): boolean {
  const produits = chiffresDe(chiffres)
    .toReversed()
    .map((chiffre, rang) => chiffre * (rang % 2 === 1 ? 2 : 1))
  return somme(produits.map((produit) => (produit > 9 ? produit - 9 : produit))) % 10 === 0
}

const chiffresDe = (texte: string) => texte.split('').map(Number)

const somme = (nombres: readonly number[]) => nombres.reduce((total, nombre) => total + nombre, 0)

/**
 * The fourteen figures of an establishment, and the key that tells a mistyped one. La Poste has more post offices than
 * its numbers can key: a sum of figures that is a multiple of five will do for them.
 */
export function estSiret(texte: string): boolean {
  if (!/^\d{14}$/.test(texte) || Number(texte) === 0) return false
  if (texte.startsWith(laPoste) && somme(chiffresDe(texte)) % 5 === 0) return true
  return luhn(texte)
}
