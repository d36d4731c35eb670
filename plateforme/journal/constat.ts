import type { Anomalie } from './anomalie.ts'

const gardees = 1000

/** What was found wrong so far: neighbours told together, and only counted once there are too many to read. */
export class Constat {
  readonly #anomalies: Anomalie[] = []
  enPlus = 0

  ajouter(nouvelle: Anomalie): void {
    const rang = this.#anomalies.findLastIndex((autre) => seSuivent(autre, nouvelle))
    const voisine = this.#anomalies[rang]
    if (voisine) this.#anomalies[rang] = { ...voisine, a: nouvelle.a }
    else if (this.#anomalies.length < gardees) this.#anomalies.push(nouvelle)
    else this.enPlus++
  }

  anomalies(): readonly Anomalie[] {
    return this.#anomalies.toSorted((une, autre) => une.de - autre.de)
  }
}

function seSuivent(une: Anomalie, suivante: Anomalie): boolean {
  if (une.sorte !== suivante.sorte || une.a + 1 !== suivante.de) return false
  return !('vrai' in une && 'vrai' in suivante) || suivante.vrai - suivante.de === une.vrai - une.de
}
