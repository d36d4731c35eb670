import {
  type Anneau,
  type Contour,
  type FauteDeContour,
  type Ou,
  type Point,
  points_au_plus,
  signes_au_plus,
} from './contour.ts'
import { se_croise } from './se_croise.ts'

type Lecture<T> = { readonly lu: T } | FauteDeContour

// Mainland, Guadeloupe and its neighbours, Martinique, Guyane, Réunion, Mayotte, Saint-Pierre-et-Miquelon.
const frances = [
  [-5.6, 41.2, 9.8, 51.3],
  [-63.3, 15.7, -60.9, 18.3],
  [-61.4, 14.3, -60.7, 15],
  [-54.8, 2, -51.4, 6],
  [55.1, -21.5, 55.95, -20.8],
  [44.9, -13.2, 45.4, -12.5],
  [-56.6, 46.6, -56, 47.3],
] as const

const en_france = ([longitude, latitude]: Point) =>
  frances.some(
    ([ouest, sud, est, nord]) => longitude >= ouest && longitude <= est && latitude >= sud && latitude <= nord,
  )

const arrondi = (degres: number) => Math.round(degres * 1e6) / 1e6

/** Reads a shape pasted or sent as a file; what is wrong is said with its place. */
export function lire_contour(texte: string): Lecture<Contour> {
  if (texte.length > signes_au_plus) return { cause: 'trop_grand' }
  let donnees: unknown
  try {
    donnees = JSON.parse(texte)
  } catch {
    return { cause: 'json' }
  }
  const forme = forme_de(donnees)
  if (!forme) return { cause: 'forme' }
  const polygones: Anneau[][] = []
  let points = 0
  for (const [rang, anneaux] of forme.polygones.entries()) {
    if (!Array.isArray(anneaux) || anneaux.length === 0) return { cause: 'forme' }
    const lus: Anneau[] = []
    for (const [numero, anneau] of anneaux.entries()) {
      points += Array.isArray(anneau) ? anneau.length : 0
      if (points > points_au_plus) return { cause: 'trop_de_points' }
      const lecture = lire_anneau(anneau, { polygone: rang + 1, anneau: numero + 1 })
      if ('cause' in lecture) return lecture
      lus.push(lecture.lu)
    }
    polygones.push(lus)
  }
  const [seul, ...autres] = polygones
  if (!seul) return { cause: 'forme' }
  return {
    lu: autres.length === 0 ? { type: 'Polygon', coordinates: seul } : { type: 'MultiPolygon', coordinates: polygones },
  }
}

const objet = (valeur: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? { ...valeur } : undefined

/** A geometry, alone or carried by a feature, or by the only feature of a collection, as map tools write it. */
function forme_de(donnees: unknown): { readonly polygones: readonly unknown[] } | undefined {
  const racine = objet(donnees)
  if (racine?.['type'] === 'Feature') return forme_de(racine['geometry'])
  if (racine?.['type'] === 'FeatureCollection') {
    const { features } = racine
    return Array.isArray(features) && features.length === 1 ? forme_de(features[0]) : undefined
  }
  const coordonnees = racine?.['coordinates']
  if (!Array.isArray(coordonnees)) return undefined
  if (racine?.['type'] === 'Polygon') return { polygones: [coordonnees] }
  return racine?.['type'] === 'MultiPolygon' ? { polygones: coordonnees } : undefined
}

function lire_anneau(brut: unknown, ou: Ou): Lecture<Anneau> {
  if (!Array.isArray(brut)) return { cause: 'forme' }
  if (brut.length < 4) return { cause: 'court', ou }
  const points: Point[] = []
  for (const [rang, position] of brut.entries()) {
    const point = lire_point(position, { ...ou, point: rang + 1 })
    if ('cause' in point) return point
    points.push(point.lu)
  }
  const [premier, dernier] = [points[0], points.at(-1)]
  if (premier?.[0] !== dernier?.[0] || premier?.[1] !== dernier?.[1]) return { cause: 'ouvert', ou }
  const croisement = se_croise(points)
  if (croisement !== undefined) return { cause: 'croise', ou: { ...ou, point: croisement + 1 } }
  return Math.abs(aire(points)) < 1e-12 ? { cause: 'plat', ou } : { lu: points }
}

function lire_point(position: unknown, ou: Ou): Lecture<Point> {
  const [longitude, latitude]: readonly unknown[] = Array.isArray(position) ? position : []
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return { cause: 'point', ou }
  const point: Point = [arrondi(longitude), arrondi(latitude)]
  if (en_france(point)) return { lu: point }
  return { cause: en_france([point[1], point[0]]) ? 'inverse' : 'hors_france', ou }
}

const aire = (points: Anneau) =>
  points.reduce((somme, [x, y], rang) => {
    const [x2, y2] = points[(rang + 1) % points.length] ?? [x, y]
    return somme + x * y2 - x2 * y
  }, 0) / 2
