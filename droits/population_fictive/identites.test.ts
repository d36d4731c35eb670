import { expect, test } from 'vitest'
import { monthOfDate } from '../../moteur/expression/month.ts'
import { foyerFictif } from './foyer_fictif.ts'
import { identitesDe } from './identites.ts'

const mois = monthOfDate('2026-11-01')
const foyers = Array.from({ length: 2000 }, (_, rang) => foyerFictif(3, rang, mois))
const identites = foyers.flatMap((foyer, rang) => Object.values(identitesDe(3, rang, foyer)))

test('aucun contact ne peut être celui de quelqu’un', () => {
  for (const { courriel, telephone, adresse } of identites) {
    // RFC 2606, and the ranges of the Arcep.
    if (courriel !== null) expect(courriel).toMatch(/^[a-z.]+\.\d+-\d+@courriel\.valdroit\.example$/)
    if (telephone !== null)
      expect(telephone).toMatch(/^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/)
    expect(adresse).toMatch(/, 00000 Valdroit$/)
  }
  expect(identites.some(({ courriel }) => courriel === null)).toBe(true)
  expect(identites.some(({ telephone }) => telephone === null)).toBe(true)
})

test('les naissances sont celles du foyer, et le même foyer a toujours les mêmes noms', () => {
  for (const [rang, foyer] of foyers.entries()) {
    const noms = identitesDe(3, rang, foyer)
    expect(Object.keys(noms)).toEqual(Object.keys(foyer.situation.individus))
    for (const [cle, { date_naissance }] of Object.entries(noms))
      expect(date_naissance).toBe(foyer.situation.individus[cle]?.date_naissance)
  }
  expect(identitesDe(3, 5, foyerFictif(3, 5, mois))).toEqual(identitesDe(3, 5, foyers[5] ?? foyerFictif(3, 5, mois)))
})

test('un enfant n’a pas d’adresse électronique', () => {
  for (const { courriel, date_naissance } of identites) if (date_naissance > '2012') expect(courriel).toBeNull()
})
