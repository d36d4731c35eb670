import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Client } from 'pg'
import { brancher } from '../plateforme/base/base.ts'
import { demarrerServeurDEssai } from '../plateforme/base/essai/serveur.ts'
import { monter } from '../plateforme/base/monter.ts'
import { verifierJournal } from '../plateforme/journal/verifier.ts'
import { imprimer } from './tableau.ts'

// A long chain after a short one: what it takes in memory is what it adds.
const chaines = [20_000, 80_000]
const lignes = chaines.reduce((somme, n) => somme + n)

setFlagsFromString('--expose-gc')
const ramasser: unknown = runInNewContext('gc')

/** What is still held once what nobody holds is gone, in MB. */
function memoire(): number {
  if (typeof ramasser === 'function') ramasser()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

/** Lines per second, written one by one by the base and verified to their last digest; and what it takes in memory. */
export async function banc(): Promise<void> {
  const { connexion, arreter } = await demarrerServeurDEssai()
  try {
    await monter(connexion)
    const client = new Client(connexion)
    await client.connect()
    const avantEcriture = performance.now()
    // As the largest statements leave them: a hundred lines a transaction.
    for (const [territoire, combien] of chaines.entries())
      for (let n = 0; n < combien; n += 100)
        await client.query(
          `select ecrire_journal($1, 'corriger', 'foyer', encode(sha256(n::text::bytea), 'hex'), 'suivi', '{"nombre": 1}')
           from generate_series(1, 100) n`,
          [territoire],
        )
    const ecriture = performance.now() - avantEcriture
    await client.end()
    const taches = brancher('taches', connexion, 1)
    const debut = performance.now()
    const memoires: number[] = []
    for await (const { anomalies } of verifierJournal(taches, {})) {
      if (anomalies.length > 0) throw new Error('la chaîne du banc n’est pas entière')
      memoires.push(memoire())
    }
    const duree = performance.now() - debut
    await taches.fermer()
    const parSeconde = (ms: number) => `${Math.round(lignes / (ms / 1000))} lignes/s`
    imprimer(`Journal, ${chaines.join(' puis ')} lignes en deux chaînes, base embarquée, un cœur`, [
      ['écriture, cent lignes par transaction', parSeconde(ecriture), ''],
      ['vérification, toutes les empreintes refaites', parSeconde(duree), ''],
      [
        'mémoire tenue par le programme, après l’une puis l’autre',
        memoires.map((mo) => `${Math.round(mo)} Mo`).join(', '),
        '',
      ],
    ])
  } finally {
    await arreter()
  }
}
