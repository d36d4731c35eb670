/** Round figures that hold an interval, three to five of them. */
export function graduations(min: number, max: number): readonly number[] {
  const etendue = max - min || Math.abs(max) || 1
  const puissance = 10 ** Math.floor(Math.log10(etendue / 3))
  const pas = [1, 2, 2.5, 5, 10].map((rang) => rang * puissance).find((essai) => etendue / essai <= 4) ?? puissance * 10
  const bas = Math.floor(min / pas)
  const haut = Math.ceil(max / pas)
  // Multiplying integers keeps 0.30000000000000004 away from the labels.
  return Array.from({ length: haut - bas + 1 }, (_, rang) => Number(((bas + rang) * pas).toPrecision(12)))
}

/** Januaries to write under a time axis: six at most, so that they fit on a phone. */
export function annees(debut: number, fin: number): readonly number[] {
  const pas = [1, 2, 5, 10, 20].find((essai) => (fin - debut) / essai < 6) ?? 50
  const premiere = Math.ceil(debut / pas) * pas
  return Array.from({ length: Math.floor((fin - premiere) / pas) + 1 }, (_, rang) => premiere + rang * pas)
}
