import type { Anneau, Point } from './contour.ts'

const cote = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

const entre = (a: number, b: number, valeur: number) => Math.min(a, b) <= valeur && valeur <= Math.max(a, b)

const sur = (a: Point, b: Point, p: Point) => cote(a, b, p) === 0 && entre(a[0], b[0], p[0]) && entre(a[1], b[1], p[1])

function se_coupent(a: Point, b: Point, c: Point, d: Point): boolean {
  const [s1, s2, s3, s4] = [cote(a, b, c), cote(a, b, d), cote(c, d, a), cote(c, d, b)]
  if (s1 !== s2 && s3 !== s4 && s1 * s2 <= 0 && s3 * s4 <= 0) return true
  return sur(a, b, c) || sur(a, b, d) || sur(c, d, a) || sur(c, d, b)
}

/** The rank of the first side that meets another of the same ring; nothing when the ring is simple. */
export function se_croise(anneau: Anneau): number | undefined {
  const cotes = anneau.slice(1).map((fin, rang): readonly [Point, Point] => [anneau[rang] ?? fin, fin])
  for (const [rang, [a, b]] of cotes.entries())
    for (let autre = rang + 2; autre < cotes.length; autre++) {
      const suivant = cotes[autre]
      // The first and the last side share the point that closes the ring.
      if (!suivant || (rang === 0 && autre === cotes.length - 1)) continue
      if (se_coupent(a, b, suivant[0], suivant[1])) return rang
    }
  return undefined
}
