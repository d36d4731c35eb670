import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../plateforme/base/essai/membre.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { demander, foyerDEssai, territoireDEssai } from '../foyers/essai/monde.ts'
import { routesFoyers } from '../foyers/foyers.ecran.tsx'
import { routesRgpd } from './rgpd.ecran.tsx'
import { rappeler_les_demandes } from './rgpd.requetes.ts'
import type { Sorte } from './rgpd.ts'

const { base, taches, proprietaire } = baseDEssai()
let aujourd_hui = '2026-11-24'
const reglages = { base, identiteDe: reconnaitre(base, temoinDe(false)), aujourd_hui: () => aujourd_hui }
const app = routesRgpd(reglages).route('/', routesFoyers(reglages))

let territoire = 0
let organisation = ''
let suiveur: MembreDEssai
let collegue: MembreDEssai
let referent: MembreDEssai
let pilote: MembreDEssai
let voisin: MembreDEssai
let foyer = ''
let personne = ''

beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
  const ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
  organisation = await nouvelleOrganisation(proprietaire, territoire)
  const membre = (role: 'intervenant' | 'referent' | 'pilote') =>
    membreDEssai(proprietaire, { role, territoire, organisation })
  suiveur = await membre('intervenant')
  collegue = await membre('intervenant')
  referent = await membre('referent')
  pilote = await membre('pilote')
  voisin = await membreDEssai(proprietaire, { role: 'referent', territoire: ailleurs })
  const fait = await foyerDEssai(proprietaire, {
    territoire,
    organisation,
    suivi_par: suiveur.compte,
    recueilli_le: '2026-01-05',
  })
  foyer = fait.foyer
  personne = fait.personne
})

const lire = (qui: MembreDEssai, adresse: string) => demander(app, qui.jeton, adresse)
const poster = (qui: MembreDEssai, adresse: string, champs: Readonly<Record<string, string>> = {}) =>
  demander(app, qui.jeton, adresse, champs)

/** A request written straight into the base. */
async function faire(sorte: Sorte, recue_le: string, ou = { foyer, personne }): Promise<string> {
  const { rows } = await proprietaire.query<{ id: string }>(
    `with faite as (
       insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, recue_le)
       values ($1, $2, $3, $4, 'papier', $5) returning exercice_id
     ), dite as (
       insert into exercice_texte (territoire_id, exercice_id, demande)
       select $1, exercice_id, 'Mon loyer a changé' from faite
     )
     select exercice_id as id from faite`,
    [territoire, ou.foyer, ou.personne, sorte, recue_le],
  )
  return rows[0]?.id ?? ''
}

const etat = async (id: string) => {
  const { rows } = await proprietaire.query<{ etat: string; echeance: string; reponse: string; prolongation: string }>(
    `select etat, echeance::text, reponse, prolongation from exercice_droits join exercice_texte using (territoire_id, exercice_id)
     where exercice_id = $1`,
    [id],
  )
  return rows[0]
}

describe('ce qui est refusé', () => {
  test('d’un autre territoire, ni liste, ni demande, ni réponse', async () => {
    const id = await faire('rectification', '2026-11-01')
    expect((await lire(voisin, '/demandes')).page).not.toContain(id)
    for (const suite of ['', '/effacer']) expect((await lire(voisin, `/demandes/${id}${suite}`)).statut).toBe(404)
    for (const geste of ['prendre', 'prolonger', 'repondre', 'effacer'])
      expect((await poster(voisin, `/demandes/${id}/${geste}`, { etat: 'refusee', reponse: 'non' })).statut).toBe(404)
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('le pilote voit l’horloge, ni le nom ni les mots, et ne répond pas', async () => {
    const id = await faire('rectification', '2026-11-02')
    const liste = await lire(pilote, '/demandes')
    expect(liste.page).toContain(id)
    const une = await lire(pilote, `/demandes/${id}`)
    expect(une.statut).toBe(200)
    for (const { page } of [liste, une]) {
      expect(page).not.toMatch(/Lanterne|Rosalie|loyer|\/foyers\/[0-9a-f]{8}/)
      expect(examiner(page)).toEqual([])
    }
    for (const geste of ['prendre', 'prolonger', 'repondre', 'effacer'])
      expect((await poster(pilote, `/demandes/${id}/${geste}`, { etat: 'satisfaite', reponse: 'oui' })).statut).toBe(
        404,
      )
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('le référent qui ne suit pas voit la demande sans ses mots ; pour répondre, il donne une raison', async () => {
    const id = await faire('opposition', '2026-11-03')
    const { page } = await lire(referent, `/demandes/${id}`)
    expect(page).not.toMatch(/Lanterne|loyer/)
    const { vers } = await poster(referent, `/demandes/${id}/repondre`, { etat: 'refusee', reponse: 'non' })
    expect(vers).toBe(`/foyers/${foyer}`)
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('un collègue qui ne suit pas le foyer ne sait pas qu’il y a une demande', async () => {
    const id = await faire('acces', '2026-11-04')
    expect((await lire(collegue, `/demandes/${id}`)).statut).toBe(404)
    expect((await lire(collegue, '/demandes')).page).not.toContain(id)
  })

  test.each([
    ['sans réponse', { etat: 'refusee', reponse: '' }],
    ['sans décision', { reponse: 'oui' }],
    ['avec une décision inventée', { etat: 'recue', reponse: 'oui' }],
    ['trop longue', { etat: 'refusee', reponse: 'x'.repeat(4001) }],
  ])('une réponse %s', async (_, champs) => {
    const id = await faire('rectification', '2026-11-05')
    const { statut, page } = await poster(suiveur, `/demandes/${id}/repondre`, champs)
    expect(statut).toBe(422)
    expect(examiner(page)).toEqual([])
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('le programme de nuit ne rappelle pas par la porte des pages', async () => {
    await expect(base.kysely.executeQuery({ ...appel, query: appel.query })).rejects.toThrow('permission denied')
  })
})

const appel = base.kysely.selectNoFrom((e) => e.fn('rappeler_les_demandes', [e.val('2026-11-24')]).as('n')).compile()

describe('répondre', () => {
  test('accepter ou refuser : la personne a sa réponse, et c’est pour toujours', async () => {
    for (const decision of ['satisfaite', 'refusee']) {
      const id = await faire('rectification', '2026-11-06')
      await poster(suiveur, `/demandes/${id}/prendre`)
      expect((await etat(id))?.etat).toBe('en_cours')
      const script = `<script>alert("${decision}")</script>`
      await poster(suiveur, `/demandes/${id}/repondre`, { etat: decision, reponse: script })
      expect(await etat(id)).toMatchObject({ etat: decision, reponse: script })
      const { page } = await lire(suiveur, `/demandes/${id}`)
      expect(page).not.toContain('<script>alert')
      const encore = await poster(suiveur, `/demandes/${id}/repondre`, { etat: 'refusee', reponse: 'autre' })
      expect(encore.statut).toBe(409)
      expect((await etat(id))?.reponse).toBe(script)
    }
  })

  test('prolonger : deux mois, une fois, dans le premier mois, en disant pourquoi', async () => {
    const id = await faire('rectification', '2026-11-01')
    expect((await poster(suiveur, `/demandes/${id}/prolonger`, { prolongation: 'court' })).statut).toBe(422)
    await poster(suiveur, `/demandes/${id}/prolonger`, { prolongation: 'Il faut joindre trois anciens bailleurs.' })
    expect(await etat(id)).toMatchObject({
      echeance: '2027-02-01',
      prolongation: 'Il faut joindre trois anciens bailleurs.',
    })
    const encore = await poster(suiveur, `/demandes/${id}/prolonger`, { prolongation: 'Encore un peu de temps.' })
    expect(encore.statut).toBe(409)
    const tardive = await faire('rectification', '2026-10-01')
    const trop_tard = await poster(suiveur, `/demandes/${tardive}/prolonger`, { prolongation: 'Nous avons oublié.' })
    expect(trop_tard.statut).toBe(409)
    expect((await etat(tardive))?.echeance).toBe('2026-11-01')
  })

  test('effacer : une seconde étape, puis plus rien que le reçu, comme la nuit', async () => {
    const fait = await foyerDEssai(proprietaire, {
      territoire,
      organisation,
      suivi_par: suiveur.compte,
      nom: 'Poussiere',
    })
    const id = await faire('effacement', '2026-11-07', fait)
    await proprietaire.query(
      `insert into notification (compte_id, sorte, lien) values ($1, 'demande_recue', '/demandes/' || $2)`,
      [suiveur.compte, id],
    )
    const { vers } = await poster(suiveur, `/demandes/${id}/repondre`, { etat: 'satisfaite', reponse: 'oui' })
    expect(vers).toBe(`/demandes/${id}/effacer`)
    expect((await lire(suiveur, vers ?? '')).page).toContain('Poussiere')
    expect((await poster(suiveur, `/demandes/${id}/effacer`)).vers).toBe('/demandes?effacee')
    const { rows: recus } = await proprietaire.query(`select horloge, nombre from recu`)
    expect(recus).toEqual([{ horloge: 'demande_de_la_personne', nombre: 1 }])
    const { rows: tables } = await proprietaire.query<{ nom: string }>(
      `select table_name as nom from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    for (const { nom } of tables) {
      const { rows } = await proprietaire.query<{ n: string }>(
        `select count(*) as n from "${nom}" t where t::text like any ($1)`,
        [[`%Poussiere%`, `%${fait.foyer}%`, `%${fait.personne}%`, `%${id}%`]],
      )
      expect([nom, rows]).toEqual([nom, [{ n: '0' }]])
    }
  })

  test('n’efface pas sur une demande d’autre chose', async () => {
    const id = await faire('rectification', '2026-11-08')
    expect((await poster(suiveur, `/demandes/${id}/effacer`)).statut).toBe(404)
    expect((await lire(suiveur, `/foyers/${foyer}`)).page).toContain('Lanterne')
  })
})

describe('les demandes reçues au guichet', () => {
  const bonne = () => ({
    personne,
    sorte: 'opposition',
    canal: 'oral',
    recue_le_jour: '20',
    recue_le_mois: '11',
    recue_le_annee: '2026',
  })
  test('une opposition dite de vive voix tient aussitôt', async () => {
    const { vers } = await poster(suiveur, `/foyers/${foyer}/demande`, bonne())
    expect(vers).toMatch(/^\/demandes\/[0-9a-f-]{36}$/)
    expect((await lire(suiveur, `/foyers/${foyer}`)).page).toContain('ne la sollicitez pas')
  })
  test.each([
    ['d’une personne d’ailleurs', { personne: '00000000-0000-4000-8000-000000000000' }],
    ['d’une sorte inventée', { sorte: 'oubli' }],
    ['par l’espace, où elle n’est pas', { canal: 'espace' }],
    ['de demain', { recue_le_jour: '25' }],
    ['d’avant le dossier', { recue_le_annee: '2025' }],
    ['du 31 février', { recue_le_jour: '31', recue_le_mois: '2' }],
    ['de correction sans un mot', { sorte: 'rectification' }],
  ])('une demande %s', async (_, faute) => {
    const { statut, page } = await poster(suiveur, `/foyers/${foyer}/demande`, { ...bonne(), ...faute })
    expect(statut).toBe(422)
    expect(examiner(page)).toEqual([])
  })
  test('la copie remise porte la marque que le journal garde', async () => {
    const { page } = await lire(suiveur, `/foyers/${foyer}/personnes/${personne}/copie`)
    const filigrane = /Copie ([0-9a-f]{8}), notée/.exec(page)?.[1]
    const { rows } = await proprietaire.query(`select reference from journal where objet = 'copie_a_la_personne'`)
    expect(rows).toEqual([{ reference: filigrane }])
    expect(examiner(page)).toEqual([])
  })
})

describe('la liste et les rappels', () => {
  test('la plus en retard d’abord, avec son retard', async () => {
    const { page } = await lire(suiveur, '/demandes')
    expect(page).toContain('(en retard de 23 jours)')
    expect(page.indexOf('en retard')).toBeLessThan(page.indexOf('prolongée'))
    expect(examiner(page)).toEqual([])
  })

  test('dix jours avant puis le jour dit, une fois chacun, à qui suit ou au référent', async () => {
    const orphelin = await foyerDEssai(proprietaire, { territoire, organisation, nom: 'Seul' })
    await proprietaire.query(`update exercice_droits set etat = 'refusee', close_le = recue_le where close_le is null`)
    await proprietaire.query('delete from notification')
    await faire('acces', '2026-12-01')
    await faire('acces', '2026-12-01', orphelin)
    const mots = async () => {
      const { rows } = await proprietaire.query<{ compte_id: string; sorte: string }>(
        'select compte_id, sorte from notification order by cree_le, sorte',
      )
      return rows.map(({ compte_id, sorte }) => [
        compte_id === suiveur.compte ? 'suiveur' : compte_id === referent.compte ? 'referent' : '?',
        sorte,
      ])
    }
    expect(await rappeler_les_demandes(taches, '2026-12-21')).toBe(0)
    expect(await rappeler_les_demandes(taches, '2026-12-22')).toBe(2)
    expect(await rappeler_les_demandes(taches, '2026-12-23')).toBe(0)
    expect((await mots()).toSorted()).toEqual([
      ['referent', 'demande_echeance'],
      ['suiveur', 'demande_echeance'],
    ])
    expect(await rappeler_les_demandes(taches, '2027-01-01')).toBe(2)
    expect(await rappeler_les_demandes(taches, '2027-01-02')).toBe(0)
    expect((await mots()).filter(([, sorte]) => sorte === 'demande_due')).toHaveLength(2)
  })
})

test('la liste se lit page par page, sans en perdre ni en répéter', async () => {
  aujourd_hui = '2026-11-24'
  for (let n = 0; n < 60; n++) await faire('acces', '2026-11-10')
  const vues = new Set<string>()
  let adresse: string | undefined = '/demandes'
  let pages = 0
  while (adresse !== undefined) {
    const { page } = await lire(suiveur, adresse)
    for (const [, id = ''] of page.matchAll(/href="\/demandes\/([0-9a-f-]{36})"/g)) {
      expect(vues.has(id)).toBe(false)
      vues.add(id)
    }
    adresse = /href="(\/demandes\?[^"]*apres=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    pages++
  }
  expect([pages, vues.size]).toEqual([2, 61])
})
