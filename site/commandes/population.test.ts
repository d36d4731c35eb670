import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lancer } from './essai/lancer.ts'

const programme = fileURLToPath(new URL('../juste-droit.js', import.meta.url))
const lues = (texte: string) =>
  texte
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne))

test('ce qu’elle écrit, calculer le lit, sans erreur', { timeout: 30_000 }, async () => {
  const inventes = await lancer(['population', '--graine', '4', '--nombre', '50', '--mois', '2026-05'])
  expect(inventes).toMatchObject({ code: 0, messages: '50 foyers, pour 2026-05.\n' })
  const fin = await lancer(['calculer', '--sans-hypotheses'], inventes.sortie)
  expect(fin).toMatchObject({ code: 0, messages: '50 lignes calculées, aucune en erreur.\n' })
})

test('le début d’une grande population est la petite ; un quartier est une autre population', {
  timeout: 30_000,
}, async () => {
  const options = ['--graine', '4', '--mois', '2026-05']
  const petite = await lancer(['population', ...options, '--nombre', '3'])
  const grande = await lancer(['population', ...options, '--nombre', '450'])
  expect(grande.sortie.startsWith(petite.sortie)).toBe(true)
  expect(lues(grande.sortie)).toHaveLength(450)
  const ailleurs = await lancer(['population', ...options, '--nombre', '3', '--profil', 'quartier'])
  expect(lues(ailleurs.sortie)).not.toEqual(lues(petite.sortie))
})

test('le lecteur s’en va avant la fin : ni plainte ni blocage', { timeout: 30_000 }, async () => {
  const fin = await lancer(['population', '--nombre', '100000'], '', 1)
  expect(fin.code).toBe(0)
  expect(fin.messages).not.toContain('arrêtée')
})

test('Ctrl-C arrête après une ligne entière, et le dit', { timeout: 30_000 }, async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'population-'))
  const fichier = join(dossier, 'foyers.jsonl')
  const enfant = spawn(process.execPath, [programme, 'population', '--nombre', '9000000', '--sortie', fichier])
  let messages = ''
  enfant.stderr.setEncoding('utf8').on('data', (texte: string) => {
    if (messages === '') enfant.kill('SIGINT')
    messages += texte
  })
  const code = await new Promise((resolve) => enfant.on('close', resolve))
  expect(code).toBe(1)
  expect(messages).toMatch(/Interrompu : [\d\s]+ foyers/)
  const ecrit = await readFile(fichier, 'utf8')
  expect(ecrit.endsWith('\n')).toBe(true)
  expect(JSON.parse(ecrit.trimEnd().split('\n').at(-1) ?? '')).toHaveProperty('situation')
  await rm(dossier, { recursive: true })
})

test('dans un fichier', { timeout: 30_000 }, async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'population-'))
  const fichier = join(dossier, 'foyers.jsonl')
  expect(await lancer(['population', '--nombre', '5', '--sortie', fichier])).toMatchObject({ code: 0, sortie: '' })
  expect(lues(await readFile(fichier, 'utf8'))).toHaveLength(5)
  await rm(dossier, { recursive: true })
})

test.each([
  [['--graine', 'x'], '--graine : attend un nombre entier'],
  [['--nombre', '-3'], '--nombre : attend un nombre entier'],
  [['--profil', 'lune'], '--profil : « lune » n’existe pas : france ou quartier'],
  [['--mois', '2026-13'], '--mois : « 2026-13 » n’est pas un mois'],
  [['--sortie', '/n/existe/pas'], 'ne peut pas être écrit : son dossier n’existe pas.'],
])('%j : dit ce qui ne va pas, code 2', { timeout: 30_000 }, async (mots, message) => {
  expect(await lancer(['population', ...mots])).toMatchObject({
    code: 2,
    sortie: '',
    messages: expect.stringContaining(message),
  })
})
