import { describe, expect, test } from 'vitest'
import { baseDEssai } from '../base/essai/base.ts'
import { navigateurDEssai } from '../html/essai/navigateur.ts'
import { examiner } from '../html/examiner.ts'
import { routesConnexion } from './connexion.ecran.ts'
import { compteDEssai, entrerParLien, jetonDe, lettreRecue, lienDe, reglagesDEssai } from './essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const app = routesConnexion(reglagesDEssai(essai))
const ouvrir = () => navigateurDEssai(app)

async function entree(roles: readonly string[] = ['animateur']) {
  const compte = await compteDEssai(proprietaire, roles)
  const chez = ouvrir()
  const suite = await entrerParLien(chez, proprietaire, compte.courriel)
  return { ...compte, chez, suite }
}

describe('a session', () => {
  test('gets a token of its own, whatever cookie the browser came with', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const chez = ouvrir()
    const plante = 'A'.repeat(43)
    chez.cookies.set('juste_droit', plante)
    await entrerParLien(chez, proprietaire, courriel)
    expect(chez.cookies.get('juste_droit')).not.toBe(plante)
  })

  test('that was there ends when another begins', async () => {
    const { chez } = await entree()
    const premier = chez.cookies.get('juste_droit') ?? ''
    const autre = await compteDEssai(proprietaire, ['animateur'])
    await chez.envoyer('/connexion', { courriel: autre.courriel })
    const jeton = jetonDe(lienDe((await lettreRecue(proprietaire, autre.courriel))?.texte))
    await chez.envoyer('/connexion/lien', { jeton })
    const ancien = ouvrir()
    ancien.cookies.set('juste_droit', premier)
    expect((await ancien.lire('/connexion')).statut).toBe(200)
    expect(await chez.lire('/connexion')).toMatchObject({ statut: 303, vers: '/accueil' })
  })

  test('is a cookie that scripts do not read and other sites do not send', async () => {
    const { suite } = await entree()
    expect(suite.entetes.getSetCookie()).toContainEqual(
      expect.stringMatching(/^juste_droit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    )
  })

  test('over https, is a cookie of this host alone', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const publique = 'https://droits.exemple.fr'
    const chez = navigateurDEssai(routesConnexion(reglagesDEssai(essai, { adresse_publique: publique })), {
      site: publique,
    })
    await chez.envoyer('/connexion', { courriel })
    const lettre = await lettreRecue(proprietaire, courriel)
    expect(lettre?.texte).toContain(`${publique}/connexion/lien?`)
    const { entetes } = await chez.envoyer('/connexion/lien', { jeton: jetonDe(lienDe(lettre?.texte)) })
    expect(entetes.getSetCookie()).toContainEqual(
      expect.stringMatching(/^__Host-juste_droit=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    )
  })

  test('keeps of the device its family alone', async () => {
    const { compte } = await entree()
    const { rows } = await proprietaire.query('select appareil, moyen, forte from session where compte_id = $1', [
      compte,
    ])
    expect(rows).toEqual([{ appareil: 'Firefox, Windows', moyen: 'lien', forte: false }])
  })

  test('of who works for several asks for which, then goes on', async () => {
    const { chez, suite, adhesions } = await entree(
      ['animateur', 'prefecture', 'referent'].slice(0, 1).concat('animateur'),
    )
    expect(suite.vers).toBe('/connexion/organisation')
    const page = await chez.lire('/connexion/organisation')
    expect(examiner(page.texte)).toEqual([])
    expect(page.texte).toContain('Organisation 2')
    const rien = await chez.envoyer('/connexion/organisation', { retour: '/' })
    expect(rien.statut).toBe(422)
    expect(examiner(rien.texte)).toEqual([])
    const { adhesions: dAutrui } = await compteDEssai(proprietaire, ['animateur'])
    expect((await chez.envoyer('/connexion/organisation', { adhesion: dAutrui[0] ?? '' })).statut).toBe(422)
    await chez.envoyer('/connexion/organisation', { adhesion: adhesions[1] ?? '' })
    expect(await chez.lire('/connexion')).toMatchObject({ vers: '/accueil' })
  })

  test('ends at once when one leaves, and its cookie with it', async () => {
    const { chez, compte } = await entree()
    expect(await chez.envoyer('/deconnexion')).toMatchObject({ statut: 303, vers: '/connexion?sortie=oui' })
    expect(chez.cookies.has('juste_droit')).toBe(false)
    const { rows } = await proprietaire.query(
      'select finie_le is not null as finie from session where compte_id = $1',
      [compte],
    )
    expect(rows).toEqual([{ finie: true }])
    expect((await chez.envoyer('/deconnexion')).vers).toBe('/connexion?sortie=oui')
    expect((await chez.lire('/deconnexion')).statut).toBe(404)
  })

  test.each(['', 'x', "' or 1=1 --", 'A'.repeat(43), 'A'.repeat(5000)])(
    'is nobody’s with the cookie %j',
    async (jeton) => {
      const chez = ouvrir()
      chez.cookies.set('juste_droit', encodeURIComponent(jeton))
      expect((await chez.lire('/connexion')).statut).toBe(200)
      expect((await chez.lire('/connexion/second-facteur')).vers).toBe('/connexion')
    },
  )
})
