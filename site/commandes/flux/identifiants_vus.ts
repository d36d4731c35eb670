/**
 * Tells an id met before from a new one. It remembers the first million, so that memory does not grow with the file:
 * beyond, a repeated id among the later lines goes unseen.
 */
export class IdentifiantsVus {
  private readonly lignes = new Map<string, number>()
  private readonly limite: number

  constructor(limite = 1_000_000) {
    this.limite = limite
  }

  /** The line where this id was met, or nothing for a new one, which is then remembered. */
  dejaVu(id: string, ligne: number): number | undefined {
    const vue = this.lignes.get(id)
    if (vue === undefined && this.lignes.size < this.limite) this.lignes.set(id, ligne)
    return vue
  }
}
