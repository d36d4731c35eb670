import type { Source } from './source.ts'

/** A distribution known by some of its quantiles, straight between two of them. */
export class Quantiles {
  readonly source: Source
  private readonly points: readonly (readonly [number, number])[]

  constructor(source: Source, ...points: readonly (readonly [part: number, valeur: number])[]) {
    this.source = source
    this.points = points
  }

  /** The whole number reached at this share, from 0 to 1. */
  valeur(part: number): number {
    const suivant = this.points.findIndex(([seuil]) => part <= seuil)
    const [basse, depart] = this.points[suivant - 1] ?? [0, 0]
    const [haute, arrivee] = this.points[suivant] ?? [1, depart]
    return Math.round(haute === basse ? arrivee : depart + ((part - basse) / (haute - basse)) * (arrivee - depart))
  }
}
