import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai, enTantQue } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { visitesDEssai } from '../html/essai/visites.ts'
import { reconnaitre } from '../sessions/reconnaitre.ts'
import { temoinDe } from '../sessions/temoin.ts'
import { adresseDuJournal, lireFiltres } from './filtres.ts'
import { routesJournal } from './journal.ecran.tsx'
import { requeteDesLignes } from './journal.requetes.ts'

const { base, proprietaire } = baseDEssai()
const { lire, envoyer } = visitesDEssai(routesJournal({ base, identiteDe: reconnaitre(base, temoinDe(false)) }))

let [ici, ailleurs] = [0, 0]
let pilote: MembreDEssai
let referent: MembreDEssai
let autreReferent: MembreDEssai
let intervenant: MembreDEssai
let administrateur: MembreDEssai
let national: MembreDEssai

/** A line of that chain, as if that member had done it. */
const ecrire = async (chaine: number, qui: MembreDEssai, objet: string, reference: string) => {
  await proprietaire.query('begin')
  await proprietaire.query(`select poser_acteur($1, $2, $3, $4)`, [
    qui.role,
    qui.compte,
    qui.organisation,
    qui.territoire,
  ])
  await proprietaire.query(`select ecrire_journal($1, 'corriger', $2, $3, 'urgence', '{"lignes": 3}')`, [
    chaine,
    objet,
    reference,
  ])
  await proprietaire.query('commit')
}

beforeAll(async () => {
  ici = await territoireDEssai(proprietaire, 'ici')
  ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
  referent = await membreDEssai(proprietaire, { role: 'referent', territoire: ici })
  intervenant = await membreDEssai(proprietaire, {
    role: 'intervenant',
    territoire: ici,
    organisation: referent.organisation,
  })
  autreReferent = await membreDEssai(proprietaire, { role: 'referent', territoire: ici })
  administrateur = await membreDEssai(proprietaire, { role: 'administrateur', territoire: null })
  national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
  await proprietaire.query(`update compte set prenom = 'Ines', nom = 'Terrain' where compte_id = $1`, [
    intervenant.compte,
  ])
  await proprietaire.query(`update compte set prenom = 'Ada', nom = 'Technique' where compte_id = $1`, [
    administrateur.compte,
  ])
  await proprietaire.query('set session_replication_role = replica')
  await proprietaire.query('delete from journal; delete from journal_chaine')
  await proprietaire.query('reset session_replication_role')
  await ecrire(ici, intervenant, 'personne', 'REF-ICI')
  await ecrire(ici, autreReferent, 'suivi', 'REF-AUTRE')
  await ecrire(ici, administrateur, 'compte', 'REF-ADMIN')
  await ecrire(ailleurs, national, 'invitation', 'REF-LOIN')
  await ecrire(0, administrateur, 'compte', 'REF-PAYS')
})

describe('refusals', () => {
  test('nobody signed in is led to the door, other roles find nothing', async () => {
    expect((await lire(undefined, '/journal')).vers).toContain('/connexion?retour=')
    for (const qui of [intervenant, national]) {
      expect((await lire(qui, '/journal')).statut).toBe(404)
      expect((await envoyer(qui, '/journal/fichier', {})).statut).toBe(404)
    }
  })

  test('a pilote sees his territory alone, even if the address names another', async () => {
    for (const adresse of ['/journal', '/journal?territoire=ailleurs', '/journal?reference=REF-LOIN']) {
      const { texte } = await lire(pilote, adresse)
      expect(texte).not.toContain('Référence REF-LOIN')
      expect(texte).not.toContain('Référence REF-PAYS')
    }
    expect((await lire(pilote, '/journal')).texte).toContain('Référence REF-AUTRE')
  })

  test('a referent sees what his organisation did, and no head of chain', async () => {
    const { texte } = await lire(referent, '/journal')
    expect(texte).toContain('Référence REF-ICI')
    expect(texte).not.toContain('REF-AUTRE')
    expect(texte).not.toContain('REF-ADMIN')
    expect(texte).not.toContain('Empreinte')
  })

  test('a name is shown where it may be known', async () => {
    const vuDuPilote = (await lire(pilote, '/journal')).texte
    expect(vuDuPilote).toContain('Ines Terrain')
    expect(vuDuPilote).not.toContain('Technique')
    expect(vuDuPilote).toContain('Un membre que vous ne connaissez pas')
    const { texte } = await envoyer(pilote, '/journal/fichier', {})
    expect(texte).toContain('Ines Terrain')
    expect(texte).not.toContain('Technique')
    expect((await lire(administrateur, '/journal?territoire=ici')).texte).toContain('Ada Technique')
  })

  test.each(['?du=hier', '?membre=moi', `?geste='--`, '?avant=-1&apres=x', '?objet=<script>', '?territoire=../x'])(
    'an address somebody made up: %s',
    async (suite) => {
      expect((await lire(pilote, `/journal${suite}`)).statut).toBe(200)
    },
  )

  test('a territory that does not exist', async () => {
    expect((await lire(administrateur, '/journal?territoire=nulle-part')).statut).toBe(404)
  })
})

const trouve = async (suite: string) => {
  const { texte } = await lire(pilote, `/journal?${suite}`)
  return ['REF-ICI', 'REF-AUTRE', 'REF-ADMIN'].filter((mot) => texte.includes(`Référence ${mot}`))
}

const references = (texte: string) => [...texte.matchAll(/Référence (P\d+|REF-\w+)/g)].map(([, mot]) => mot)
const lien = (texte: string, rel: string) =>
  new RegExp(`href="([^"]+)" rel="${rel}"`).exec(texte)?.[1]?.replaceAll('&amp;', '&') ?? ''

describe('the list', () => {
  test('an administrateur chooses a chain', async () => {
    expect((await lire(administrateur, '/journal')).texte).toContain('Référence REF-PAYS')
    expect((await lire(administrateur, '/journal?territoire=ailleurs')).texte).toContain('Référence REF-LOIN')
  })

  test('is filtered by member, gesture, object, mark and period', async () => {
    expect(await trouve(`membre=${intervenant.compte}`)).toEqual(['REF-ICI'])
    expect(await trouve('geste=corriger')).toHaveLength(3)
    expect(await trouve('geste=supprimer')).toEqual([])
    expect(await trouve('objet=suivi')).toEqual(['REF-AUTRE'])
    expect(await trouve('reference=REF-ADMIN')).toEqual(['REF-ADMIN'])
    const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
    expect(await trouve(`du=${jour}&au=${jour}`)).toHaveLength(3)
    expect(await trouve('au=2020-01-01')).toEqual([])
    expect(await trouve('du=2090-01-01')).toEqual([])
  })

  test('is paged by key, both ways, without losing or repeating a line', async () => {
    await proprietaire.query(
      `select ecrire_journal($1, 'ajouter', 'foyer', 'P' || n, null, null) from generate_series(1, 120) n`,
      [ici],
    )
    const pages = [(await lire(pilote, '/journal')).texte]
    for (let suivante = lien(pages[0] ?? '', 'next'); suivante; suivante = lien(pages.at(-1) ?? '', 'next'))
      pages.push((await lire(pilote, suivante)).texte)
    expect(pages.flatMap(references)).toEqual([
      ...Array.from({ length: 120 }, (_, n) => `P${120 - n}`),
      'REF-ADMIN',
      'REF-AUTRE',
      'REF-ICI',
    ])
    const retour = (await lire(pilote, lien(pages.at(-1) ?? '', 'prev'))).texte
    expect(references(retour)).toEqual(references(pages.at(-2) ?? ''))
  })

  test('its file says the same, and the journal keeps that it left', async () => {
    const { texte } = await envoyer(pilote, '/journal/fichier?objet=suivi', {})
    expect(texte).toContain('REF-AUTRE')
    expect(texte).not.toContain('REF-ICI')
    const numero = /;([0-9A-Z]{4}-[0-9A-Z]{4});/.exec(texte)?.[1]
    expect((await lire(pilote, `/journal?reference=${numero}`)).texte).toContain('Export : Journal')
  })
})

test('every view is served by an index', async () => {
  const vue = { ...lireFiltres({}), chaine: ici, organisation: undefined }
  const vues = [
    vue,
    { ...vue, du: '2026-01-01', au: '2026-12-31' },
    { ...vue, membre: intervenant.compte },
    { ...vue, reference: 'REF-ICI' },
    { ...vue, organisation: referent.organisation },
  ]
  const plans = await enTantQue(base, { role: 'pilote', territoire: ici }, async (t) => {
    await sql`set local enable_seqscan = off`.execute(t)
    const lus: string[] = []
    for (const une of vues)
      lus.push(JSON.stringify(await requeteDesLignes(t, une, { avant: '50', apres: undefined, combien: 51 }).explain()))
    return lus
  })
  for (const plan of plans) {
    expect(plan).toMatch(/using journal_/)
    expect(plan).not.toContain('Seq Scan on journal')
  }
})

test('the address of a view reads back as it was', () => {
  const filtres = lireFiltres({ territoire: 'ici', du: '2026-01-31', geste: 'exporter', reference: 'K7F2-9QXM' })
  expect(lireFiltres(Object.fromEntries(new URLSearchParams(adresseDuJournal(filtres).split('?')[1])))).toEqual(filtres)
})
