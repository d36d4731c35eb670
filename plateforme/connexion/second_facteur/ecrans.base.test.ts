import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { examiner } from '../../html/examiner.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { compteDEssai, entrerParLien, reglagesDEssai } from '../essai/connexion.ts'
import { navigateur } from '../essai/navigateur.ts'
import { authentificateur, type Ecarts } from '../passkey/essai/authentificateur.ts'

const essai = baseDEssai()
const { proprietaire } = essai
// A step of thirty seconds never ends in the middle of a test.
const maintenant = new Date('2026-11-24T08:00:10Z')
const app = routesConnexion(reglagesDEssai(essai, { maintenant: () => maintenant }))
const site = { rpID: 'localhost', origine: 'http://localhost:3000' }
const facteur = '/connexion/second-facteur'

/** Somebody whose pages are about people, in by a link alone. */
async function faible(retour = '/') {
  const compte = await compteDEssai(proprietaire, ['national'])
  const chez = navigateur(app)
  const suite = await entrerParLien(chez, proprietaire, compte.courriel, retour)
  return { ...compte, chez, suite }
}

type Quelquun = Awaited<ReturnType<typeof faible>>

const jeton = ({ chez }: Quelquun) => chez.cookies.get('juste_droit')

const secretDe = (page: string) => (/<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')

const code = (secret: string, ecart = 0) =>
  new TOTP({ secret }).generate({ timestamp: maintenant.getTime() + ecart * 30_000 })

async function avecApplication(qui: Quelquun) {
  const secret = secretDe((await qui.chez.lire('/connexion/application')).texte)
  const suite = await qui.chez.envoyer('/connexion/application', { code: code(secret), retour: '/' })
  return { secret, suite }
}

async function avecCle(qui: Quelquun, cle = authentificateur(site), ecarts: Ecarts = {}) {
  const options = JSON.parse((await qui.chez.envoyer('/connexion/cle/options')).texte)
  const reponse = cle.creer(options, ecarts)
  const suite = await qui.chez.envoyer('/connexion/cle', { reponse, nom: ' Ordinateur  du bureau ', retour: '/' })
  return { cle, suite, reponse }
}

async function revenir({ courriel }: Pick<Quelquun, 'courriel'>, retour = '/') {
  const chez = navigateur(app)
  const suite = await entrerParLien(chez, proprietaire, courriel, retour)
  return { chez, suite }
}

const estForte = async ({ compte }: Quelquun) => {
  const { rows } = await proprietaire.query<{ forte: boolean }>(
    'select forte from session where compte_id = $1 order by cree_le desc limit 1',
    [compte],
  )
  return rows[0]?.forte
}

describe('who sees files, and came by a link', () => {
  test('is asked for a second proof, and keeps in mind where she was going', async () => {
    const { chez, suite } = await faible('/foyers')
    expect(suite.vers).toBe(`${facteur}?retour=%2Ffoyers`)
    const page = await chez.lire(suite.vers ?? '')
    expect(examiner(page.texte)).toEqual([])
    expect(page.texte).toContain('Protégez votre accès')
    expect(page.texte).toContain('name="retour" value="/foyers"')
  })

  test('does not become stronger by asking', async () => {
    const qui = await faible()
    for (const chemin of ['/connexion/codes-de-secours', `${facteur}/code`, `${facteur}/secours`, `${facteur}/cle`])
      await qui.chez.envoyer(chemin, { code: '000000', secours: 'X', reponse: '{}' })
    expect(await estForte(qui)).toBe(false)
  })
})

describe('an application', () => {
  test('is shown as a picture and as letters; its first code makes the session strong, under another token', async () => {
    const qui = await faible()
    const avant = jeton(qui)
    const page = await qui.chez.lire('/connexion/application')
    expect(examiner(page.texte)).toEqual([])
    expect(page.texte).toContain('<svg')
    expect(secretDe(page.texte)).toBe(secretDe((await qui.chez.lire('/connexion/application')).texte))
    const { suite } = await avecApplication(qui)
    expect(suite).toMatchObject({ statut: 303, vers: '/connexion/codes-de-secours' })
    expect(await estForte(qui)).toBe(true)
    expect(jeton(qui)).not.toBe(avant)
    const ancien = navigateur(app)
    ancien.cookies.set('juste_droit', avant ?? '')
    expect((await ancien.lire(facteur)).vers).toBe('/connexion')
  })

  test('refuses a wrong code, in the page', async () => {
    const qui = await faible()
    await qui.chez.lire('/connexion/application')
    const { statut, texte } = await qui.chez.envoyer('/connexion/application', { code: '12345' })
    expect(statut).toBe(422)
    expect(texte).toContain('href="#champ-code"')
    expect(examiner(texte)).toEqual([])
    expect(await estForte(qui)).toBe(false)
  })

  test('opens the next time; a code that served does not open again', async () => {
    const qui = await faible()
    const { secret } = await avecApplication(qui)
    const { chez } = await revenir(qui)
    const page = await chez.lire(facteur)
    expect(examiner(page.texte)).toEqual([])
    expect(page.texte).toContain('one-time-code')
    const rejoue = await chez.envoyer(`${facteur}/code`, { code: code(secret) })
    expect(rejoue.statut).toBe(422)
    expect(rejoue.texte).toContain('déjà servi')
    expect(await chez.envoyer(`${facteur}/code`, { code: code(secret, 1), retour: '/foyers' })).toMatchObject({
      statut: 303,
      vers: '/foyers',
    })
  })

  test('is guessed six times a quarter of an hour, whatever the browser', async () => {
    const qui = await faible()
    const { secret } = await avecApplication(qui)
    const statuts: number[] = []
    for (let tour = 0; tour < 6; tour++) {
      const { chez } = tour % 3 === 0 ? await revenir(qui) : qui
      statuts.push((await chez.envoyer(`${facteur}/code`, { code: '000000' })).statut)
    }
    expect(statuts).toEqual([422, 422, 422, 422, 422, 429])
    expect((await qui.chez.envoyer(`${facteur}/code`, { code: code(secret, 1) })).statut).toBe(429)
  })

  test('never shows its secret again, to anyone', async () => {
    const qui = await faible()
    const { secret } = await avecApplication(qui)
    expect((await qui.chez.lire('/connexion/application')).vers).toBe('/mon-compte')
    const { chez } = await revenir(qui)
    const page = await chez.lire('/connexion/application')
    expect(page.vers).toBe(facteur)
    expect(page.texte).not.toContain(secret)
  })
})

describe('a passkey', () => {
  test('made by who had no proof yet makes the session strong, under a name of her own', async () => {
    const qui = await faible()
    const avant = jeton(qui)
    const { suite } = await avecCle(qui)
    expect(suite).toMatchObject({ statut: 303, vers: '/connexion/codes-de-secours' })
    expect(await estForte(qui)).toBe(true)
    expect(jeton(qui)).not.toBe(avant)
    const { rows } = await proprietaire.query('select nom from cle_acces where compte_id = $1', [qui.compte])
    expect(rows).toEqual([{ nom: 'Ordinateur du bureau' }])
  })

  test('opens by itself the next time, in one gesture, and counts', async () => {
    const qui = await faible()
    const { cle } = await avecCle(qui)
    const chez = navigateur(app)
    const options = JSON.parse((await chez.envoyer('/connexion/passkey/options')).texte)
    const reponse = cle.signer(options)
    expect(await chez.envoyer('/connexion/passkey', { reponse, retour: '/foyers' })).toMatchObject({ vers: '/foyers' })
    expect(await estForte(qui)).toBe(true)
    const { rows } = await proprietaire.query(
      'select compteur::integer, utilisee_le is not null as vue from cle_acces where compte_id = $1',
      [qui.compte],
    )
    expect(rows).toEqual([{ compteur: 1, vue: true }])
    const voleur = navigateur(app)
    await voleur.envoyer('/connexion/passkey/options')
    expect(await voleur.envoyer('/connexion/passkey', { reponse })).toMatchObject({
      vers: '/connexion?refus=defi_inconnu',
    })
    expect(await navigateur(app).envoyer('/connexion/passkey', { reponse })).toMatchObject({
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
    const options = JSON.parse((await chez.envoyer(`${facteur}/cle/options`)).texte)
    expect(await chez.envoyer(`${facteur}/cle`, { reponse: cle.signer(options), retour: '/' })).toMatchObject({
      vers: '/accueil',
    })
  })

  test('of somebody else confirms nobody', async () => {
    const [qui, autre] = [await faible(), await faible()]
    await avecCle(qui)
    const { cle: sienne } = await avecCle(autre)
    const { chez } = await revenir(qui)
    const options = JSON.parse((await chez.envoyer(`${facteur}/cle/options`)).texte)
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
    const chez = navigateur(app, 'http://127.0.0.1:3000')
    expect((await chez.lire('/connexion')).texte).not.toContain('data-passkey')
    await entrerParLien(chez, proprietaire, courriel)
    const { texte } = await chez.lire(facteur)
    expect(texte).not.toContain('data-passkey')
    expect(texte).toContain('href="/connexion/application"')
  })
})

describe('recovery codes', () => {
  async function avecCodes() {
    const qui = await faible()
    await avecApplication(qui)
    expect(examiner((await qui.chez.lire('/connexion/codes-de-secours')).texte)).toEqual([])
    const page = await qui.chez.envoyer('/connexion/codes-de-secours', { retour: '/' })
    const codes = [...page.texte.matchAll(/<code>([A-Z0-9-]+)<\/code>/g)].map(([, lu = '']) => lu)
    return { qui, page, codes }
  }

  test('are shown once, and each opens once', async () => {
    const { qui, page, codes } = await avecCodes()
    expect(examiner(page.texte)).toEqual([])
    expect(codes).toHaveLength(10)
    expect((await qui.chez.lire('/connexion/codes-de-secours')).texte).not.toContain(codes[0])
    const premier = await revenir(qui)
    const saisie = (codes[0] ?? '').toLowerCase().replaceAll('-', ' ')
    expect(await premier.chez.envoyer(`${facteur}/secours`, { secours: saisie, retour: '/' })).toMatchObject({
      vers: '/accueil',
    })
    const second = await revenir(qui)
    const refuse = await second.chez.envoyer(`${facteur}/secours`, { secours: codes[0] ?? '' })
    expect(refuse.statut).toBe(422)
    expect(refuse.texte).toContain('href="#champ-secours"')
    expect(examiner(refuse.texte)).toEqual([])
  })

  test('of before are cancelled by new ones', async () => {
    const { qui, codes } = await avecCodes()
    await qui.chez.envoyer('/connexion/codes-de-secours')
    const { chez } = await revenir(qui)
    expect((await chez.envoyer(`${facteur}/secours`, { secours: codes[1] ?? '' })).statut).toBe(422)
  })

  test('do not stand in the base', async () => {
    const { qui, codes } = await avecCodes()
    const { rows } = await proprietaire.query('select * from code_secours where compte_id = $1', [qui.compte])
    for (const lu of codes) expect(JSON.stringify(rows)).not.toContain(lu.replaceAll('-', ''))
  })
})
