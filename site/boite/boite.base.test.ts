import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { programme, visiteur } from '../../plateforme/base/acteur.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { nouveauSecret, verifierCode } from '../../plateforme/connexion/second_facteur/code.ts'
import { poster } from '../../plateforme/courriel/poster.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { origine, siteDEssai } from '../attaques/site_d_essai.ts'
import { boiteOuverte } from './boite.ecran.tsx'

const site = siteDEssai({ ADRESSE_PUBLIQUE: '' })
const derriere = siteDEssai()
const { base, portier, taches, proprietaire } = site

const secret = nouveauSecret()
const secretReel = nouveauSecret()

async function compte(courriel: string, fictif: boolean, secretDuCompte: string): Promise<string> {
  const { rows } = await proprietaire.query<{ compte_id: string }>(
    `with fait as (insert into compte (courriel, prenom, nom, fictif) values ($1, 'Camille', 'Martin', $2) returning compte_id)
     select compte_id from fait`,
    [courriel, fictif],
  )
  const id = rows[0]?.compte_id ?? ''
  await proprietaire.query('insert into second_facteur (compte_id, secret, confirme_le) values ($1, $2, now())', [
    id,
    secretDuCompte,
  ])
  return id
}

const lire = async (chemin = '/boite') => (await site.app().request(`${origine}${chemin}`)).text()

/** A form sent from a page of the site itself. */
const envoyer = (chemin: string, champs: Readonly<Record<string, string>>, hote = origine, app = site.app()) =>
  app.request(`${hote}${chemin}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: hote, host: new URL(hote).host },
    body: new URLSearchParams(champs),
  })

const demander = (compte_id: string, hote?: string, app?: ReturnType<typeof site.app>) =>
  envoyer('/boite/connexion', { compte: compte_id }, hote, app)

let fictif = ''
let reel = ''
beforeEach(async () => {
  await proprietaire.query('delete from courriel')
  if (fictif !== '') return
  fictif = await compte('camille.fictive@essai.invalid', true, secret)
  reel = await compte('camille.reelle@exemple.fr', false, secretReel)
})

const lettresEnAttente = async () =>
  (await proprietaire.query<{ n: number }>('select count(*)::integer as n from courriel')).rows[0]?.n

describe('whoever sees it may come in as anybody: the inbox is there', () => {
  const essai = { ADRESSE: '127.0.0.1', ADRESSE_PUBLIQUE: undefined, SMTP_URL: undefined }
  test.each([
    ['on the machine where the program is tried', essai, true, true],
    ['by its name', { ...essai, ADRESSE: 'localhost' }, true, true],
    ['in the other family of addresses', { ...essai, ADRESSE: '::1' }, true, true],
    ['not on a server of PostgreSQL', essai, false, false],
    ['not once letters are sent', { ...essai, SMTP_URL: 'smtp://localhost' }, true, false],
    ['not when other machines are listened to', { ...essai, ADRESSE: '0.0.0.0' }, true, false],
    ['not behind an address of the Web', { ...essai, ADRESSE_PUBLIQUE: 'https://droits.exemple.fr' }, true, false],
  ])('%s', (_, configuration, embarquee, attendue) => {
    expect(boiteOuverte(configuration, embarquee)).toBe(attendue)
  })

  test('and where it is not, its routes do not exist', async () => {
    expect((await derriere.app().request(`${origine}/boite`)).status).toBe(404)
    expect((await demander(fictif, origine, derriere.app())).status).toBe(404)
    expect(await lettresEnAttente()).toBe(0)
  })

  test.each(['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'])(
    'nor through a proxy that gives this machine’s name for its own, and says so by %s',
    async (entete) => {
      const headers = { [entete]: '203.0.113.9' }
      expect((await site.app().request(`${origine}/boite`, { headers })).status).toBe(404)
      const connexion = {
        method: 'POST',
        headers: { ...headers, origin: origine, host: new URL(origine).host },
        body: new URLSearchParams({ compte: fictif }),
      }
      expect((await site.app().request(`${origine}/boite/connexion`, connexion)).status).toBe(404)
      expect(await lettresEnAttente()).toBe(0)
    },
  )

  test('and not to a page of elsewhere that leads its name to this machine', async () => {
    expect((await site.app().request('http://ruse.exemple.fr/boite')).status).toBe(404)
    expect((await demander(fictif, 'http://ruse.exemple.fr')).status).toBe(404)
    expect(await lettresEnAttente()).toBe(0)
  })
})

test('an invented account is one button away from its letter, and the link of the letter opens', async () => {
  expect(await lire()).toContain('Se connecter comme Camille Martin')
  const reponse = await demander(fictif)
  expect(reponse.status).toBe(303)
  expect(reponse.headers.get('location')).toBe('/boite#lettres')
  const lien = /href="(http:\/\/localhost\/connexion\/lien\?jeton=[\w-]{43})"/.exec(await lire())?.[1] ?? ''
  const jeton = new URL(lien).searchParams.get('jeton') ?? ''
  expect((await site.app().request(lien)).status).toBe(200)
  const entree = await envoyer('/connexion/lien', { jeton })
  expect(entree.status).toBe(303)
  expect(entree.headers.get('set-cookie')).toMatch(/^juste_droit=/)
})

const montre = async () => /<code>(\d{6})<\/code>/.exec(await lire())?.[1] ?? ''

test('the code shown is one that will be taken, even right after another', async () => {
  const maintenant = new Date()
  const premier = verifierCode(secret, await montre(), undefined, maintenant)
  if (premier.sorte !== 'bon') throw new Error('le code montré est refusé')
  await proprietaire.query('update second_facteur set dernier_pas = $1 where compte_id = $2', [premier.pas, fictif])
  expect(verifierCode(secret, await montre(), premier.pas, maintenant)).toMatchObject({ sorte: 'bon' })
})

test('the door leads there, and only where it is there', async () => {
  for (const chemin of ['/connexion', '/connexion/envoye']) {
    expect(await lire(chemin)).toContain('href="/boite"')
    const ailleurs = await derriere.app().request(`${origine}${chemin}`)
    expect(ailleurs.status).toBe(200)
    expect(await ailleurs.text()).not.toContain('/boite')
  }
})

test('an account that is somebody’s is not listed, has no code there, and cannot be asked for', async () => {
  const html = await lire()
  expect(html.match(/Se connecter comme/g)).toHaveLength(1)
  expect(html.match(/<code>/g)).toHaveLength(1)
  expect(html).not.toContain('camille.reelle')
  expect((await demander(reel)).status).toBe(404)
  expect(await lettresEnAttente()).toBe(0)
})

test('no page reads the accounts of the inbox or their secrets, nor does the task that sends', async () => {
  const lus = sql`select * from comptes_de_demonstration()`
  for (const porte of [base, portier]) await expect(lus.execute(porte.kysely)).rejects.toThrow('permission denied')
  expect((await transaction(taches, { role: 'envoi' }, (t) => lus.execute(t))).rows).toEqual([])
  expect((await transaction(taches, programme, (t) => lus.execute(t))).rows).toHaveLength(1)
})

test('a letter is shown as text, and only addresses of pages can be followed', async () => {
  const texte =
    'Bonjour,\n\n<script>alert(1)</script>\njavascript:alert(1)\nhttps://droits.exemple.fr/ici\n\nJuste Droit\n'
  await transaction(base, visiteur, (t) => poster(t, 'a@exemple.fr', { sujet: '<b>Sujet</b>', texte }))
  const html = await lire()
  expect(html).not.toMatch(/<script>alert|<b>Sujet|href="javascript/)
  expect(html).toContain('<a href="https://droits.exemple.fr/ici">')
})

test.each(['fr', 'en'])('the page is sound in %s', async (langue) => {
  await demander(fictif)
  expect(examiner(await lire(`/boite?langue=${langue}`))).toEqual([])
})
