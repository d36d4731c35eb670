import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const lireFeuille = (nom: string) => readFileSync(join(import.meta.dirname, nom), 'utf8')
const clair = lireFeuille('tokens.css')
const sombre = lireFeuille('sombre.css')

const couleurs = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, nom = '', valeur = '']) => [nom, valeur]))

/** WCAG 2.2, relative luminance. */
const luminance = (couleur: string) => {
  const [r = 0, v = 0, b = 0] = [1, 3, 5]
    .map((rang) => Number.parseInt(couleur.slice(rang, rang + 2), 16) / 255)
    .map((canal) => (canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * v + 0.0722 * b
}

const contraste = (une: string, autre: string) => {
  const [haute = 0, basse = 0] = [luminance(une), luminance(autre)].sort((a, b) => b - a)
  return (haute + 0.05) / (basse + 0.05)
}

const textes = [
  ...['encre', 'encre-douce', 'vert', 'vert-appuye', 'ambre', 'brique'].flatMap((texte) =>
    ['papier', 'carte', 'creux'].map((fond) => [texte, fond] as const),
  ),
  ...['encre', 'encre-douce', 'vert', 'vert-appuye'].map((texte) => [texte, 'vert-fond'] as const),
  ...['encre', 'ambre'].map((texte) => [texte, 'ambre-fond'] as const),
  ...['encre', 'brique'].map((texte) => [texte, 'brique-fond'] as const),
  ['sur-vert', 'vert'],
  ['sur-vert', 'vert-appuye'],
] as const

/** The edges of fields and the marks of a choice: one sees where to write. */
const contours = ['papier', 'carte', 'creux', 'vert-fond'].map((fond) => ['bord', fond] as const)

describe.each([
  ['clair', couleurs(clair)],
  ['sombre', couleurs(sombre)],
])('%s', (_, palette) => {
  const lire = (nom: string) => palette.get(nom) ?? expect.fail(`--${nom} manque`)

  test.each(textes)('%s on %s: 7 to 1, the level AAA', (texte, fond) => {
    expect(contraste(lire(texte), lire(fond))).toBeGreaterThanOrEqual(7)
  })

  test.each(contours)('%s on %s: 3 to 1', (contour, fond) => {
    expect(contraste(lire(contour), lire(fond))).toBeGreaterThanOrEqual(3)
  })
})

test('the dark theme redefines every colour of the light one', () => {
  expect([...couleurs(sombre).keys()]).toEqual([...couleurs(clair).keys()])
})
