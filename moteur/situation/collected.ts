import { RefusedAt } from './refusal.ts'
import type { Given } from './situation.ts'

// Two hundred people, each with a hundred quantities over two years. `year:1000:999` is ten letters and twelve thousand months.
const maximumMonths = 500_000

/** The values read so far, by variable then by rank of the person or group. */
export class Collected {
  readonly given = new Map<string, (Given | undefined)[]>()
  private months = 0

  /** @throws RefusedAt when the situation spells out more months than a household has lived. */
  add(name: string, rank: number, given: Given, path: readonly string[]): void {
    this.months += given.byMonth.size
    if (this.months > maximumMonths) throw new RefusedAt(path, 'la situation donne des valeurs pour trop de mois')
    const column = this.given.get(name) ?? []
    column[rank] = given
    this.given.set(name, column)
  }
}
