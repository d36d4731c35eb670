import { expect, test } from 'vitest'
import { examiner } from '../../plateforme/html/examiner.ts'
import { langues } from '../../plateforme/langues/langue.ts'
import { routesStyleguide } from './styleguide.ecran.tsx'

const lire = async (chemin: string) => (await routesStyleguide().request(chemin)).text()

test.each(langues)('every component, in every state, is sound in %s', async (langue) => {
  expect(examiner(await lire(`/styleguide?langue=${langue}`))).toEqual([])
})

test('the dense side of the house is one word away', async () => {
  expect(await lire('/styleguide?densite=travail')).toContain('<body class="page travail">')
})
