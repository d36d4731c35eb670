import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calculer } from './calculer.ts'
import { lireLigne } from './demande.ts'

const guide = readFileSync(new URL('../../docs/guide/calculer.md', import.meta.url), 'utf8')
const [foyer, rendu, refusee] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json))

test('le foyer du guide donne ce que le guide annonce', () => {
  const lue = lireLigne(foyer)
  if ('erreur' in lue) throw new Error(lue.erreur.cause)
  expect(calculer(lue.demande, { variables: [], hypotheses: false })).toMatchObject(rendu)
})

test('la ligne en erreur du guide aussi', () => {
  const { ligne: _, ...erreur } = refusee.erreur
  expect(lireLigne({ ...foyer, id: refusee.id, period: '2026-13' })).toEqual({ id: refusee.id, erreur })
})
