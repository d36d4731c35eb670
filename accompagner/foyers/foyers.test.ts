import { describe, expect, test } from 'vitest'
import { etats_du_foyer, gestes_du_dossier, peut_cesser, peut_confier, peut_prendre, se_corrige } from './foyers.ts'

const le = new Date('2026-11-24T10:00:00Z')
const ouvert = { clos_le: null, limite_le: null, oppose_le: null }

describe('les états d’un foyer', () => {
  test.each([
    ['rien de particulier', ouvert, ['en_cours']],
    ['clos, et elle s’oppose', { ...ouvert, clos_le: '2026-11-20', oppose_le: le }, ['clos', 'oppose']],
    ['en pause, et elle s’oppose', { ...ouvert, limite_le: le, oppose_le: le }, ['limite', 'oppose']],
    ['tout à la fois', { clos_le: '2026-11-20', limite_le: le, oppose_le: le }, ['clos', 'limite', 'oppose']],
  ])('%s', (_, foyer, attendus) => {
    expect(etats_du_foyer(foyer)).toEqual(attendus)
  })
})

test('un dossier en pause ne se corrige pas', () => {
  expect(se_corrige(ouvert)).toBe(true)
  expect(se_corrige({ limite_le: le })).toBe(false)
})

test('chaque geste ne part que de l’état qu’il quitte', () => {
  expect(gestes_du_dossier(ouvert)).toEqual(['clore', 'limiter'])
  expect(gestes_du_dossier({ clos_le: '2026-11-20', limite_le: le })).toEqual(['rouvrir', 'lever'])
})

describe('prendre, confier, cesser', () => {
  const intervenant = { role: 'intervenant', compte: 'a' } as const
  const referent = { role: 'referent', compte: 'r' } as const
  test('un intervenant prend ce que personne ne suit ; un référent, ce qu’il ne suit pas', () => {
    expect(peut_prendre(intervenant, [])).toBe(true)
    expect(peut_prendre(intervenant, [{ compte_id: 'b' }])).toBe(false)
    expect(peut_prendre(referent, [{ compte_id: 'b' }])).toBe(true)
    expect(peut_prendre(referent, [{ compte_id: 'r' }])).toBe(false)
  })
  test('chacun cesse pour soi ; le référent, pour tous, et lui seul confie', () => {
    expect([peut_cesser(intervenant, { compte_id: 'a' }), peut_cesser(intervenant, { compte_id: 'b' })]).toEqual([
      true,
      false,
    ])
    expect(peut_cesser(referent, { compte_id: 'b' })).toBe(true)
    expect([peut_confier(intervenant), peut_confier(referent)]).toEqual([false, true])
  })
})
