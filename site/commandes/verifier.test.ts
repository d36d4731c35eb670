import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lancer } from './essai/lancer.ts'

let dossier: string
const cas = (age: number) => `
- name: Un âge
  period: 2024-05
  input: { date_naissance: 1990-06-15 }
  output: { age: ${age} }
`

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'verifier-'))
  await mkdir(join(dossier, 'justes', 'plus_bas'), { recursive: true })
  await writeFile(join(dossier, 'justes', 'a.yaml'), cas(33))
  await writeFile(join(dossier, 'justes', 'plus_bas', 'b.yml'), cas(33))
  await writeFile(join(dossier, 'justes', 'LISEZMOI.md'), 'pas un essai')
  await writeFile(join(dossier, 'faux.yaml'), cas(40))
})

afterAll(async () => {
  await rm(dossier, { recursive: true })
})

test('un dossier est parcouru en entier, un motif est développé', async () => {
  const parDossier = await lancer(['verifier', join(dossier, 'justes')])
  expect(parDossier.sortie).toContain('Total : 2 réussis, 0 échoués, 0 sautés')
  expect(parDossier.code).toBe(0)
  const parMotif = await lancer(['verifier', '--resume', join(dossier, '*.yaml')])
  expect(parMotif.sortie).toContain('Total : 0 réussis, 1 échoués, 0 sautés')
})

test('un échec, ou un chemin qui ne mène nulle part, rend le code 2', async () => {
  const echec = await lancer(['verifier', join(dossier, 'faux.yaml')])
  expect(echec.sortie).toContain('échoué : Un âge : age (2024-05) vaut 33, 40 attendu')
  expect(echec.code).toBe(2)
  const absent = await lancer(['verifier', join(dossier, 'absent.yaml')])
  expect(absent.messages).toContain('absent.yaml : fichier illisible')
  expect(absent.code).toBe(2)
})
