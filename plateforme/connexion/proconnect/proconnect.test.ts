import { describe, expect, test, vi } from 'vitest'
import { deconnecterDeProconnect } from './deconnecter.ts'
import { depart, essayer, refuse } from './essai/essayer.ts'
import { adresse_retour, adresseDeconnexion, camille, deuxFacteurs } from './essai/fournisseur.ts'
import { navigateur } from './essai/naviguer.ts'
import { schemaTentative } from './tentative.ts'
import { terminer } from './terminer.ts'

const { essai, fournisseur, partir, revenir } = essayer()

describe('who comes in by ProConnect', () => {
  test('is known by e-mail and SIRET, and goes back where they were', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir(tentative, parametres)).toMatchObject({
      sorte: 'identifiee',
      identite: {
        sub: 'agent-4512',
        courriel: 'camille.durand@ccas.valdroit.example',
        prenom: 'Camille',
        nom: 'Durand',
        siret: camille.siret,
        idp_id: camille.idp_id,
        amr: ['pwd', 'totp', 'mfa'],
      },
      retour: '/mon-compte',
    })
  })

  test('is asked for what we need and no more, with a proof that only this server holds', async () => {
    const { vers, tentative } = await partir()
    expect([...vers.searchParams.keys()].sort()).toEqual([
      'claims',
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    expect(vers.searchParams.get('code_challenge_method')).toBe('S256')
    expect(vers.href).not.toContain(tentative.verificateur)
    expect(tentative.state.length).toBeGreaterThanOrEqual(32)
    expect(tentative.nonce.length).toBeGreaterThanOrEqual(32)
  })

  test('may wait in the base: an attempt is kept as JSON and read again', async () => {
    const { tentative, parametres } = await partir()
    const relue = schemaTentative.parse(JSON.parse(JSON.stringify(tentative)))
    expect(await revenir(relue, parametres)).toMatchObject({ sorte: 'identifiee' })
  })

  test('never goes back to another site', async () => {
    const { tentative } = await partir({ adresse_retour, retour: '//ailleurs.fr' })
    expect(tentative.retour).toBe('/')
  })

  test('with two factors when they are asked for', async () => {
    const { tentative, parametres } = await partir({ ...depart, acr: [deuxFacteurs] })
    expect(await revenir(tentative, parametres)).toMatchObject({ identite: { acr: deuxFacteurs } })
  })

  test('does not come in with one factor where two were asked for', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir({ ...tentative, acr: [deuxFacteurs] }, parametres)).toEqual(refuse('niveau_insuffisant'))
  })
})

describe('an attempt', () => {
  test('is of no use once taken', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir(tentative, parametres)).toMatchObject({ sorte: 'identifiee' })
    expect(await revenir(undefined, parametres)).toEqual(refuse('etat_inconnu'))
  })

  test('is of no use with the answer to another', async () => {
    const [une, autre] = [await partir(), await partir()]
    expect(await revenir(une.tentative, autre.parametres)).toEqual(refuse('etat_inconnu'))
    expect(await revenir(une.tentative, new URLSearchParams())).toEqual(refuse('etat_inconnu'))
  })

  test('lasts a quarter of an hour', async () => {
    const { tentative, parametres } = await partir()
    const tard = new Date(Date.parse(tentative.commencee_le) + 16 * 60_000)
    expect(await terminer(fournisseur(), tentative, parametres, tard)).toEqual(refuse('expire'))
  })

  test('whose nonce is not in the ID token is refused', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir({ ...tentative, nonce: 'un-autre' }, parametres)).toEqual(refuse('preuve_invalide'))
  })

  test('whose code was stolen cannot be ended without its verifier', async () => {
    const { tentative, parametres } = await partir()
    const voleuse = { ...tentative, verificateur: 'v'.repeat(43) }
    expect(await revenir(voleuse, parametres)).toEqual(refuse('expire'))
  })

  test('whose code is used twice, or late, begins again', async () => {
    const { tentative, parametres } = await partir()
    await revenir(tentative, parametres)
    expect(await revenir(tentative, parametres)).toEqual(refuse('expire'))

    const lente = await partir()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    expect(await revenir(lente.tentative, lente.parametres)).toEqual(refuse('expire'))
  })

  test('that the answer of another provider ends is refused', async () => {
    const { tentative, parametres } = await partir()
    parametres.set('iss', 'https://ailleurs.fr')
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })

  test('that the person gives up is said so', async () => {
    essai().dire('refuse')
    const { tentative, parametres } = await partir()
    expect(parametres.get('error')).toBe('access_denied')
    expect(await revenir(tentative, parametres)).toEqual(refuse('annule'))
  })
})

describe('a person', () => {
  const { siret, email, usual_name, ...reste } = camille
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without an employer', { ...reste, email, usual_name }, 'siret_absent'],
    ['whose employer is mistyped', { ...camille, siret: '13002526500014' }, 'siret_invalide'],
    ['without an e-mail', { ...reste, siret, usual_name }, 'identite_incomplete'],
    ['whose e-mail is none', { ...camille, email: 'camille' }, 'identite_incomplete'],
    ['without a name', { ...reste, siret, email }, 'identite_incomplete'],
  ])('%s is told so', async (_, identite, refus) => {
    essai().dire(identite)
    const { tentative, parametres } = await partir()
    expect(await revenir(tentative, parametres)).toEqual(refuse(refus))
  })
})

describe('signing out', () => {
  test('closes the session at ProConnect, which sends the browser back to us', async () => {
    const { suivre } = navigateur()
    const { tentative, parametres } = await partir(depart, suivre)
    const issue = await revenir(tentative, parametres)
    if (issue.sorte === 'refuse') throw new Error(issue.refus)

    const sortie = await deconnecterDeProconnect(fournisseur(), issue.id_token, adresseDeconnexion)
    if (!sortie) throw new Error('no way out')
    const page = await suivre(sortie.vers, adresseDeconnexion)
    if (page instanceof URL) throw new Error('out without a word')
    const texte = await page.text()
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(texte) ?? []
    const [, action = ''] = /action="([^"]+)"/.exec(texte) ?? []
    const retour = await suivre(new URL(action), adresseDeconnexion, new URLSearchParams({ xsrf, logout: 'yes' }))
    expect(retour).toEqual(new URL(`${adresseDeconnexion}?state=${sortie.state}`))
  })
})
