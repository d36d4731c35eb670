import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { transaction } from '../base/transaction.ts'
import { examiner } from '../html/examiner.ts'
import { creerApplication } from '../http/application.ts'
import { creerJournal } from '../http/journal.ts'
import { reconnaitre } from '../sessions/reconnaitre.ts'
import { temoinDe } from '../sessions/temoin.ts'
import { routesNotifications } from './notifications.ecran.tsx'
import { requeteDeListe } from './notifications.requetes.ts'

const { base, proprietaire } = baseDEssai()
const app = creerApplication({ TAILLE_MAX_ENVOI: 1e6, ADRESSE_PUBLIQUE: undefined }, creerJournal('silent')).route(
  '/',
  routesNotifications({ base, identiteDe: reconnaitre(base, temoinDe(false)) }),
)

let moi: MembreDEssai
let autre: MembreDEssai
beforeAll(async () => {
  moi = await membreDEssai(proprietaire, { role: 'animateur', territoire: null })
  autre = await membreDEssai(proprietaire, { role: 'national', territoire: null })
})

const origine = 'http://localhost'
const demander = (qui: MembreDEssai | undefined, chemin: string, methode = 'GET') =>
  app.request(origine + chemin, {
    method: methode,
    headers: {
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      ...(qui && { cookie: `juste_droit=${qui.jeton}` }),
    },
  })

const vider = () => proprietaire.query('delete from notification')

interface Essai {
  readonly lue?: boolean
  readonly il_y_a?: number
  readonly sorte?: string
  readonly lien?: string
  readonly donnees?: object
}

async function prevenir(qui: MembreDEssai, essai: Essai = {}): Promise<string> {
  const { lue = false, il_y_a = 0, sorte = 'suivi_confie', lien = '/foyers', donnees = {} } = essai
  const { rows } = await proprietaire.query<{ notification_id: string }>(
    `insert into notification (compte_id, sorte, lien, donnees, cree_le, lue_le)
     values ($1, $2, $3, $4, now() - $5 * interval '1 hour', case when $6 then now() end) returning notification_id`,
    [qui.compte, sorte, lien, JSON.stringify(donnees), il_y_a, lue],
  )
  return rows[0]?.notification_id ?? ''
}

const lues = async (id: string) =>
  (await proprietaire.query('select from notification where notification_id = $1 and lue_le is not null', [id]))
    .rowCount

describe('refused', () => {
  test('nobody reads nor marks: to the door', async () => {
    for (const methode of ['GET', 'POST']) {
      const reponse = await demander(
        undefined,
        methode === 'GET' ? '/notifications' : '/notifications/toutes-lues',
        methode,
      )
      expect([reponse.status, reponse.headers.get('location')?.split('?')[0]]).toEqual([303, '/connexion'])
    }
  })

  test('another’s notification does not exist: it is neither opened nor marked', async () => {
    const id = await prevenir(autre, { lien: '/equipe' })
    expect((await demander(moi, `/notifications/${id}/ouvrir`, 'POST')).status).toBe(404)
    expect((await demander(moi, `/notifications/${id}/lue`, 'POST')).status).toBe(404)
    await demander(moi, '/notifications/toutes-lues', 'POST')
    expect(await lues(id)).toBe(0)
  })

  test.each(['x', "1'--", '00000000-0000-4000-8000-00000000000z'])('%s names nothing', async (id) => {
    expect((await demander(moi, `/notifications/${encodeURIComponent(id)}/ouvrir`, 'POST')).status).toBe(404)
  })

  test('a proof that is missing is asked for first', async () => {
    const faible = await membreDEssai(proprietaire, { role: 'national', territoire: null, forte: false })
    expect((await demander(faible, '/notifications')).headers.get('location')).toMatch(/^\/connexion\/second-facteur/)
  })
})

test('opening marks as read and leads to the thing, on this site alone', async () => {
  const id = await prevenir(moi, { lien: '/foyers?vue=suivis' })
  const reponse = await demander(moi, `/notifications/${id}/ouvrir`, 'POST')
  expect([reponse.status, reponse.headers.get('location')]).toEqual([303, '/foyers?vue=suivis'])
  expect(await lues(id)).toBe(1)
  const ailleurs = await prevenir(moi, { lien: '/a/..//ailleurs.invalid' })
  expect((await demander(moi, `/notifications/${ailleurs}/ouvrir`, 'POST')).headers.get('location')).toBe('/')
})

test('the empty list says what will come', async () => {
  await vider()
  const html = await (await demander(moi, '/notifications')).text()
  expect(html).toContain('Aucune notification')
  expect(examiner(html)).toEqual([])
})

test('words known and unknown, and what a forger would write in them', async () => {
  await vider()
  await prevenir(moi, { donnees: { organisation: '<b>Ville</b>', echeance: '2026-12-24' } })
  await prevenir(moi, { sorte: 'nouvelle_sorte', donnees: { organisation: 3, echeance: 'demain' } })
  const html = await (await demander(moi, '/notifications')).text()
  expect(html).toContain('Un foyer vous est confié')
  expect(html).toContain('Organisation\u00a0: &lt;b>Ville')
  expect(html).toContain('Échéance\u00a0: 24 décembre 2026')
  expect(html).toContain('nouvelle sorte')
  expect(html).toContain('2 non lues')
  expect(examiner(html)).toEqual([])
})

/** Every identifier the pages show, from the first to the last. */
async function feuilleter(qui: MembreDEssai): Promise<readonly string[]> {
  const vus: string[] = []
  let chemin: string | undefined = '/notifications'
  while (chemin !== undefined) {
    const html: string = await (await demander(qui, chemin)).text()
    vus.push(...[...html.matchAll(/\/notifications\/([\da-f-]{36})\/ouvrir/g)].map(([, id = '']) => id))
    chemin = /<a href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  return vus
}

test('whatever is sent to whom, each sees all of hers and nothing else, unread first, the latest first', async () => {
  const envoi = fc.record({ a_moi: fc.boolean(), lue: fc.boolean(), il_y_a: fc.integer({ min: 0, max: 5 }) })
  const envois = fc.array(envoi, { maxLength: 80, size: 'max' })
  await fc.assert(
    fc.asyncProperty(envois, async (essais) => {
      await vider()
      const faits = []
      for (const essai of essais) faits.push({ ...essai, id: await prevenir(essai.a_moi ? moi : autre, essai) })
      for (const qui of [moi, autre]) {
        const siens = faits.filter(({ a_moi }) => a_moi === (qui === moi))
        const rang = new Map(siens.map((fait) => [fait.id, (fait.lue ? 10 : 0) + fait.il_y_a]))
        const vus = await feuilleter(qui)
        expect(vus.toSorted()).toEqual([...rang.keys()].toSorted())
        const rangs = vus.map((id) => rang.get(id) ?? -1)
        expect(rangs).toEqual(rangs.toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('the list is read by the index of its account', async () => {
  await vider()
  await proprietaire.query(
    `with collegues as (
       insert into compte (courriel) select n || '@essai.invalid' from generate_series(1, 40) as n returning compte_id
     ) insert into notification (compte_id, sorte, lien)
     select compte_id, 'essai', '/foyers' from (table collegues union all select $1) as tous (compte_id),
       generate_series(1, 100)`,
    [moi.compte],
  )
  await proprietaire.query('analyze notification')
  const plan = await transaction(base, moi, (t) => sql`explain ${requeteDeListe(undefined, 30)}`.execute(t))
  expect(JSON.stringify(plan.rows)).toContain('notification_compte')
})
