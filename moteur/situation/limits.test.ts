import { expect, test } from 'vitest'
import { entree, individu } from '../expression/input.ts'
import { parseMonth } from '../expression/month.ts'
import { euros_par_mois } from '../expression/units.ts'
import { gatherLaw } from '../law.ts'
import { isRefusal, readSituation } from './read.ts'

const law = gatherLaw(
  [],
  [
    entree('salaire_net', '', individu, euros_par_mois),
    entree('benefice', '', individu, euros_par_mois, { minimum: -Infinity }),
  ],
)
const june = parseMonth('2026-06') as number
const read = (content: unknown) => readSituation(law, content, june)

test('a few letters that spell out centuries are refused before they fill the memory', () => {
  const centuries = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`year:${n}000:999`, 1]))
  const person = { salaire_net: centuries, benefice: centuries }
  const situation = { individus: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`, person])) }
  expect(read(situation)).toMatchObject({ cause: 'la situation donne des valeurs pour trop de mois' })
})

test('two hundred people over ten years are read', () => {
  const years = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${2017 + i}`, 12_000]))
  const person = { salaire_net: years, benefice: years }
  const situation = { individus: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`, person])) }
  expect(isRefusal(read(situation))).toBe(false)
})

test('a year below the sum of its given months leaves nothing to share: no negative wage is made up', () => {
  const months = { '2025': 100, '2025-12': 900 }
  expect(read({ individus: { p1: { salaire_net: months } } })).toEqual({
    chemin: 'individus.p1.salaire_net.2025',
    cause: 'est inférieur à la somme de ses mois, donnés par ailleurs',
  })
  expect(isRefusal(read({ individus: { p1: { benefice: months } } }))).toBe(false)
})
