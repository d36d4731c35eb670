import { beforeEach, describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { examiner } from '../../html/examiner.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { type CompteDEssai, compteDEssai, entrerParLien, reglagesDEssai } from '../essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const app = routesConnexion(reglagesDEssai(essai))

let moi: CompteDEssai
let autre: CompteDEssai
let chez: ReturnType<typeof navigateurDEssai>
beforeEach(async () => {
  moi = await compteDEssai(proprietaire, ['animateur'])
  autre = await compteDEssai(proprietaire, ['animateur'])
  chez = navigateurDEssai(app)
  await entrerParLien(chez, proprietaire, moi.courriel)
})

const cleDe = async ({ compte }: CompteDEssai, nom: string) => {
  const { rows } = await proprietaire.query<{ id: string }>(
    `insert into cle_acces (compte_id, identifiant, cle_publique, nom)
     values ($1, gen_random_uuid()::text, '\\x00', $2) returning cle_id as id`,
    [compte, nom],
  )
  return rows[0]?.id ?? ''
}

const rendreForte = ({ compte }: CompteDEssai) =>
  proprietaire.query('update session set forte = true where compte_id = $1', [compte])

const nombre = async (requete: string, ...valeurs: string[]) => {
  const { rows } = await proprietaire.query<{ n: number }>(`select count(*)::integer as n from ${requete}`, valeurs)
  return rows[0]?.n
}

const page = async (chemin = '/mon-compte') => {
  const { statut, texte } = await chez.lire(chemin)
  expect([statut, examiner(texte)]).toEqual([200, []])
  expect(texte).not.toMatch(/undefined|\[object|NaN/)
  return texte
}

describe('my account', () => {
  test('is for who is signed in', async () => {
    expect(await navigateurDEssai(app).lire('/mon-compte')).toMatchObject({
      statut: 303,
      vers: '/connexion?retour=%2Fmon-compte',
    })
  })

  test.each(['fr', 'en', 'falc'])('is sound in %s, empty and full', async (langue) => {
    await page(`/mon-compte?langue=${langue}`)
    await cleDe(moi, 'Téléphone')
    await proprietaire.query(`insert into second_facteur (compte_id, secret, confirme_le) values ($1, 'ABC', now())`, [
      moi.compte,
    ])
    await proprietaire.query(`insert into code_secours (compte_id, empreinte) values ($1, repeat('a', 64))`, [
      moi.compte,
    ])
    await proprietaire.query(
      `insert into identite_proconnect (compte_id, courriel, siret, sub) values ($1, $2, '13002526500013', 's')`,
      [moi.compte, moi.courriel],
    )
    await proprietaire.query(`update adhesion set jusqu_au = current_date + 30 where compte_id = $1`, [moi.compte])
    const texte = await page(`/mon-compte?langue=${langue}`)
    for (const mot of ['Téléphone', '13002526500013', moi.courriel, 'Organisation 1']) expect(texte).toContain(mot)
    for (const fait of ['nom', 'ajoutee', 'quittee', 'fermees', 'toString']) await page(`/mon-compte?fait=${fait}`)
    await page('/mon-compte?cle=refusee')
    await page('/mon-compte/application/retirer')
  })

  test('takes my name, and says what is wrong with it', async () => {
    const refuse = await chez.envoyer('/mon-compte/nom', { prenom: ' ', nom: 'Dùrand' })
    expect(refuse.statut).toBe(422)
    expect(refuse.texte).toContain('value="Dùrand"')
    expect(examiner(refuse.texte)).toEqual([])
    await chez.envoyer('/mon-compte/nom', {
      prenom: 'Zoé',
      nom: "O'Neill; drop table compte",
      courriel: 'pirate@ailleurs.fr',
      compte_id: autre.compte,
    })
    const { rows } = await proprietaire.query('select prenom, nom, courriel from compte where compte_id = $1', [
      moi.compte,
    ])
    expect(rows).toEqual([{ prenom: 'Zoé', nom: "O'Neill; drop table compte", courriel: moi.courriel }])
  })
})

describe('a passkey of mine', () => {
  test('is renamed', async () => {
    const cle = await cleDe(moi, 'Téléphone')
    await page(`/mon-compte/cles/${cle}`)
    const refuse = await chez.envoyer(`/mon-compte/cles/${cle}`, { nom: 'x'.repeat(61) })
    expect([refuse.statut, examiner(refuse.texte)]).toEqual([422, []])
    expect(await chez.envoyer(`/mon-compte/cles/${cle}`, { nom: '<b>Clé</b>' })).toMatchObject({
      vers: '/mon-compte?fait=renommee',
    })
    expect(await page()).toContain('&lt;b>Clé&lt;/b>')
  })

  test('is removed by who has given a proof, with a word when it is the last', async () => {
    const cle = await cleDe(moi, 'Téléphone')
    expect((await chez.envoyer(`/mon-compte/cles/${cle}/retirer`)).vers).toBe(
      '/connexion/second-facteur?retour=%2Fmon-compte',
    )
    expect(await nombre('cle_acces where cle_id = $1', cle)).toBe(1)
    await rendreForte(moi)
    expect(await page(`/mon-compte/cles/${cle}`)).toContain('votre dernière preuve')
    expect((await chez.envoyer(`/mon-compte/cles/${cle}/retirer`)).vers).toBe('/mon-compte?fait=retiree')
    expect(await nombre('cle_acces where cle_id = $1', cle)).toBe(0)
  })

  test('of another is not found, renamed nor removed', async () => {
    const cle = await cleDe(autre, 'Sienne')
    await rendreForte(moi)
    expect((await chez.lire(`/mon-compte/cles/${cle}`)).statut).toBe(404)
    expect((await chez.envoyer(`/mon-compte/cles/${cle}`, { nom: 'Mienne' })).statut).toBe(404)
    expect((await chez.envoyer(`/mon-compte/cles/${cle}/retirer`)).statut).toBe(404)
    expect(await nombre(`cle_acces where cle_id = $1 and nom = 'Sienne'`, cle)).toBe(1)
  })
})

test('an application is removed by who has given a proof', async () => {
  expect((await chez.lire('/mon-compte/application/retirer')).statut).toBe(404)
  await proprietaire.query(`insert into second_facteur (compte_id, secret, confirme_le) values ($1, 'ABC', now())`, [
    moi.compte,
  ])
  expect((await chez.envoyer('/mon-compte/application/retirer')).vers).toBe(
    '/connexion/second-facteur?retour=%2Fmon-compte',
  )
  await rendreForte(moi)
  expect((await chez.envoyer('/mon-compte/application/retirer')).vers).toBe('/mon-compte?fait=retiree')
  expect(await nombre('second_facteur where compte_id = $1', moi.compte)).toBe(0)
})

describe('an organisation', () => {
  test('that I leave is closed to me from the next page, and stays open to others', async () => {
    const chemin = `/mon-compte/adhesions/${moi.adhesions[0]}/quitter`
    expect(await page(chemin)).toContain('Quitter Organisation 1 ?')
    expect((await chez.envoyer(chemin)).vers).toBe('/mon-compte?fait=quittee')
    expect(await page()).toContain('Vous n’appartenez à aucune organisation')
    expect((await chez.lire(chemin)).statut).toBe(404)
    expect((await chez.envoyer(chemin)).statut).toBe(404)
  })

  test('of another is not left by me', async () => {
    const chemin = `/mon-compte/adhesions/${autre.adhesions[0]}/quitter`
    expect((await chez.lire(chemin)).statut).toBe(404)
    expect((await chez.envoyer(chemin)).statut).toBe(404)
    expect(await nombre('adhesion where adhesion_id = $1 and finie_le is null', autre.adhesions[0] ?? '')).toBe(1)
  })

  test('is chosen among mine', async () => {
    moi = await compteDEssai(proprietaire, ['animateur', 'animateur'])
    await entrerParLien(chez, proprietaire, moi.courriel)
    const texte = await page()
    expect(texte).toContain('Travailler pour Organisation 2')
    expect((await chez.envoyer('/mon-compte/adhesion', { adhesion: moi.adhesions[1] ?? '' })).vers).toBe('/connexion')
    const apres = await page()
    expect(apres).toContain('Travailler pour Organisation 1')
    expect(apres).not.toContain('Travailler pour Organisation 2')
    for (const adhesion of [autre.adhesions[0] ?? '', 'x', ''])
      expect((await chez.envoyer('/mon-compte/adhesion', { adhesion })).statut).toBe(404)
  })
})
