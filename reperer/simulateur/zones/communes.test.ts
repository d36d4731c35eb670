import { expect, test } from 'vitest'
import { examiner } from '../../../plateforme/html/examiner.ts'
import { langues } from '../../../plateforme/langues/langue.ts'
import { juin_2026 } from '../essais/formulaires.ts'
import { routesSimulateur } from '../simulateur.ecran.tsx'
import { codesDe, nommerLesCommunes } from './communes.ts'
import { communes_zone_1 } from './communes_zone_1.ts'
import { communes_zone_2 } from './communes_zone_2.ts'

const tous = (zone: Readonly<Record<string, string>>) =>
  Object.entries(zone).flatMap(([dep, codes]) => codesDe(dep, codes))

test('codes that follow one another are told by the first and the last', () => {
  expect(codesDe('2A', '001-003 017')).toEqual(['2A001', '2A002', '2A003', '2A017'])
})

test('each commune is in one zone, and almost all still have a name', () => {
  const [une, deux] = [tous(communes_zone_1), tous(communes_zone_2)]
  expect(new Set([...une, ...deux]).size).toBe(une.length + deux.length)
  const nommees = [communes_zone_1, communes_zone_2].flatMap(nommerLesCommunes).flatMap(({ communes }) => communes)
  expect(nommees.length).toBeGreaterThan(0.97 * (une.length + deux.length))
})

// Arrêté du 17 mars 1978: Paris and its suburbs, then the large towns and Corsica.
test.each([
  ['75056', communes_zone_1],
  ['93066', communes_zone_1],
  ['69123', communes_zone_2],
  ['59350', communes_zone_2],
  ['2A004', communes_zone_2],
])('%s is in its zone', (code, zone) => {
  expect(tous(zone)).toContain(code)
})

test.each(langues)('the page is sound: %s', async (langue) => {
  const site = routesSimulateur({ moisCourant: () => juin_2026 })
  const html = await (await site.request(`/zones?langue=${langue}`)).text()
  expect(examiner(html)).toEqual([])
  expect(html).toContain('Villeurbanne')
})
