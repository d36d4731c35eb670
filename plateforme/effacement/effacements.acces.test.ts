import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai, enTantQue } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { visitesDEssai } from '../html/essai/visites.ts'
import { langues } from '../langues/langue.ts'
import { reconnaitre } from '../sessions/reconnaitre.ts'
import { temoinDe } from '../sessions/temoin.ts'
import { compterAEffacer } from './effacement.requetes.ts'
import { routesEffacements } from './effacements.ecran.tsx'
import { effacer } from './effacer.ts'
import { dossierDEssai } from './essai/dossier.ts'
import { requeteDesRecus } from './recus.requetes.ts'

const { base, taches, proprietaire } = baseDEssai()
const { lire } = visitesDEssai(
  routesEffacements({
    base,
    identiteDe: reconnaitre(base, temoinDe(false)),
    maintenant: () => new Date('2026-11-24T09:00:00Z'),
  }),
)

let pilote: MembreDEssai
let voisin: MembreDEssai
let national: MembreDEssai
let intervenant: MembreDEssai
beforeAll(async () => {
  const ici = await territoireDEssai(proprietaire, 'ici', 'Territoire ici')
  const la_bas = await territoireDEssai(proprietaire, 'la-bas', 'Territoire là-bas')
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
  voisin = await membreDEssai(proprietaire, { role: 'pilote', territoire: la_bas })
  national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
  intervenant = await membreDEssai(proprietaire, { role: 'intervenant', territoire: ici })
  const suivi = await membreDEssai(proprietaire, { role: 'intervenant', territoire: la_bas })
  await dossierDEssai(proprietaire, intervenant, { recueilli_le: '2020-01-01' })
  await dossierDEssai(proprietaire, suivi, { recueilli_le: '2020-01-01' })
  await effacer(taches, '2026-11-20')
  await dossierDEssai(proprietaire, suivi, { recueilli_le: '2025-12-10' })
})

test.each(langues)('anybody reads how long things are kept (%s)', async (langue) => {
  const { statut, texte } = await lire(undefined, `/effacements?langue=${langue}`)
  expect(statut).toBe(200)
  expect(texte).toContain('R. 114-9-7')
  expect(texte).not.toContain('Territoire ici')
})

test('receipts are not for who follows households', async () => {
  expect((await lire(intervenant, '/effacements')).texte).not.toContain('Reçus d’effacement')
})

test('a pilote sees those of his territory, the nation all', async () => {
  const { texte } = await lire(pilote, '/effacements')
  expect(texte).toContain('personne 2')
  expect(texte).not.toContain('là-bas')
  const vu = (await lire(national, '/effacements')).texte
  for (const nom of ['Territoire ici', 'Territoire là-bas']) expect(vu).toContain(nom)
})

const avant = ({ texte }: { readonly texte: string }) => texte.split('Reçus d’effacement')[0] ?? ''

describe('what goes next month', () => {
  test('is counted, by territory', async () => {
    expect(avant(await lire(voisin, '/effacements'))).toContain('Dossiers ouverts pour informer d’un droit')
    expect(avant(await lire(pilote, '/effacements'))).not.toContain('Dossiers ouverts pour informer d’un droit')
  })

  test.each(['intervenant', 'prefecture', 'visiteur', 'programme'] as const)('is refused to « %s »', async (role) => {
    await expect(enTantQue(base, { role }, (t) => compterAEffacer(t, '2030-01-01'))).rejects.toThrow('pas pour tous')
  })
})

test('a key that nobody wrote is the beginning of the list', async () => {
  for (const cle of ['x', '2026-01-01~y', '~', `2026-01-01T00:00:00Z~${pilote.compte}`])
    expect((await lire(pilote, `/effacements?apres=${encodeURIComponent(cle)}`)).statut).toBe(200)
})

test('receipts are read by an index', async () => {
  for (const role of ['national', 'pilote'] as const) {
    const territoire = role === 'pilote' ? pilote.territoire : null
    const plan = await enTantQue(base, { role, territoire }, async (t) => {
      await sql`set local enable_seqscan = off`.execute(t)
      await sql`set local enable_bitmapscan = off`.execute(t)
      await sql`set local enable_sort = off`.execute(t)
      const { rows } =
        await sql`explain ${requeteDesRecus(territoire, ['2026-11-24T00:00:00.000001Z', pilote.compte])}`.execute(t)
      return JSON.stringify(rows)
    })
    expect(plan).toMatch(/Index Scan using recu_/)
    expect(plan).not.toContain('Sort')
  }
})
