import type { Ecart } from '../../droits/openfisca/comparaison.ts'
import { type EcartConnu, estConnu } from '../../droits/openfisca/ecarts_connus.ts'
import type { Verdict } from '../../droits/openfisca/verifier.ts'

/** What is said of one test: a gap that the list explains is not a failure, and one that is gone leaves the list. */
export interface Jugement {
  readonly etat: 'réussi' | 'réussi en partie' | 'échoué' | 'écart connu' | 'sauté'
  readonly cause?: string
  readonly lignes: readonly string[]
}

export function juger(nom: string, verdict: Verdict, connus: readonly EcartConnu[]): Jugement {
  if (verdict.etat === 'saute') {
    return { etat: 'sauté', cause: verdict.cause, lignes: [`sauté : ${nom} (${verdict.cause})`] }
  }
  const ecarts = verdict.etat === 'echoue' ? verdict.ecarts : []
  const expliques = ecarts.map((ecart) => [ecart, connus.find((connu) => estConnu(connu, ecart))] as const)
  const disparus = connus.filter((connu) => !ecarts.some((ecart) => estConnu(connu, ecart)))
  const lignes = [
    ...expliques.map(([ecart, connu]) => ligneDe(nom, ecart, connu)),
    ...disparus.map(
      ({ variable, periode }) =>
        `échoué : ${nom} : ${variable} (${periode}) n’est plus un écart, à retirer de la liste`,
    ),
  ]
  if (disparus.length > 0 || expliques.some(([, connu]) => !connu)) return { etat: 'échoué', lignes }
  if (ecarts.length > 0) return { etat: 'écart connu', lignes }
  const { non_verifiees } = verdict
  if (!non_verifiees) return { etat: 'réussi', lignes }
  return { etat: 'réussi en partie', lignes: [`réussi en partie : ${nom} (${non_verifiees.join(' ; ')})`] }
}

function ligneDe(nom: string, { variable, periode, obtenu, attendu }: Ecart, connu: EcartConnu | undefined): string {
  const ecart = `${nom} : ${variable} (${periode}) vaut ${obtenu}, ${attendu} attendu`
  return connu ? `écart connu : ${ecart} (${connu.article})` : `échoué : ${ecart}`
}

const causesMontrees = 20

/** Counts what was said of many tests, and why some were skipped. */
export class Bilan {
  illisibles = 0
  private readonly nombres = new Map<Jugement['etat'], number>()
  private readonly sautes = new Map<string, number>()

  constructor(jugements: readonly Jugement[] = []) {
    for (const { etat, cause } of jugements) {
      augmenter(this.nombres, etat, 1)
      if (cause !== undefined) augmenter(this.sautes, causeSansDate(cause), 1)
    }
  }

  ajouter(autre: Bilan): void {
    for (const [etat, nombre] of autre.nombres) augmenter(this.nombres, etat, nombre)
    for (const [cause, nombre] of autre.sautes) augmenter(this.sautes, cause, nombre)
  }

  get enDefaut(): boolean {
    return this.illisibles + this.combien('échoué') > 0
  }

  texte(): string {
    const partiels = this.combien('réussi en partie')
    const reussis = `${this.combien('réussi') + partiels} réussis${partiels > 0 ? ` (dont ${partiels} en partie)` : ''}`
    const connus = this.combien('écart connu')
    const suite = [
      `${this.combien('échoué')} échoués`,
      ...(connus > 0 ? [`${connus} écarts connus`] : []),
      `${this.combien('sauté')} sautés`,
      ...(this.illisibles > 0 ? [`${this.illisibles} fichiers illisibles`] : []),
    ]
    return [reussis, ...suite].join(', ')
  }

  /** The most frequent first. */
  causes(): readonly string[] {
    const causes = [...this.sautes].toSorted(([, a], [, b]) => b - a)
    const autres = causes.slice(causesMontrees).reduce((total, [, nombre]) => total + nombre, 0)
    const lignes = causes.slice(0, causesMontrees).map(([cause, nombre]) => `${nombre} sautés : ${cause}`)
    return autres > 0 ? [...lignes, `${autres} sautés : autres causes`] : lignes
  }

  private combien(etat: Jugement['etat']): number {
    return this.nombres.get(etat) ?? 0
  }
}

/** Tests older than our dated values are one cause, whatever the value. */
function causeSansDate(cause: string): string {
  return !/ \(?\d{4}-\d{2}| \(month:/.test(cause)
    ? cause
    : 'mois que les règles écrites ici ne couvrent pas, ou fait que le test ne dit pas'
}

function augmenter<C>(nombres: Map<C, number>, cle: C, de: number): void {
  nombres.set(cle, (nombres.get(cle) ?? 0) + de)
}
