import { describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { examiner } from '../../html/examiner.ts'
import { compteDEssai, entrerParLien } from '../essai/connexion.ts'
import { facteur, jetonDe, lireOptions, type Quelquun, quelquunDEssai, site } from '../essai/quelquun.ts'
import { authentificateur } from './essai/authentificateur.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const { app, faible, avecCle, revenir, estForte } = quelquunDEssai(essai)

describe('a passkey', () => {
  test('made by who had no proof yet makes the session strong, under a name of her own', async () => {
    const qui = await faible()
    const avant = jetonDe(qui)
    const { suite } = await avecCle(qui)
    expect(suite).toMatchObject({ statut: 303, vers: '/connexion/codes-de-secours' })
    expect(await estForte(qui)).toBe(true)
    expect(jetonDe(qui)).not.toBe(avant)
    const { rows } = await proprietaire.query('select nom from cle_acces where compte_id = $1', [qui.compte])
    expect(rows).toEqual([{ nom: 'Ordinateur du bureau' }])
  })

  test('opens by itself the next time, in one gesture, and counts', async () => {
    const qui = await faible()
    const { cle } = await avecCle(qui)
    const chez = navigateurDEssai(app)
    const options = lireOptions((await chez.envoyer('/connexion/passkey/options')).texte)
    const reponse = cle.signer(options)
    expect(await chez.envoyer('/connexion/passkey', { reponse, retour: '/foyers' })).toMatchObject({ vers: '/foyers' })
    expect(await estForte(qui)).toBe(true)
    const { rows } = await proprietaire.query(
      'select compteur::integer, utilisee_le is not null as vue from cle_acces where compte_id = $1',
      [qui.compte],
    )
    expect(rows).toEqual([{ compteur: 1, vue: true }])
    const voleur = navigateurDEssai(app)
    await voleur.envoyer('/connexion/passkey/options')
    expect(await voleur.envoyer('/connexion/passkey', { reponse })).toMatchObject({
      vers: '/connexion?refus=defi_inconnu',
    })
    expect(await navigateurDEssai(app).envoyer('/connexion/passkey', { reponse })).toMatchObject({
      vers: '/connexion?refus=defi_inconnu',
    })
  })

  test('confirms who came by a link', async () => {
    const qui = await faible()
    const { cle } = await avecCle(qui)
    const { chez } = await revenir(qui)
    const page = await chez.lire(facteur)
    expect(page.texte).toContain('data-passkey="confirmer"')
    expect(examiner(page.texte)).toEqual([])
    const options = lireOptions((await chez.envoyer(`${facteur}/cle/options`)).texte)
    expect(await chez.envoyer(`${facteur}/cle`, { reponse: cle.signer(options), retour: '/' })).toMatchObject({
      vers: '/accueil',
    })
  })

  test('of somebody else confirms nobody', async () => {
    const [qui, autre] = [await faible(), await faible()]
    await avecCle(qui)
    const { cle: sienne } = await avecCle(autre)
    const { chez } = await revenir(qui)
    const options = lireOptions((await chez.envoyer(`${facteur}/cle/options`)).texte)
    expect(await chez.envoyer(`${facteur}/cle`, { reponse: sienne.signer(options) })).toMatchObject({
      vers: `${facteur}?cle=refusee`,
    })
    expect(examiner((await chez.lire(`${facteur}?cle=refusee`)).texte)).toEqual([])
  })

  test('made on a copy of the site is refused', async () => {
    const qui = await faible()
    const { suite } = await avecCle(qui, authentificateur(site), { origine: 'http://localhost:4000' })
    expect(suite.vers).toBe(`${facteur}?cle=refusee`)
    expect(await estForte(qui)).toBe(false)
  })

  test('is not added by who came by a link, when there is a proof already', async () => {
    const qui = await faible()
    await avecCle(qui)
    const { chez } = await revenir(qui)
    const voleur: Quelquun = { ...qui, chez }
    expect((await chez.lire('/connexion/cle')).vers).toBe(`${facteur}?retour=%2Fmon-compte`)
    expect((await chez.envoyer('/connexion/cle/options')).statut).toBe(404)
    expect((await chez.lire('/connexion/application')).vers).toBe(facteur)
    expect((await chez.envoyer('/connexion/codes-de-secours')).vers).toBe(facteur)
    expect(await estForte(voleur)).toBe(false)
  })

  test('does not work at an IP address: the page offers the application alone', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['national'])
    const chez = navigateurDEssai(app, { site: 'http://127.0.0.1:3000' })
    expect((await chez.lire('/connexion')).texte).not.toContain('data-passkey')
    await entrerParLien(chez, proprietaire, courriel)
    const { texte } = await chez.lire(facteur)
    expect(texte).not.toContain('data-passkey')
    expect(texte).toContain('href="/connexion/application"')
  })
})
