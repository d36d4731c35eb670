import { describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { examiner } from '../../html/examiner.ts'
import { code, facteur, jetonDe, quelquunDEssai, secretDe } from '../essai/quelquun.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const { app, faible, avecApplication, revenir, estForte } = quelquunDEssai(essai)

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
    const avant = jetonDe(qui)
    const page = await qui.chez.lire('/connexion/application')
    expect(examiner(page.texte)).toEqual([])
    expect(page.texte).toContain('<svg')
    expect(secretDe(page.texte)).toBe(secretDe((await qui.chez.lire('/connexion/application')).texte))
    const { suite } = await avecApplication(qui)
    expect(suite).toMatchObject({ statut: 303, vers: '/connexion/codes-de-secours' })
    expect(await estForte(qui)).toBe(true)
    expect(jetonDe(qui)).not.toBe(avant)
    const ancien = navigateurDEssai(app)
    ancien.cookies.set('juste_droit', avant ?? '')
    expect((await ancien.lire(facteur)).vers).toBe('/connexion')
  })

  test('set up by somebody who read the mailbox first is not the one its holder then sets up', async () => {
    const { courriel, chez: intrus, compte, suite } = await faible()
    const vu = secretDe((await intrus.lire('/connexion/application')).texte)
    const elle = { compte, courriel, suite, ...(await revenir({ compte, courriel, chez: intrus })) }
    const { secret } = await avecApplication(elle)
    expect(secret).not.toBe(vu)
    expect(await estForte(elle)).toBe(true)
    expect((await intrus.envoyer(`${facteur}/code`, { code: code(vu, 1) })).statut).toBe(422)
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

async function avecCodes() {
  const qui = await faible()
  await avecApplication(qui)
  expect(examiner((await qui.chez.lire('/connexion/codes-de-secours')).texte)).toEqual([])
  const page = await qui.chez.envoyer('/connexion/codes-de-secours', { retour: '/' })
  const codes = [...page.texte.matchAll(/<code>([A-Z0-9-]+)<\/code>/g)].map(([, lu = '']) => lu)
  return { qui, page, codes }
}

describe('recovery codes', () => {
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
