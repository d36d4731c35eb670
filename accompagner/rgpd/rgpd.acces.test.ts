import { describe, expect, test } from 'vitest'
import { rolesDeTravail } from '../../plateforme/base/acteur.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import type { Adresse } from '../../plateforme/http/essai/adresses.ts'
import { bureauDEssai } from './essai/bureau.ts'
import { enregistrer_demande } from './rgpd.requetes.ts'

const bureau = bureauDEssai()
const { base, proprietaire, lire, envoyer, frapper, partout, faire, etat } = bureau
const reponse = { etat: 'satisfaite', reponse: 'oui' }
const nomme = ({ route }: Adresse) => /:(demande|foyer)/.test(route)

describe('ce qui est refusé', () => {
  test('sans session, la porte, et rien d’une demande', async () => {
    for (const la of partout(await faire('rectification', '2026-11-01'))) {
      const { statut, vers, texte } = await frapper(undefined, la, reponse)
      expect([la, statut, texte]).toEqual([la, 303, ''])
      expect(vers).toMatch(/^\/connexion/)
    }
  })

  const autres = rolesDeTravail.filter((role) => !['accueil', 'intervenant', 'referent', 'pilote'].includes(role))
  test.each(autres)('à %s, la page n’existe pas', async (role) => {
    const { territoire, organisation } = bureau
    const qui = await membreDEssai(proprietaire, { role, territoire, organisation })
    for (const la of partout(await faire('rectification', '2026-11-01')))
      expect([la, (await frapper(qui, la, reponse)).statut]).toEqual([la, 404])
  })

  test('d’un autre territoire, ni liste, ni demande, ni réponse', async () => {
    const id = await faire('rectification', '2026-11-01')
    expect((await lire(bureau.voisin, '/demandes')).texte).not.toContain(id)
    for (const la of partout(id).filter(nomme))
      expect([la, (await frapper(bureau.voisin, la, reponse)).statut]).toEqual([la, 404])
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('le pilote voit l’horloge, ni le nom ni les mots, et ne répond pas', async () => {
    const id = await faire('rectification', '2026-11-02')
    const liste = await lire(bureau.pilote, '/demandes')
    expect(liste.texte).toContain(id)
    const une = await lire(bureau.pilote, `/demandes/${id}`)
    expect(une.statut).toBe(200)
    for (const { texte } of [liste, une]) {
      expect(texte).not.toMatch(/Lanterne|Rosalie|loyer|\/foyers\/[0-9a-f]{8}/)
    }
    const lisibles = ['GET /demandes', 'GET /demandes/:demande']
    for (const la of partout(id).filter(({ methode, route }) => !lisibles.includes(`${methode} ${route}`)))
      expect([la, (await frapper(bureau.pilote, la, reponse)).statut]).toEqual([la, 404])
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('qui suivait le foyer avant d’être pilote le lit comme un pilote', async () => {
    const id = await faire('rectification', '2026-11-02')
    await proprietaire.query(
      'insert into suivi (territoire_id, foyer_id, compte_id, organisation_id) values ($1, $2, $3, $4)',
      [bureau.territoire, bureau.foyer, bureau.pilote.compte, bureau.organisation],
    )
    const { statut, texte } = await lire(bureau.pilote, `/demandes/${id}`)
    expect([statut, /Lanterne|loyer/.test(texte)]).toEqual([200, false])
    await proprietaire.query('delete from suivi where compte_id = $1', [bureau.pilote.compte])
  })

  test('le référent qui ne suit pas voit la demande sans ses mots ; pour répondre, il donne une raison', async () => {
    const id = await faire('opposition', '2026-11-03')
    const { texte } = await lire(bureau.referent, `/demandes/${id}`)
    expect(texte).not.toMatch(/Lanterne|loyer/)
    const { vers } = await envoyer(bureau.referent, `/demandes/${id}/repondre`, { etat: 'refusee', reponse: 'non' })
    expect(vers).toBe(`/foyers/${bureau.foyer}`)
    expect((await etat(id))?.etat).toBe('recue')
  })

  test('un collègue qui ne suit pas le foyer ne sait pas qu’il y a une demande', async () => {
    const id = await faire('acces', '2026-11-04')
    for (const la of partout(id).filter(({ route }) => route.includes('/:demande')))
      expect([la, (await frapper(bureau.collegue, la, reponse)).statut]).toEqual([la, 404])
    expect((await lire(bureau.collegue, '/demandes')).texte).not.toContain(id)
  })

  test.each([
    ['sans réponse', { etat: 'refusee', reponse: '' }],
    ['sans décision', { reponse: 'oui' }],
    ['avec une décision inventée', { etat: 'recue', reponse: 'oui' }],
    ['trop longue', { etat: 'refusee', reponse: 'x'.repeat(4001) }],
  ])('une réponse %s', async (_, champs) => {
    const id = await faire('rectification', '2026-11-05')
    const { statut } = await envoyer(bureau.suiveur, `/demandes/${id}/repondre`, champs)
    expect(statut).toBe(422)
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
      await envoyer(bureau.suiveur, `/demandes/${id}/prendre`)
      expect((await etat(id))?.etat).toBe('en_cours')
      const script = `<script>alert("${decision}")</script>`
      await envoyer(bureau.suiveur, `/demandes/${id}/repondre`, { etat: decision, reponse: script })
      expect(await etat(id)).toMatchObject({ etat: decision, reponse: script })
      const { texte } = await lire(bureau.suiveur, `/demandes/${id}`)
      expect(texte).not.toContain('<script>alert')
      const encore = await envoyer(bureau.suiveur, `/demandes/${id}/repondre`, { etat: 'refusee', reponse: 'autre' })
      expect(encore.statut).toBe(409)
      expect((await etat(id))?.reponse).toBe(script)
    }
  })

  test('prolonger : deux mois, une fois, dans le premier mois, en disant pourquoi', async () => {
    const id = await faire('rectification', '2026-11-01')
    expect((await envoyer(bureau.suiveur, `/demandes/${id}/prolonger`, { prolongation: 'court' })).statut).toBe(422)
    await envoyer(bureau.suiveur, `/demandes/${id}/prolonger`, {
      prolongation: 'Il faut joindre trois anciens bailleurs.',
    })
    expect(await etat(id)).toMatchObject({
      echeance: '2027-02-01',
      prolongation: 'Il faut joindre trois anciens bailleurs.',
    })
    const encore = await envoyer(bureau.suiveur, `/demandes/${id}/prolonger`, {
      prolongation: 'Encore un peu de temps.',
    })
    expect(encore.statut).toBe(409)
    const tardive = await faire('rectification', '2026-10-01')
    const trop_tard = await envoyer(bureau.suiveur, `/demandes/${tardive}/prolonger`, {
      prolongation: 'Nous avons oublié.',
    })
    expect(trop_tard.statut).toBe(409)
    expect((await etat(tardive))?.echeance).toBe('2026-11-01')
  })

  test('effacer : une seconde étape, puis plus rien que le reçu, comme la nuit', async () => {
    const fait = await foyerDEssai(proprietaire, {
      territoire: bureau.territoire,
      organisation: bureau.organisation,
      suivi_par: bureau.suiveur.compte,
      nom: 'Poussiere',
    })
    const id = await faire('effacement', '2026-11-07', fait)
    await proprietaire.query(
      `insert into notification (compte_id, sorte, lien) values ($1, 'demande_recue', '/demandes/' || $2)`,
      [bureau.suiveur.compte, id],
    )
    const { vers } = await envoyer(bureau.suiveur, `/demandes/${id}/repondre`, { etat: 'satisfaite', reponse: 'oui' })
    expect(vers).toBe(`/demandes/${id}/effacer`)
    expect((await lire(bureau.suiveur, vers)).texte).toContain('Poussiere')
    expect((await envoyer(bureau.suiveur, `/demandes/${id}/effacer`)).vers).toBe('/demandes?effacee')
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
    expect((await envoyer(bureau.suiveur, `/demandes/${id}/effacer`)).statut).toBe(404)
    expect((await lire(bureau.suiveur, `/foyers/${bureau.foyer}`)).texte).toContain('Lanterne')
  })
})

const bonne = () => ({
  personne: bureau.personne,
  sorte: 'opposition',
  canal: 'oral',
  recue_le_jour: '20',
  recue_le_mois: '11',
  recue_le_annee: '2026',
})

describe('les demandes reçues au guichet', () => {
  test('une opposition dite de vive voix tient aussitôt', async () => {
    const { vers } = await envoyer(bureau.suiveur, `/foyers/${bureau.foyer}/demande`, bonne())
    expect(vers).toMatch(/^\/demandes\/[0-9a-f-]{36}$/)
    expect((await lire(bureau.suiveur, `/foyers/${bureau.foyer}`)).texte).toContain('ne la sollicitez pas')
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
    const { statut } = await envoyer(bureau.suiveur, `/foyers/${bureau.foyer}/demande`, { ...bonne(), ...faute })
    expect(statut).toBe(422)
  })
  test('au nom de quelqu’un d’un autre foyer, la base refuse : sa propre demande s’y perdrait', async () => {
    const autre = await foyerDEssai(proprietaire, { territoire: bureau.territoire, organisation: bureau.organisation })
    const ecrire = transaction(base, bureau.suiveur, (t) =>
      enregistrer_demande(
        t,
        {
          territoire_id: bureau.territoire,
          foyer_id: bureau.foyer,
          personne_id: autre.personne,
          sorte: 'acces',
          canal: 'oral',
          recue_le: '2026-11-20',
        },
        '',
      ),
    )
    await expect(ecrire).rejects.toThrow('row-level security')
  })
})
