import { describe, expect, test } from 'vitest'
import type { EntityName } from '../../moteur/expression/entity.ts'
import { monthOfDate } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Situation } from '../../moteur/situation/situation.ts'
import { loi } from '../loi.ts'
import { panier } from '../panier.ts'
import { regleDe } from '../regles.ts'
import { resultatDe } from '../resultat.ts'
import { type Choix, foyerFictif } from './foyer_fictif.ts'
import { quartier } from './quartier.ts'

const novembre = monthOfDate('2026-11-01')

test('une graine, un rang et un mois disent le foyer, quoi qu’on ait tiré avant', () => {
  const dOrdre = Array.from({ length: 300 }, (_, rang) => foyerFictif(7, rang, novembre))
  for (const rang of [299, 0, 150, 12]) expect(foyerFictif(7, rang, novembre)).toEqual(dOrdre[rang])
  expect(foyerFictif(8, 12, novembre).situation).not.toEqual(dOrdre[12]?.situation)
})

test('pas deux foyers pareils, jusque dans les grands nombres', () => {
  const grand = 2 ** 40
  const rangs = [...Array(2000).keys()].flatMap((rang) => [rang, rang + 2 ** 32, rang + grand])
  const graines = [1, 2 ** 32 + 1, grand + 1]
  const vus = new Set(
    graines.flatMap((graine) => rangs.map((rang) => JSON.stringify(foyerFictif(graine, rang, novembre).situation))),
  )
  expect(vus.size).toBe(rangs.length * graines.length)
})

const nombreDe = (situation: Situation, entite: EntityName) =>
  entite === 'individu' ? situation.persons.length : situation.groups[entite].ids.length

/** The rights of the basket that stay unknown, with what they lack. */
function inconnus(graine: number, rangs: number, mois: number, choix: Choix): string[] {
  const manques: string[] = []
  for (let rang = 0; rang < rangs; rang++) {
    const situation = readSituation(loi, foyerFictif(graine, rang, mois, choix).situation, mois)
    if (isRefusal(situation)) throw new Error(`${rang} : ${situation.chemin} ${situation.cause}`)
    const lecteur = new Interpreter(situation, { computed: loi.computed })
    for (const droit of panier) {
      for (let qui = 0; qui < nombreDe(situation, regleDe(droit).entity); qui++) {
        const resultat = resultatDe(droit, lecteur, mois, qui)
        if (resultat.etat !== 'inconnu') continue
        const manque = resultat.manque.map(({ variable }) => variable).join(', ')
        manques.push(`${rang} : ${droit.nom} : ${resultat.hors_periode ?? manque}`)
      }
    }
  }
  return manques
}

describe('tout le panier se calcule, sans rien demander de plus', { timeout: 120_000 }, () => {
  test.each([
    [1, '2026-11-01'],
    [2, '2026-03-01'],
    [3, '2025-06-01'],
    [4, '2024-09-01'],
  ])('en France, graine %i, %s', (graine, mois) => {
    expect(inconnus(graine, 600, monthOfDate(mois), {})).toEqual([])
  })

  test('dans un quartier prioritaire', () => {
    expect(inconnus(5, 800, novembre, { profil: quartier })).toEqual([])
  })

  test('outre-mer et dans une commune donnée', () => {
    const lieux = [
      { depcom: '97411', zone_apl: 'zone_2', poids: 1 },
      { depcom: '97302', zone_apl: 'zone_2', poids: 1 },
      { depcom: '59350', zone_apl: 'zone_2', poids: 2 },
    ] as const
    expect(inconnus(6, 600, novembre, { lieux })).toEqual([])
  })
})
