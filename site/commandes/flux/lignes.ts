/** A line of a stream, without its end. */
export interface Ligne {
  readonly numero: number
  /** `null` for a line over the limit: its bytes were let go as they came. */
  readonly octets: Uint8Array | null
}

export const longueurMax = 10_000_000

const finDeLigne = 0x0a

/**
 * Splits bytes into lines and holds one line at a time. Node's `readline` would hold a line of any length,
 * and decode its bytes before anyone can tell that they are not UTF-8.
 */
export async function* lignesDe(source: AsyncIterable<Uint8Array>, limite = longueurMax): AsyncGenerator<Ligne> {
  const reste = new Reste(limite)
  let numero = 1
  for await (const morceau of source) {
    let debut = 0
    for (let fin = morceau.indexOf(finDeLigne); fin >= 0; fin = morceau.indexOf(finDeLigne, debut)) {
      reste.ajouter(morceau.subarray(debut, fin))
      yield { numero, octets: reste.prendre() }
      numero += 1
      debut = fin + 1
    }
    reste.ajouter(morceau.subarray(debut))
  }
  if (!reste.vide) yield { numero, octets: reste.prendre() }
}

/** What has been read of a line. It grows by doubling: a stream that comes byte by byte costs no more than another. */
class Reste {
  private tampon = new Uint8Array(65_536)
  private longueur = 0
  private readonly limite: number

  constructor(limite: number) {
    this.limite = limite
  }

  get vide(): boolean {
    return this.longueur === 0
  }

  ajouter(morceau: Uint8Array): void {
    const longueur = this.longueur + morceau.length
    if (longueur <= this.limite) {
      if (longueur > this.tampon.length) this.agrandir(longueur)
      this.tampon.set(morceau, this.longueur)
    }
    this.longueur = longueur
  }

  /** The line read, or `null` if it went over the limit; the next one starts. The bytes hold until then. */
  prendre(): Uint8Array | null {
    const octets = this.longueur <= this.limite ? this.tampon.subarray(0, this.longueur) : null
    this.longueur = 0
    return octets
  }

  private agrandir(longueur: number): void {
    const plusGrand = new Uint8Array(Math.min(this.limite, Math.max(longueur, 2 * this.tampon.length)))
    plusGrand.set(this.tampon.subarray(0, this.longueur))
    this.tampon = plusGrand
  }
}
