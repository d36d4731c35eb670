import type { Repartition } from './repartition.ts'

/**
 * A stream of draws (sfc32) named by a seed, a rank and a use. It depends on nothing drawn elsewhere, and two names never
 * share a state: they are its 128 bits, the use taking the high bits that no seed has.
 */
export class Tirage {
  private a: number
  private b: number
  private c: number
  private d: number

  constructor(graine: number, rang: number, usage: number) {
    this.a = graine | 0
    this.b = (Math.floor(graine / 2 ** 32) | 0) ^ (usage << 24)
    this.c = rang | 0
    this.d = Math.floor(rang / 2 ** 32) | 0
    for (let tour = 0; tour < 16; tour++) this.unite()
  }

  /** A number from 0 to 1, never 1. */
  unite(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (this.c << 21) | (this.c >>> 11)
    this.c = (this.c + t) | 0
    return (t >>> 0) / 2 ** 32
  }

  chance(part: number): boolean {
    return this.unite() < part
  }

  /** Both ends included. */
  entier(premier: number, dernier: number): number {
    return premier + Math.floor(this.unite() * (dernier - premier + 1))
  }

  element<T>(liste: readonly [T, ...T[]]): T {
    return liste[Math.floor(this.unite() * liste.length)] ?? liste[0]
  }

  selon<C extends string>(repartition: Repartition<C>): C {
    return repartition.aLaPart(this.unite())
  }
}
