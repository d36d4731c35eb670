/** Reads the arithmetic that an expected value may be written in: `524.16 * (1 + 0.5) - 500`. `undefined` if it is not. */
export function arithmetique(texte: string): number | undefined {
  const jetons = texte.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|\*\*|[-+*/()]|\S/gi) ?? []
  const lecture = new Lecture(jetons)
  const valeur = lecture.somme()
  return lecture.fini && Number.isFinite(valeur) ? valeur : undefined
}

class Lecture {
  private readonly jetons: readonly string[]
  private rang = 0

  constructor(jetons: readonly string[]) {
    this.jetons = jetons
  }

  get fini(): boolean {
    return this.jetons.length > 0 && this.rang === this.jetons.length
  }

  somme(): number {
    let total = this.produit()
    for (;;) {
      if (this.prend('+')) total += this.produit()
      else if (this.prend('-')) total -= this.produit()
      else return total
    }
  }

  private produit(): number {
    let total = this.puissance()
    for (;;) {
      if (this.prend('*')) total *= this.puissance()
      else if (this.prend('/')) total /= this.puissance()
      else return total
    }
  }

  private puissance(): number {
    if (this.prend('-')) return -this.puissance()
    if (this.prend('+')) return this.puissance()
    const base = this.atome()
    return this.prend('**') ? base ** this.puissance() : base
  }

  private atome(): number {
    if (this.prend('(')) {
      const valeur = this.somme()
      return this.prend(')') ? valeur : Number.NaN
    }
    const jeton = this.jetons[this.rang++]
    return jeton === undefined || jeton === '' ? Number.NaN : Number(jeton)
  }

  private prend(jeton: string): boolean {
    if (this.jetons[this.rang] !== jeton) return false
    this.rang++
    return true
  }
}
