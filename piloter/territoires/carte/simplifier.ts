export type Point = readonly [number, number]

/** Douglas and Peucker: keeps the points that stand further than `tolerance` from the line drawn without them. */
export function simplifier(points: readonly Point[], tolerance: number): readonly Point[] {
  const premier = points[0]
  const dernier = points.at(-1)
  if (!premier || !dernier || points.length < 3) return points
  const ecarts = points.map((point) => distance(point, premier, dernier))
  const loin = ecarts.indexOf(Math.max(...ecarts))
  if ((ecarts[loin] ?? 0) <= tolerance) return [premier, dernier]
  const debut = simplifier(points.slice(0, loin + 1), tolerance)
  return [...debut.slice(0, -1), ...simplifier(points.slice(loin), tolerance)]
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const longueur = Math.hypot(bx - ax, by - ay)
  if (longueur === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / longueur
}
