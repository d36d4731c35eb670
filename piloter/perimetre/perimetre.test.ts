import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lire_contour } from './lire_contour.ts'
import { lire_quartier } from './lire_quartier.ts'
import { slug_du_quartier } from './perimetre.ts'

const carre = [
  [3.05, 50.62],
  [3.06, 50.62],
  [3.06, 50.63],
  [3.05, 50.63],
  [3.05, 50.62],
]
const polygone = (...anneaux: readonly unknown[]) => JSON.stringify({ type: 'Polygon', coordinates: anneaux })

describe('un contour', () => {
  test('se lit seul, dans une entité, ou dans la seule d’une collection', () => {
    const attendu = { lu: { type: 'Polygon', coordinates: [carre] } }
    const geometrie = { type: 'Polygon', coordinates: [carre] }
    const entite = { type: 'Feature', properties: { nom: 'x' }, geometry: geometrie }
    expect(lire_contour(JSON.stringify(geometrie))).toEqual(attendu)
    expect(lire_contour(JSON.stringify(entite))).toEqual(attendu)
    expect(lire_contour(JSON.stringify({ type: 'FeatureCollection', features: [entite] }))).toEqual(attendu)
    expect(lire_contour(JSON.stringify({ type: 'MultiPolygon', coordinates: [[carre]] }))).toEqual(attendu)
  })

  test.each([
    ['pas du JSON', '{', { cause: 'json' }],
    ['un texte', '"<script>"', { cause: 'forme' }],
    ['une ligne', JSON.stringify({ type: 'LineString', coordinates: carre }), { cause: 'forme' }],
    ['deux entités', JSON.stringify({ type: 'FeatureCollection', features: [{}, {}] }), { cause: 'forme' }],
    ['aucun anneau', polygone(), { cause: 'forme' }],
    ['__proto__', '{"__proto__":{"type":"Polygon","coordinates":[]}}', { cause: 'forme' }],
    ['trois points', polygone(carre.slice(0, 3)), { cause: 'court', ou: { polygone: 1, anneau: 1 } }],
    ['un anneau ouvert', polygone(carre.slice(0, 4)), { cause: 'ouvert', ou: { polygone: 1, anneau: 1 } }],
    [
      'un point qui n’est pas un nombre',
      polygone([['3.05', 50.62], ...carre.slice(1)]),
      { cause: 'point', ou: { polygone: 1, anneau: 1, point: 1 } },
    ],
    [
      'latitude avant longitude',
      polygone(carre.map(([x, y]) => [y, x])),
      { cause: 'inverse', ou: { polygone: 1, anneau: 1, point: 1 } },
    ],
    [
      'New York',
      polygone(carre.map(([, y]) => [-74, y])),
      { cause: 'hors_france', ou: { polygone: 1, anneau: 1, point: 1 } },
    ],
    ['un trou fautif', polygone(carre, carre.slice(0, 2)), { cause: 'court', ou: { polygone: 1, anneau: 2 } }],
    [
      'un sablier',
      polygone([carre[0], carre[2], carre[1], carre[3], carre[0]]),
      { cause: 'croise', ou: { polygone: 1, anneau: 1, point: 1 } },
    ],
    [
      'un trait aller et retour',
      polygone([carre[0], carre[1], carre[0], carre[0]]),
      { cause: 'plat', ou: { polygone: 1, anneau: 1 } },
    ],
    ['trop de points', polygone(Array.from({ length: 6000 }, () => carre[0])), { cause: 'trop_de_points' }],
    ['trop de signes', ' '.repeat(900_001), { cause: 'trop_grand' }],
  ])('%s : la faute et sa place', (_, texte, attendu) => expect(lire_contour(texte)).toEqual(attendu))

  test('any polygon drawn round a point, without turning back, is taken', () => {
    const rayons = fc.array(fc.double({ min: 0.001, max: 0.01, noNaN: true }), { minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(rayons, (longueurs) => {
        const points = longueurs.map((rayon, rang) => {
          const angle = (2 * Math.PI * rang) / longueurs.length
          return [3 + rayon * Math.cos(angle), 47 + rayon * Math.sin(angle)]
        })
        expect(lire_contour(polygone([...points, points[0]]))).toHaveProperty('lu.type', 'Polygon')
      }),
    )
  })
})

describe('un quartier', () => {
  const saisi = {
    nom: 'Les Tilleuls',
    contour: '',
    adresses: '1 rue des Tilleuls\r\n\r\n 1 rue  des Tilleuls \n2 rue',
    prioritaire: '',
  }

  test('se dit par ses rues, une par ligne, chacune une fois', () => {
    expect(lire_quartier(saisi)).toMatchObject({ nom: 'Les Tilleuls', adresses: ['1 rue des Tilleuls', '2 rue'] })
  })

  test.each([
    [{ nom: '' }, ['nom_absent']],
    [{ nom: 'x'.repeat(10_000) }, ['nom_absent']],
    [{ adresses: ' \n ' }, ['rien']],
    [{ adresses: 'x'.repeat(201) }, ['adresse_longue']],
    [{ adresses: Array.from({ length: 2001 }, (_, n) => `${n} rue`).join('\n') }, ['adresses_trop']],
    [{ prioritaire: 'Q1; drop' }, ['prioritaire_faux']],
    [{ contour: '{', prioritaire: 'x' }, ['json', 'prioritaire_faux']],
  ])('%j', (change, causes) => {
    const lu = lire_quartier({ ...saisi, ...change })
    expect('nom' in lu ? [] : lu.map(({ cause }) => cause)).toEqual(causes)
  })

  test('porte un code de quartier prioritaire', () => {
    expect(lire_quartier({ ...saisi, prioritaire: 'qp059 001' })).toMatchObject({ prioritaire: 'QP059001' })
    expect(lire_quartier({ ...saisi, prioritaire: 'QN05905I' })).toMatchObject({ prioritaire: 'QN05905I' })
  })

  test('garde une adresse à lui', () => {
    expect(slug_du_quartier('Le Vieux Moulin', new Set(['le-vieux-moulin']))).toBe('le-vieux-moulin-2')
    expect(slug_du_quartier('<script>', new Set())).toBe('script')
    expect(slug_du_quartier('…', new Set())).toBe('quartier')
  })
})
