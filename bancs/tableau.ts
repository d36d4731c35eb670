/** Prints figures side by side, with what they are compared to. */
export function imprimer(titre: string, lignes: readonly (readonly string[])[]): void {
  const largeurs = lignes.reduce<number[]>((max, ligne) => ligne.map((mot, i) => Math.max(max[i] ?? 0, mot.length)), [])
  console.log(`\n${titre}`)
  for (const ligne of lignes)
    console.log(`  ${ligne.map((mot, i) => mot.padEnd(largeurs[i] ?? 0)).join('   ')}`.trimEnd())
}

export function mediane(valeurs: readonly number[]): number {
  const triees = valeurs.toSorted((a, b) => a - b)
  return triees[Math.floor(triees.length / 2)] ?? Number.NaN
}
