import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ecartsDuCas, estConnu, lireEcartsConnus } from './ecarts_connus.ts'

const connus = lireEcartsConnus(readFileSync(new URL('../ecarts_openfisca.md', import.meta.url), 'utf8'))

const tableau = (ligne: string) => `## Cas YAML d’OpenFisca\n\n| fichier | cas |\n| --- | --- |\n${ligne}\n\n## Suite\n`

test('chaque écart de la liste dit où, les deux valeurs, l’article et la raison, une seule fois', () => {
  expect(connus.length).toBeGreaterThan(0)
  for (const { periode, obtenu, attendu, article } of connus) {
    expect(periode).toMatch(/^\d{4}(-\d{2})?( à \d{4}-\d{2})?$/)
    expect(article).toMatch(/art\. /)
    expect(Math.abs(obtenu - attendu)).toBeGreaterThan(0)
  }
  const lieux = connus.map(({ fichier, cas, variable, periode, attendu }) => [fichier, cas, variable, periode, attendu])
  expect(new Set(lieux.map((lieu) => lieu.join())).size).toBe(connus.length)
})

test('un écart n’est connu qu’à son mois et à ses deux valeurs, au centime', () => {
  const [connu] = lireEcartsConnus(
    tableau(
      '| formulas/a.yaml | Un cas | rsa | 2024-10 à 2024-12 | 1 234,50 | 1 200,00 | CASF, art. L. 262-2 | parce que |',
    ),
  )
  if (!connu) throw new Error('aucun écart lu')
  const ecart = { variable: 'rsa', periode: '2024-11', obtenu: 1234.504, attendu: 1200 }
  expect(estConnu(connu, ecart)).toBe(true)
  expect(estConnu(connu, { ...ecart, periode: '2024-09' })).toBe(false)
  expect(estConnu(connu, { ...ecart, obtenu: 1234.52 })).toBe(false)
  expect(estConnu(connu, { ...ecart, obtenu: 'inconnu' })).toBe(false)
  expect(estConnu(connu, { ...ecart, variable: 'ppa' })).toBe(false)
})

test('le fichier se reconnaît à la fin de son chemin, dossier compris', () => {
  const un = lireEcartsConnus(tableau('| formulas/a.yaml | Un cas | rsa | 2024 | 1,00 | 2,00 | art. 1 | parce que |'))
  expect(ecartsDuCas(un, '/ailleurs/tests/formulas/a.yaml', 'Un cas')).toHaveLength(1)
  expect(ecartsDuCas(un, '/ailleurs/tests/aformulas/a.yaml', 'Un cas')).toHaveLength(0)
  expect(ecartsDuCas(un, 'formulas/a.yaml', 'Un autre')).toHaveLength(0)
})

test('une ligne sans raison est refusée', () => {
  expect(() => lireEcartsConnus(tableau('| formulas/a.yaml | Un cas | rsa | 2024 | 1,00 | 2,00 | art. 1 |'))).toThrow(
    'incomplet',
  )
})
