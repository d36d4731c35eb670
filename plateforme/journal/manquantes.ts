interface Plage {
  readonly de: number
  readonly a: number
}

/** Numbers not seen yet although later ones were: a line that moved may still fill one. */
export class Manquantes {
  #plages: Plage[] = []

  ajouter(de: number, a: number): void {
    if (de <= a) this.#plages.push({ de, a })
  }

  /** False when that number was not missing. */
  trouver(numero: number): boolean {
    const plage = this.#plages.find(({ de, a }) => de <= numero && numero <= a)
    if (!plage) return false
    this.#plages = this.#plages.filter((autre) => autre !== plage)
    this.ajouter(plage.de, numero - 1)
    this.ajouter(numero + 1, plage.a)
    return true
  }

  /** The chain passed over what had seemed to leave these behind. */
  oublier(depuis: number): void {
    this.#plages = this.#plages.flatMap(({ de, a }) => (de >= depuis ? [] : [{ de, a: Math.min(a, depuis - 1) }]))
  }

  restent(): readonly Plage[] {
    return this.#plages
  }
}
