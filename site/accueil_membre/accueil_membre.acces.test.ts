import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { creerValdroit } from '../../piloter/territoires/valdroit.ts'
import { rolesDeTravail } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { creerApplication } from '../../plateforme/http/application.ts'
import { creerJournal } from '../../plateforme/http/journal.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { routesAccueilMembre } from './accueil_membre.ecran.tsx'
import { requeteDeLEquipe } from './equipe.requetes.ts'

const { base, taches, proprietaire } = baseDEssai()
const app = creerApplication({ TAILLE_MAX_ENVOI: 1e6, ADRESSE_PUBLIQUE: undefined }, creerJournal('silent')).route(
  '/',
  routesAccueilMembre({ base, identiteDe: reconnaitre(base, temoinDe(false)) }),
)

let valdroit = 0
let ccas = ''
beforeAll(async () => {
  await creerValdroit(taches)
  const { rows } = await proprietaire.query<{ id: number }>(`select territoire_id as id from territoire`)
  valdroit = rows[0]?.id ?? 0
  ccas = await nouvelleOrganisation(proprietaire, valdroit)
})

const demander = (qui?: MembreDEssai) =>
  app.request('http://localhost/accueil', {
    headers: { accept: 'text/html', ...(qui && { cookie: `juste_droit=${qui.jeton}` }) },
  })
const lire = async (qui: MembreDEssai) => (await demander(qui)).text()
const pays = new Set(['animateur', 'national', 'administrateur'])
const un = (role: (typeof rolesDeTravail)[number], organisation?: string) =>
  membreDEssai(proprietaire, {
    role,
    territoire: pays.has(role) ? null : valdroit,
    ...(organisation === undefined ? {} : { organisation }),
  })

/** A household of the organisation, followed by someone or by nobody. */
async function foyer(organisation: string, nom: string, suivi?: MembreDEssai, echeance?: number): Promise<string> {
  const fiche = { territoire: valdroit, organisation, prenom: 'Dominique', nom }
  const fait = await foyerDEssai(proprietaire, suivi ? { ...fiche, suivi_par: suivi.compte } : fiche)
  if (echeance !== undefined)
    await proprietaire.query(
      `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, recue_le)
       values ($1, $2, $3, 'acces', 'oral', current_date - interval '1 month' + $4 * interval '1 day')`,
      [valdroit, fait.foyer, fait.personne, echeance],
    )
  return fait.foyer
}

describe('refused', () => {
  test('nobody: to the door', async () => {
    const reponse = await demander()
    expect([reponse.status, reponse.headers.get('location')]).toEqual([303, '/connexion?retour=%2Faccueil'])
  })

  test('a household followed by a colleague is counted nowhere and named nowhere', async () => {
    const [moi, collegue] = [await un('intervenant', ccas), await un('intervenant', ccas)]
    const id = await foyer(ccas, 'Cachalot', collegue, 2)
    const html = await lire(moi)
    expect(html).not.toMatch(/Cachalot|à suivre/)
    expect(html).not.toContain(id)
    expect(html).toContain('Vous ne suivez aucun foyer.')
    expect(html).toContain('Aucune demande n’attend.')
  })

  test('a lead and a nation read numbers, never a name of a file', async () => {
    await foyer(ccas, 'Narval', await un('accueil', ccas))
    for (const role of ['pilote', 'national', 'administrateur', 'partenaire', 'evaluateur'] as const)
      expect(await lire(await un(role))).not.toContain('Narval')
  })
})

test.each(rolesDeTravail)('%s has a first page that is sound', async (role) => {
  const reponse = await demander(await un(role))
  expect(reponse.status).toBe(200)
  const html = await reponse.text()
  expect(html).toContain('Bonjour Camille')
  expect(examiner(html)).toEqual([])
})

test('a social worker: her households, those that wait, requests due, what to read', async () => {
  const organisation = await nouvelleOrganisation(proprietaire, valdroit)
  const moi = await un('intervenant', organisation)
  const id = await foyer(organisation, 'Orque', moi, -3)
  await foyer(organisation, 'Béluga')
  await proprietaire.query(`insert into notification (compte_id, sorte, lien) values ($1, 'suivi_confie', '/foyers')`, [
    moi.compte,
  ])
  const html = await lire(moi)
  expect(html).toContain(`<a href="/foyers/${id}">Dominique Orque</a>`)
  expect(html).toContain('1 foyer de votre organisation attend quelqu’un.')
  expect(html).toContain('en retard, attendue le')
  expect(html).toContain('Un foyer vous est confié')
  expect(html).not.toContain('Béluga')
  expect(examiner(html)).toEqual([])
})

test('a lead: files by organisation, requests late, access that ends', async () => {
  const organisation = await nouvelleOrganisation(proprietaire, valdroit)
  await proprietaire.query(`update organisation set nom = 'Épicerie solidaire' where organisation_id = $1`, [
    organisation,
  ])
  const agent = await un('accueil', organisation)
  await foyer(organisation, 'Dauphin', agent, -1)
  await foyer(organisation, 'Marsouin')
  await proprietaire.query('update adhesion set jusqu_au = current_date + 3 where adhesion_id = $1', [agent.adhesion])
  const html = (await lire(await un('pilote'))).replaceAll(/<\/?span>/g, '')
  expect(html).toMatch(/Épicerie solidaire<\/th><td[^>]*>1<\/td><td[^>]*>2<\/td><td[^>]*>1<\/td>/)
  expect(html).toMatch(/dont \d+ en retard/)
  expect(html).toContain('Accès qui se terminent dans les 30 jours')
})

test('several memberships and none chosen: the page asks which', async () => {
  const moi = await un('accueil')
  await proprietaire.query(
    `insert into adhesion (compte_id, organisation_id, territoire_id, role) values ($1, $2, $3, 'accueil')`,
    [moi.compte, ccas, valdroit],
  )
  await proprietaire.query('update session set adhesion_id = null where compte_id = $1', [moi.compte])
  const html = await lire(moi)
  expect(html).toContain('Pour quelle organisation travaillez-vous')
  expect(examiner(html)).toEqual([])
})

test('its question is served by the indexes of the tables that grow', async () => {
  const moi = await un('intervenant')
  await proprietaire.query(
    `with c as (insert into compte (courriel) select n || '@indexe.invalid' from generate_series(1, 50) as n returning compte_id),
     f as (insert into foyer (territoire_id, organisation_id, origine)
       select $1, o.organisation_id, 'accueil' from organisation o, generate_series(1, 400) returning foyer_id, organisation_id),
     p as (insert into personne (territoire_id, foyer_id, cle, prenom, nom)
       select $1, foyer_id, 'a', 'Dominique', 'Essai' from f)
     insert into suivi (territoire_id, foyer_id, compte_id, organisation_id)
     select $1, foyer_id, compte_id, organisation_id
     from (select *, row_number() over () % 50 as rang from f) numerotes
       join (select compte_id, row_number() over () - 1 as rang from c) qui using (rang)`,
    [valdroit],
  )
  await proprietaire.query('analyze')
  const plan = await transaction(base, moi, (t) => sql`explain ${requeteDeLEquipe}`.execute(t))
  expect(JSON.stringify(plan.rows)).not.toMatch(/Seq Scan on (suivi|foyer|personne)/)
})
