// What `npm test` runs: types, format, lint, build, tests. Everything runs even when something fails; the last line counts.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = dirname(dirname(fileURLToPath(import.meta.url)))
const outils = join(racine, 'node_modules', '.bin')
const rapport = join(racine, '.construit', 'essais.json')

// The tools come first on the path, and our Node 24 among them, however this file was started.
const env = { ...process.env, PATH: `${outils}${delimiter}${process.env.PATH}` }

function reussit(nom, commande, ...mots) {
  console.log(`\n== ${nom}`)
  const { status } = spawnSync(commande, mots, {
    cwd: racine,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

function lireRapport() {
  if (!existsSync(rapport)) return { passes: 0, rates: 1, sautes: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = JSON.parse(
    readFileSync(rapport, 'utf8'),
  )
  // A file that cannot even be read holds no test: it counts as one that fails.
  const illisibles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  const rates = numFailedTests + illisibles.length
  return { passes: numPassedTests, rates: rates || (success ? 0 : 1), sautes: numPendingTests + numTodoTests }
}

rmSync(rapport, { force: true })
const controles = [
  reussit('Types', 'tsc', '-b'),
  reussit('Mise en forme', 'biome', 'check', '.'),
  reussit('Relecture', 'oxlint', '--type-aware', '--quiet'),
  reussit('Construction', 'vite', 'build', '--logLevel', 'warn'),
]
const vitest = reussit(
  'Essais',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${rapport}`,
)

const { passes, rates, sautes } = lireRapport()
const controlesRates = controles.filter((reussi) => !reussi).length
const rouges = rates + controlesRates || (vitest ? 0 : 1)
console.log(
  `\n${passes + controles.length - controlesRates} passed, ${rouges} failed${sautes ? `, ${sautes} skipped` : ''}`,
)
process.exitCode = rouges === 0 ? 0 : 1
