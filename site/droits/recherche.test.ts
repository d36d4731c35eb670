import { expect, test } from 'vitest'
import { chercher, toutes } from './loi/recherche.ts'

const noms = (notions: readonly { readonly name: string }[]) => notions.map(({ name }) => name)

test('accents, case and apostrophes do not matter', () => {
  expect(noms(chercher('ETUDIANT').regles)).toContain('etudiant')
  expect(noms(chercher("prime d'activite").regles)).toContain('ppa')
})

test('an article is found however it is written', () => {
  expect(noms(chercher('L262-2').regles)).toEqual(noms(chercher('art. L. 262-2').regles))
  expect(noms(chercher('L262-2').regles)).toContain('rsa')
})

test('a technical name is found, whole or in words', () => {
  expect(noms(chercher('smic_b_horaire').valeurs)).toEqual(['smic_b_horaire'])
  expect(noms(chercher('salaire net').entrees)).toContain('salaire_net')
})

test('all the words are needed', () => {
  expect(chercher('loyer dragon')).toEqual({ regles: [], entrees: [], valeurs: [] })
})

test('the lists are in the order of the alphabet', () => {
  const libelles = toutes.regles.map(({ label }) => label)
  expect(libelles).toEqual(libelles.toSorted((a, b) => a.localeCompare(b, 'fr')))
})
