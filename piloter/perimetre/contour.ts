/** Longitude, then latitude, in degrees: the order of GeoJSON, not the one of speech. */
export type Point = readonly [number, number]
export type Anneau = readonly Point[]

/** A shape as GeoJSON draws it: each polygon is its outside, then its holes. */
export type Contour =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Anneau[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Anneau[])[] }

export const polygones_de = (contour: Contour): readonly (readonly Anneau[])[] =>
  contour.type === 'Polygon' ? [contour.coordinates] : contour.coordinates

/** Where the fault is, counted from one. */
export interface Ou {
  readonly polygone: number
  readonly anneau: number
  readonly point?: number
}

export type FauteDeContour =
  | { readonly cause: 'json' | 'forme' | 'trop_grand' | 'trop_de_points' }
  | { readonly cause: 'point' | 'inverse' | 'hors_france' | 'court' | 'ouvert' | 'plat' | 'croise'; readonly ou: Ou }

export const points_au_plus = 5000
export const signes_au_plus = 900_000
