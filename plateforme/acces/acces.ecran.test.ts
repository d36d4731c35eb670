import { expect, test } from 'vitest'
import { roles } from '../base/acteur.ts'
import { examiner } from '../html/examiner.ts'
import { langues } from '../langues/langue.ts'
import { routesAcces } from './acces.ecran.tsx'
import { menuDe } from './menus.ts'

const app = routesAcces(() => Promise.resolve(undefined))
const lire = async (adresse: string) => (await app.request(adresse)).text()

test.each(langues)('anybody reads who sees what (%s)', async (langue) => {
  for (const adresse of ['/qui-voit-quoi', ...roles.map((role) => `/qui-voit-quoi?role=${role}`)])
    expect(examiner(await lire(`${adresse}${adresse.includes('?') ? '&' : '?'}langue=${langue}`))).toEqual([])
})

test('a pilote reads that a file exists, never whose it is', async () => {
  const page = await lire('/qui-voit-quoi?role=pilote')
  const ligne = (titre: string) => page.slice(page.indexOf(titre)).split('</tr>')[0]
  expect(ligne('Existence d’un dossier')).toContain('sur son territoire')
  expect(ligne('Identité et coordonnées')).not.toContain('territoire')
})

test('a role that does not exist shows them all', async () => {
  expect(await lire('/qui-voit-quoi?role=%3Cscript%3E')).toContain('Qui peut le lire')
})

test('menus offer what a role may use, and nothing of files to who sees none', () => {
  const chemins = (role: Parameters<typeof menuDe>[0]) => menuDe(role).map(({ chemin }) => chemin)
  expect(chemins('intervenant')).toContain('/foyers')
  for (const role of ['pilote', 'national', 'administrateur', 'partenaire', 'evaluateur'] as const)
    expect(chemins(role)).not.toContain('/foyers')
  expect(chemins('visiteur')).toEqual(['/simulateur', '/droits', '/territoires', '/qui-voit-quoi'])
  expect(chemins('pilote')).toEqual(expect.arrayContaining(['/equipe', '/perimetre', '/journal']))
})
