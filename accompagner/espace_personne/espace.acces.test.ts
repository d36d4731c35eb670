import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { MembreDEssai } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { empreinteDuJeton } from '../../plateforme/sessions/jeton.ts'
import { en_groupes } from '../foyers/code.ts'
import { demander } from '../foyers/essai/monde.ts'
import { visiteDEssai } from './essai/visite.ts'

const { base, proprietaire, app, naissance, visiter, code_neuf, entrer, monde } = visiteDEssai()
let agent: MembreDEssai
let foyer = ''
let personne = ''
beforeAll(() => {
  ;({ agent, foyer, personne } = monde())
})

describe('la personne', () => {
  test('entre avec sa lettre ; une nouvelle lettre annule l’ancienne', async () => {
    const premier = await code_neuf(personne)
    expect((await visiter({ code: en_groupes(premier), ...naissance })).statut).toBe(303)
    await code_neuf(personne)
    expect((await visiter({ code: premier, ...naissance })).jeton).toBeNull()
  })

  test.each(['fr', 'en', 'falc'])('lit son dossier en %s, et celui de personne d’autre', async (langue) => {
    const { statut, page } = await demander(app, await entrer(), `/mon-espace?langue=${langue}`)
    expect(statut).toBe(200)
    expect(page).toContain('Rosalie Lanterne')
    expect(page).not.toMatch(/Girouette|undefined|\bNaN\b|\[object/)
    expect(examiner(page)).toEqual([])
  })

  test('voit qui l’a lu et pourquoi, sans le nom de l’agent', async () => {
    await demander(app, agent.jeton, `/foyers/${foyer}`)
    const { page } = await demander(app, await entrer(), '/mon-espace')
    expect(page).toContain('Intervenant social, Association d’essai')
    expect(page).not.toContain('Camille')
  })

  test('ne voit pas où joindre un autre adulte du foyer', async () => {
    await proprietaire.query(
      `insert into personne (territoire_id, foyer_id, cle, prenom, nom, telephone, adresse)
       select territoire_id, foyer_id, 'adulte2', 'Octave', 'Lanterne', '0639980102', '7 rue du Refuge' from foyer where foyer_id = $1`,
      [foyer],
    )
    const jeton = await entrer()
    for (const suite of ['', '/copie', '/copie.json']) {
      const { page } = await demander(app, jeton, `/mon-espace${suite}`)
      expect(page).toContain('Octave')
      expect(page).not.toMatch(/0639980102|Refuge/)
    }
  })

  test('s’oppose : c’est fait aussitôt, une fois, et son agent le sait ; puis revient dessus', async () => {
    const jeton = await entrer()
    for (let fois = 0; fois < 2; fois++) await demander(app, jeton, '/mon-espace/demander/opposition', {})
    const { rows } = await proprietaire.query<{ n: string }>(
      `select count(*) as n from exercice_droits where sorte = 'opposition' and foyer_id = $1`,
      [foyer],
    )
    expect(rows).toEqual([{ n: '1' }])
    expect((await demander(app, agent.jeton, `/foyers/${foyer}`)).page).toContain('ne la sollicitez pas')
    const { rows: mots } = await proprietaire.query<{ sorte: string }>(
      `select sorte from notification where compte_id = $1`,
      [agent.compte],
    )
    expect(mots).toEqual([{ sorte: 'demande_recue' }])
    await demander(app, jeton, '/mon-espace/revenir', { sorte: 'opposition' })
    expect((await demander(app, jeton, '/mon-espace')).page).not.toContain('vous avez choisi')
    await demander(app, jeton, '/mon-espace/demander/opposition', {})
    expect((await demander(app, agent.jeton, `/foyers/${foyer}`)).page).toContain('ne la sollicitez pas')
    await demander(app, jeton, '/mon-espace/revenir', { sorte: 'opposition' })
    expect((await demander(app, agent.jeton, `/foyers/${foyer}`)).page).not.toContain('ne la sollicitez pas')
  })

  test('ne lit pas, dans la base même, ce qu’un autre adulte du foyer a demandé', async () => {
    await proprietaire.query(
      `with faite as (
         insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
         select territoire_id, foyer_id, personne_id, 'effacement', 'oral' from personne where foyer_id = $1 and cle = 'adulte2'
         returning territoire_id, exercice_id
       )
       insert into exercice_texte (territoire_id, exercice_id, demande) select territoire_id, exercice_id, 'En secret' from faite`,
      [foyer],
    )
    const jeton = await entrer()
    const acteur = { role: 'personne' as const, session: empreinteDuJeton(jeton ?? ''), personne, foyer, territoire: 0 }
    const lues = await transaction(base, acteur, (t) =>
      t
        .selectFrom('exercice_texte')
        .innerJoin('exercice_droits', 'exercice_droits.exercice_id', 'exercice_texte.exercice_id')
        .select('personne_id')
        .execute(),
    )
    expect(lues.filter((lue) => lue.personne_id !== personne)).toEqual([])
    for (const suite of ['', '/copie', '/copie.json'])
      expect((await demander(app, jeton, `/mon-espace${suite}`)).page).not.toContain('En secret')
  })

  test('ne défait pas ce qu’un autre adulte du foyer a demandé', async () => {
    await proprietaire.query(`update foyer set oppose_le = now() where foyer_id = $1`, [foyer])
    await proprietaire.query(
      `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
       select territoire_id, foyer_id, personne_id, 'opposition', 'oral' from personne where foyer_id = $1 and cle = 'adulte2'`,
      [foyer],
    )
    const { vers } = await demander(app, await entrer(), '/mon-espace/revenir', { sorte: 'opposition' })
    expect(vers).toBe('/mon-espace?autre')
    expect((await demander(app, agent.jeton, `/foyers/${foyer}`)).page).toContain('ne la sollicitez pas')
    await proprietaire.query(`update foyer set oppose_le = null where foyer_id = $1`, [foyer])
  })

  test('ni ce qui lui a été accordé depuis : la date de la pause n’est plus celle de la demande', async () => {
    const { rows } = await proprietaire.query<{ id: string }>(
      `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, cree_le, recue_le)
       select territoire_id, foyer_id, personne_id, 'limitation', 'papier', now() - interval '3 days', current_date - 3
       from personne where foyer_id = $1 and cle = 'adulte2' returning exercice_id as id`,
      [foyer],
    )
    const accord = { etat: 'satisfaite', reponse: 'C’est fait.' }
    expect((await demander(app, agent.jeton, `/demandes/${rows[0]?.id}/repondre`, accord)).statut).toBe(303)
    const { vers } = await demander(app, await entrer(), '/mon-espace/revenir', { sorte: 'limitation' })
    expect(vers).toBe('/mon-espace?autre')
    expect((await demander(app, agent.jeton, `/foyers/${foyer}`)).page).toContain('Ce dossier est en pause')
    await proprietaire.query(`update foyer set limite_le = null where foyer_id = $1`, [foyer])
    await proprietaire.query(`delete from exercice_droits where exercice_id = $1`, [rows[0]?.id])
  })

  test('ni en faisant noter la sienne après : la pause garde le jour où elle a commencé', async () => {
    const limites = async () =>
      (await proprietaire.query(`select limite_le from foyer where foyer_id = $1 and limite_le is not null`, [foyer]))
        .rows
    await proprietaire.query(`update foyer set limite_le = now() where foyer_id = $1`, [foyer])
    await proprietaire.query(
      `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
       select territoire_id, foyer_id, personne_id, 'limitation', 'espace' from personne where foyer_id = $1 and cle = 'adulte2'`,
      [foyer],
    )
    const depuis = await limites()
    const [jour, mois, annee] = ['24', '11', '2026']
    const notee = await demander(app, agent.jeton, `/foyers/${foyer}/demande`, {
      personne,
      sorte: 'limitation',
      canal: 'oral',
      recue_le_jour: jour,
      recue_le_mois: mois,
      recue_le_annee: annee,
    })
    expect(notee.vers).toMatch(/^\/demandes\//)
    expect((await demander(app, await entrer(), '/mon-espace/revenir', { sorte: 'limitation' })).vers).toBe(
      '/mon-espace?autre',
    )
    expect(await limites()).toEqual(depuis)
    await proprietaire.query(`update foyer set limite_le = null where foyer_id = $1`, [foyer])
    await proprietaire.query(`delete from exercice_droits where foyer_id = $1 and sorte = 'limitation'`, [foyer])
  })

  test('met en pause : plus rien ne se calcule ni ne se corrige, dans la base même', async () => {
    const jeton = await entrer()
    await demander(app, jeton, '/mon-espace/demander/limitation', {})
    const { page } = await demander(app, agent.jeton, `/foyers/${foyer}`)
    expect(page).toContain('Ce dossier est en pause')
    expect(page).not.toContain('/droits/rsa')
    const champs = { prenom: 'Autre', nom: 'Nom', lu_le: '' }
    await demander(app, agent.jeton, `/foyers/${foyer}/personnes/${personne}/corriger`, champs)
    expect((await demander(app, jeton, '/mon-espace')).page).toContain('Rosalie Lanterne')
    await demander(app, jeton, '/mon-espace/revenir', { sorte: 'limitation' })
  })

  test('demande une correction : suivie, avec son mois, et ses mots restent des mots', async () => {
    const jeton = await entrer()
    const script = '<script>alert(1)</script> et "l’adresse"'
    expect((await demander(app, jeton, '/mon-espace/demander/rectification', { demande: script })).vers).toBe(
      '/mon-espace?fait',
    )
    const { page } = await demander(app, jeton, '/mon-espace?fait')
    expect(page).toContain('&lt;script>alert(1)')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('Reçue le')
  })

  test.each([
    ['rien à corriger', 'rectification', ''],
    ['trop long', 'effacement', 'x'.repeat(4001)],
  ])('une demande refusée se dit : %s', async (_, sorte, demande) => {
    const { statut, page } = await demander(app, await entrer(), `/mon-espace/demander/${sorte}`, { demande })
    expect(statut).toBe(422)
    expect(examiner(page)).toEqual([])
  })

  test('n’empile pas plus de trente demandes', async () => {
    const jeton = await entrer()
    const statuts = new Set<number>()
    for (let n = 0; n < 32; n++)
      statuts.add((await demander(app, jeton, '/mon-espace/demander/rectification', { demande: `erreur ${n}` })).statut)
    expect([...statuts]).toEqual([303, 409])
  })

  test('emporte une copie lisible et un fichier complet, que le journal note', async () => {
    const jeton = await entrer()
    expect((await demander(app, jeton, '/mon-espace/copie', {})).vers).toBe('/mon-espace/copie')
    const { page } = await demander(app, jeton, '/mon-espace/copie')
    expect(page).toContain('Copie de mes données')
    expect(examiner(page)).toEqual([])
    const { page: fichier } = await demander(app, jeton, '/mon-espace/copie.json')
    const copie = z
      .object({
        foyer: z.object({ recueilli_le: z.string() }),
        personnes: z.array(z.object({ nom: z.string() })).length(2),
        situation: z.object({ individus: z.object({ adulte1: z.object({ date_naissance: z.string() }) }) }),
        consultations: z.array(z.object({ organisation: z.string(), motif: z.string() })).min(1),
        demandes: z.array(z.object({ sorte: z.string(), echeance: z.string() })).min(3),
      })
      .parse(JSON.parse(fichier))
    expect(copie.situation.individus.adulte1.date_naissance).toBe('1980-05-17')
    const { rows } = await proprietaire.query<{ n: string }>(
      `select count(*) as n from journal where geste = 'exporter' and objet = 'copie_a_la_personne' and role = 'personne'`,
    )
    expect(Number(rows[0]?.n)).toBeGreaterThanOrEqual(2)
  })

  test('sort, et la session ne rouvre rien', async () => {
    const jeton = await entrer()
    await demander(app, jeton, '/mon-espace/sortir', {})
    expect((await demander(app, jeton, '/mon-espace')).page).not.toContain('Lanterne')
    const { rows } = await proprietaire.query(`select from session where empreinte = $1 and finie_le is null`, [
      empreinteDuJeton(jeton ?? ''),
    ])
    expect(rows).toEqual([])
  })
})
