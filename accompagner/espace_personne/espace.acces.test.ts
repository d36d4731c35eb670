import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { MembreDEssai } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { empreinteDuJeton } from '../../plateforme/sessions/jeton.ts'
import { en_groupes } from '../foyers/code.ts'
import { visiteDEssai } from './essai/visite.ts'

const { base, proprietaire, lire, envoyer, naissance, visiter, code_neuf, entrer, monde } = visiteDEssai()
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
    const { statut, texte } = await lire(await entrer(), `/mon-espace?langue=${langue}`)
    expect(statut).toBe(200)
    expect(texte).toContain('Rosalie Lanterne')
    expect(texte).not.toMatch(/Girouette|undefined|\bNaN\b|\[object/)
  })

  test('voit qui l’a lu et pourquoi, sans le nom de l’agent', async () => {
    await lire(agent, `/foyers/${foyer}`)
    const { texte } = await lire(await entrer(), '/mon-espace')
    expect(texte).toContain('Intervenant, Association d’essai')
    expect(texte).not.toContain('Camille')
  })

  test('ne voit pas où joindre un autre adulte du foyer', async () => {
    await proprietaire.query(
      `insert into personne (territoire_id, foyer_id, cle, prenom, nom, telephone, adresse)
       select territoire_id, foyer_id, 'adulte2', 'Octave', 'Lanterne', '0639980102', '7 rue du Refuge' from foyer where foyer_id = $1`,
      [foyer],
    )
    const elle = await entrer()
    for (const suite of ['', '/copie', '/copie.json']) {
      const { texte } = await lire(elle, `/mon-espace${suite}`)
      expect(texte).toContain('Octave')
      expect(texte).not.toMatch(/0639980102|Refuge/)
    }
  })

  test('s’oppose : c’est fait aussitôt, une fois, et son agent le sait ; puis revient dessus', async () => {
    const elle = await entrer()
    for (let fois = 0; fois < 2; fois++) await envoyer(elle, '/mon-espace/demander/opposition')
    const { rows } = await proprietaire.query<{ n: string }>(
      `select count(*) as n from exercice_droits where sorte = 'opposition' and foyer_id = $1`,
      [foyer],
    )
    expect(rows).toEqual([{ n: '1' }])
    expect((await lire(agent, `/foyers/${foyer}`)).texte).toContain('ne la sollicitez pas')
    const { rows: mots } = await proprietaire.query<{ sorte: string }>(
      `select sorte from notification where compte_id = $1`,
      [agent.compte],
    )
    expect(mots).toEqual([{ sorte: 'demande_recue' }])
    await envoyer(elle, '/mon-espace/revenir', { sorte: 'opposition' })
    expect((await lire(elle, '/mon-espace')).texte).not.toContain('vous avez choisi')
    await envoyer(elle, '/mon-espace/demander/opposition')
    expect((await lire(agent, `/foyers/${foyer}`)).texte).toContain('ne la sollicitez pas')
    await envoyer(elle, '/mon-espace/revenir', { sorte: 'opposition' })
    expect((await lire(agent, `/foyers/${foyer}`)).texte).not.toContain('ne la sollicitez pas')
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
    const elle = await entrer()
    const acteur = { role: 'personne' as const, session: empreinteDuJeton(elle.jeton), personne, foyer, territoire: 0 }
    const lues = await transaction(base, acteur, (t) =>
      t
        .selectFrom('exercice_texte')
        .innerJoin('exercice_droits', 'exercice_droits.exercice_id', 'exercice_texte.exercice_id')
        .select('personne_id')
        .execute(),
    )
    expect(lues.filter((lue) => lue.personne_id !== personne)).toEqual([])
    for (const suite of ['', '/copie', '/copie.json'])
      expect((await lire(elle, `/mon-espace${suite}`)).texte).not.toContain('En secret')
  })

  test('ne défait pas ce qu’un autre adulte du foyer a demandé', async () => {
    await proprietaire.query(`update foyer set oppose_le = now() where foyer_id = $1`, [foyer])
    await proprietaire.query(
      `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
       select territoire_id, foyer_id, personne_id, 'opposition', 'oral' from personne where foyer_id = $1 and cle = 'adulte2'`,
      [foyer],
    )
    const { statut, texte } = await envoyer(await entrer(), '/mon-espace/revenir', { sorte: 'opposition' })
    expect([statut, texte.includes('Une autre personne du foyer')]).toEqual([409, true])
    expect((await lire(agent, `/foyers/${foyer}`)).texte).toContain('ne la sollicitez pas')
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
    expect((await envoyer(agent, `/demandes/${rows[0]?.id}/repondre`, accord)).statut).toBe(303)
    const { statut, texte } = await envoyer(await entrer(), '/mon-espace/revenir', { sorte: 'limitation' })
    expect([statut, texte.includes('Une autre personne du foyer')]).toEqual([409, true])
    expect((await lire(agent, `/foyers/${foyer}`)).texte).toContain('Ce dossier est en pause')
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
    const notee = await envoyer(agent, `/foyers/${foyer}/demande`, {
      personne,
      sorte: 'limitation',
      canal: 'oral',
      recue_le_jour: jour,
      recue_le_mois: mois,
      recue_le_annee: annee,
    })
    expect(notee.vers).toMatch(/^\/demandes\//)
    expect((await envoyer(await entrer(), '/mon-espace/revenir', { sorte: 'limitation' })).statut).toBe(409)
    expect(await limites()).toEqual(depuis)
    await proprietaire.query(`update foyer set limite_le = null where foyer_id = $1`, [foyer])
    await proprietaire.query(`delete from exercice_droits where foyer_id = $1 and sorte = 'limitation'`, [foyer])
  })

  test('met en pause : plus rien ne se calcule ni ne se corrige, dans la base même', async () => {
    const elle = await entrer()
    await envoyer(elle, '/mon-espace/demander/limitation')
    const { texte } = await lire(agent, `/foyers/${foyer}`)
    expect(texte).toContain('Ce dossier est en pause')
    expect(texte).not.toContain('/droits/rsa')
    const champs = { prenom: 'Autre', nom: 'Nom', lu_le: '' }
    await envoyer(agent, `/foyers/${foyer}/personnes/${personne}/corriger`, champs)
    expect((await lire(elle, '/mon-espace')).texte).toContain('Rosalie Lanterne')
    await envoyer(elle, '/mon-espace/revenir', { sorte: 'limitation' })
  })

  test('demande une correction : suivie, avec son mois, et ses mots restent des mots', async () => {
    const elle = await entrer()
    const script = '<script>alert(1)</script> et "l’adresse"'
    expect((await envoyer(elle, '/mon-espace/demander/rectification', { demande: script })).vers).toBe(
      '/mon-espace?fait=demander',
    )
    const { texte } = await lire(elle, '/mon-espace?fait=demander')
    expect(texte).toContain('&lt;script>alert(1)')
    expect(texte).not.toContain('<script>alert')
    expect(texte).toContain('Reçue le')
  })

  test.each([
    ['rien à corriger', 'rectification', ''],
    ['trop long', 'effacement', 'x'.repeat(4001)],
  ])('une demande refusée se dit : %s', async (_, sorte, demande) => {
    const { statut } = await envoyer(await entrer(), `/mon-espace/demander/${sorte}`, { demande })
    expect(statut).toBe(422)
  })

  test('n’empile pas plus de trente demandes', async () => {
    const elle = await entrer()
    const statuts = new Set<number>()
    for (let n = 0; n < 32; n++)
      statuts.add((await envoyer(elle, '/mon-espace/demander/rectification', { demande: `erreur ${n}` })).statut)
    expect([...statuts]).toEqual([303, 409])
  })

  test('emporte une copie lisible et un fichier complet, que le journal note', async () => {
    const elle = await entrer()
    expect((await envoyer(elle, '/mon-espace/copie')).vers).toBe('/mon-espace/copie')
    const { texte } = await lire(elle, '/mon-espace/copie')
    expect(texte).toContain('Copie de mes données')
    const { texte: fichier } = await lire(elle, '/mon-espace/copie.json')
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
    const elle = await entrer()
    await envoyer(elle, '/mon-espace/sortir')
    expect((await lire(elle, '/mon-espace')).texte).not.toContain('Lanterne')
    const { rows } = await proprietaire.query(`select from session where empreinte = $1 and finie_le is null`, [
      empreinteDuJeton(elle.jeton),
    ])
    expect(rows).toEqual([])
  })
})
