import { beforeAll, describe, expect, test } from 'vitest'
import { charger_droits_de_valdroit } from '../../piloter/droits_locaux/valdroit/charger.ts'
import { chargerRegistre } from '../../piloter/territoires/charger_registre.ts'
import { creerValdroit } from '../../piloter/territoires/valdroit.ts'
import { type RoleDeTravail, rolesDeTravail } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../plateforme/base/essai/membre.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { creerApplication } from '../../plateforme/http/application.ts'
import { creerJournal } from '../../plateforme/http/journal.ts'
import { routesRecherche } from '../../plateforme/recherche/recherche.ecran.tsx'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { sources } from './sources.ts'

const { base, taches, proprietaire } = baseDEssai()
let journal = ''
const lignes = creerJournal('info', { write: (ligne: string) => void (journal += ligne) })
const app = creerApplication({ TAILLE_MAX_ENVOI: 1e6, ADRESSE_PUBLIQUE: undefined }, lignes).route(
  '/',
  routesRecherche({ base, identiteDe: reconnaitre(base, temoinDe(false)), sources }),
)

interface Collegue extends MembreDEssai {
  readonly nom: string
}

const tous: Collegue[] = []
const pays = new Set<RoleDeTravail>(['animateur', 'national', 'administrateur'])

async function ajouter(role: RoleDeTravail, territoire: number, organisation: string): Promise<void> {
  const membre = await membreDEssai(proprietaire, {
    role,
    territoire: pays.has(role) ? null : territoire,
    organisation,
  })
  const nom = `Zz${String.fromCharCode(97 + (tous.length % 26), 97 + Math.floor(tous.length / 26))}ébert`
  await proprietaire.query('update compte set nom = $2 where compte_id = $1', [membre.compte, nom])
  tous.push({ ...membre, nom })
}

beforeAll(async () => {
  await creerValdroit(taches)
  await chargerRegistre(taches)
  await charger_droits_de_valdroit(taches)
  const { rows } = await proprietaire.query<{ id: number }>(
    `select territoire_id as id from territoire where slug in ('valdroit', 'wattrelos-59') order by slug`,
  )
  for (const { id } of rows) {
    for (let rang = 0; rang < 2; rang++) {
      const organisation = await nouvelleOrganisation(proprietaire, id)
      for (const role of rolesDeTravail) await ajouter(role, id, organisation)
      await foyerDEssai(proprietaire, { territoire: id, organisation, prenom: 'Jeanne', nom: 'Zzsecrète' })
    }
  }
})

const lire = async (q: string, qui?: MembreDEssai, plus = '') => {
  const reponse = await app.request(`http://localhost/recherche?q=${encodeURIComponent(q)}${plus}`, {
    headers: { accept: 'text/html', ...(qui && { cookie: `juste_droit=${qui.jeton}` }) },
  })
  return { statut: reponse.status, html: await reponse.text() }
}

const connait = (qui: Collegue, autre: Collegue): boolean => {
  if (['national', 'administrateur'].includes(qui.role)) return true
  if (qui.role === 'pilote') return autre.territoire === qui.territoire
  const equipe = ['accueil', 'intervenant', 'referent', 'partenaire'].includes(qui.role)
  return equipe && autre.territoire === qui.territoire && autre.organisation === qui.organisation
}

/** Through every page of the heading. */
async function collegues(qui: Collegue): Promise<readonly string[]> {
  const vus: string[] = []
  let plus: string | undefined = '&groupe=membres'
  while (plus !== undefined) {
    const { html }: { html: string } = await lire('zz', qui, plus)
    vus.push(...[...html.matchAll(/Camille (Zz\w\wébert)</g)].map(([, nom = '']) => nom))
    plus = /href="\/recherche\?q=[^"&]*(&amp;[^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  // The frame says who is signed in, once in each of its two menus.
  return vus.filter((nom) => nom !== qui.nom)
}

describe('refused', () => {
  test('each finds the colleagues his role knows, and no other, whatever the page', async () => {
    for (const qui of tous) {
      const attendus = tous.filter((autre) => autre !== qui && connait(qui, autre)).map(({ nom }) => nom)
      expect([qui.role, (await collegues(qui)).toSorted()]).toEqual([qui.role, attendus.toSorted()])
    }
  }, 60_000)

  test('a person of a household is found by nobody', async () => {
    for (const qui of [undefined, ...tous]) {
      for (const q of ['Zzsecrète', 'jeanne zzsecrete'])
        expect((await lire(q, qui)).html).toContain('Rien ne correspond')
    }
  }, 60_000)

  test('a visitor finds neither organisations nor colleagues, even by asking for their heading', async () => {
    for (const [q, groupe] of [
      ['association', 'organisations'],
      ['camille', 'membres'],
    ] as const)
      expect((await lire(q, undefined, `&groupe=${groupe}`)).html).toContain('Rien ne correspond')
  })

  test('a draft of an aid is found by nobody', async () => {
    const pilote = tous.find(({ role }) => role === 'pilote')
    expect((await lire('garde d’enfants en horaires décalés', pilote)).html).not.toContain('aides-locales')
  })

  test('a name that a text would close, or a pattern would open, is words', async () => {
    for (const q of ['"><script>a()</script>', "zz' or 1=1 --", '%%%%', '__', '\u0000\u0000ab', '\\'.repeat(20)]) {
      const { statut, html } = await lire(q)
      expect(statut).toBe(200)
      expect(examiner(html)).toEqual([])
    }
    expect((await lire('aa', undefined, '&groupe=territoires&apres=%00%27')).statut).toBe(200)
  })

  test('the log keeps nothing of what was looked for', async () => {
    await lire('Dupontel')
    expect(journal).toContain('/recherche')
    expect(journal).not.toContain('Dupontel')
  })
})

test.each([
  ['logement', '/droits/aide_logement'],
  ['proconnect', '/aide/servir#proconnect'],
  ['chambery', '/territoires/'],
  ['valdroit', '/territoires/valdroit/aides-locales/'],
])('a visitor looks for « %s » and finds %s', async (q, adresse) => {
  const { html } = await lire(q)
  expect(html).toContain(`href="${adresse}`)
  expect(examiner(html)).toEqual([])
})

test('a word is looked for at the beginning of words', async () => {
  expect((await lire('val')).html).toContain('Valdroit')
  expect((await lire('droit')).html).not.toContain('href="/territoires/valdroit"')
})

test('results lead only where the reader may go', async () => {
  const [intervenant, pilote] = ['intervenant', 'pilote'].map((role) => tous.find((un) => un.role === role))
  expect((await lire('association', intervenant)).html).not.toContain('href="/organisations/')
  expect((await lire('association', pilote)).html).toContain('href="/organisations/')
  expect((await lire('camille', intervenant)).html).not.toContain('href="/equipe/')
  expect((await lire('camille', pilote)).html).toContain('href="/equipe/')
})

test('who follows households is told where to look for them, and not here', async () => {
  const intervenant = tous.find(({ role }) => role === 'intervenant')
  expect((await lire('', intervenant)).html).toContain('href="/foyers/chercher"')
  expect((await lire('')).html).not.toContain('/foyers/chercher')
})
