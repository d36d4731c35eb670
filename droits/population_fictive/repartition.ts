import type { Source } from './source.ts'

/** Shares of a whole, by code. Their sum is brought to one: tables leave out what is rare. */
export class Repartition<C extends string> {
  readonly source: Source
  private readonly codes: readonly [C, ...C[]]
  private readonly cumuls: readonly number[]

  constructor(source: Source, premiere: readonly [C, number], ...suite: readonly (readonly [C, number])[]) {
    const parts = [premiere, ...suite]
    const total = parts.reduce((somme, [, part]) => somme + part, 0)
    let cumul = 0
    this.source = source
    this.codes = [premiere[0], ...suite.map(([code]) => code)]
    this.cumuls = parts.map(([, part]) => (cumul += part / total))
  }

  /** The code met at this share of the whole, from 0 to 1. */
  aLaPart(part: number): C {
    const rang = this.cumuls.findIndex((cumul) => part < cumul)
    return this.codes[rang] ?? this.codes[0]
  }
}
