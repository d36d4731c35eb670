import type { Refusal } from '../../../moteur/situation/refusal.ts'

const nombres = new Intl.NumberFormat('fr-FR')
const lignes = (nombre: number) => `${nombres.format(nombre)} ligne${nombre > 1 ? 's' : ''}`

/** How many lines went well, how many did not, and the first of these: enough to start looking. */
export class Bilan {
  private calculees = 0
  private refusees = 0
  private premiere: string | undefined

  get enErreur(): number {
    return this.refusees
  }

  noterCalcul(): void {
    this.calculees += 1
  }

  noterErreur(ligne: number, { chemin, cause }: Refusal): void {
    this.refusees += 1
    this.premiere ??= `ligne ${ligne}, ${chemin === '' ? '' : `${chemin} `}${cause}`
  }

  phrase(): string {
    if (this.calculees + this.refusees === 0) return 'Aucune ligne à calculer.'
    const faites = `${lignes(this.calculees)} calculée${this.calculees > 1 ? 's' : ''}`
    if (this.premiere === undefined) return `${faites}, aucune en erreur.`
    return `${faites}, ${nombres.format(this.refusees)} en erreur. La première : ${this.premiere}.`
  }
}
