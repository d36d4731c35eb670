import { describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { examiner } from '../../html/examiner.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { compteDEssai, jetonDe, lettreRecue, lienDe, reglagesDEssai } from '../essai/connexion.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const app = routesConnexion(reglagesDEssai(essai))
const ouvrir = () => navigateurDEssai(app)

async function recevoirLeLien(courriel: string, retour = '/') {
  const chez = ouvrir()
  await chez.envoyer('/connexion', { courriel, retour })
  return { chez, lien: lienDe((await lettreRecue(proprietaire, courriel))?.texte) }
}

describe('the page of sign-in', () => {
  test.each(['fr', 'en', 'falc'])('is sound in %s, with its refusals', async (langue) => {
    for (const suite of [
      '',
      '&sortie=oui',
      '&refus=lien_use',
      '&refus=sans_compte',
      '&refus=toString',
      '&retour=%2Fequipe',
    ]) {
      const { statut, texte } = await ouvrir().lire(`/connexion?langue=${langue}${suite}`)
      expect(statut).toBe(200)
      expect(examiner(texte)).toEqual([])
      expect(texte).not.toMatch(/undefined|\[object|function/)
    }
  })

  test('offers the link first, and says what passkeys need where scripts do not run', async () => {
    const { texte } = await ouvrir().lire('/connexion')
    expect(texte.indexOf('name="courriel"')).toBeLessThan(texte.indexOf('data-passkey="entrer"'))
    expect(texte).toContain('Une clé d’accès demande JavaScript')
    expect(texte).toContain('src="/actifs/passkey.fr.js"')
    expect(texte).not.toContain('ProConnect')
  })

  test('keeps what was typed, and says what is wrong with it', async () => {
    const { statut, texte } = await ouvrir().envoyer('/connexion', { courriel: 'camille@', retour: '/equipe' })
    expect(statut).toBe(422)
    expect(texte).toContain('value="camille@"')
    expect(texte).toContain('name="retour" value="/equipe"')
    expect(texte).toContain('href="#champ-courriel"')
    expect(examiner(texte)).toEqual([])
  })

  test('writes back what was typed as text, never as a page', async () => {
    const { texte } = await ouvrir().envoyer('/connexion', { courriel: '"><script src=//ailleurs.fr></script>' })
    expect(texte).not.toContain('<script src=//')
  })
})

describe('a link', () => {
  test('is asked for in one field, and opens a session with one button', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const { chez, lien } = await recevoirLeLien(courriel, '/notifications')
    const arrivee = await chez.lire(lien)
    expect(arrivee.texte).toContain('Me connecter')
    expect(examiner(arrivee.texte)).toEqual([])
    expect(chez.cookies.size).toBe(0)
    const entree = await chez.envoyer('/connexion/lien', { jeton: jetonDe(lien) })
    expect(entree).toMatchObject({ statut: 303, vers: '/notifications' })
    expect([...chez.cookies.keys()]).toEqual(['juste_droit'])
  })

  test('opened by a program that reads mail is still good; used, it is not', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const { chez, lien } = await recevoirLeLien(courriel)
    for (let tour = 0; tour < 3; tour++) expect((await ouvrir().lire(lien)).statut).toBe(200)
    expect(await chez.envoyer('/connexion/lien', { jeton: jetonDe(lien) })).toMatchObject({ vers: '/accueil' })
    const voleur = ouvrir()
    expect(await voleur.envoyer('/connexion/lien', { jeton: jetonDe(lien) })).toMatchObject({
      vers: '/connexion?refus=lien_use',
    })
    expect(await voleur.lire(lien)).toMatchObject({ vers: '/connexion?refus=lien_use' })
    expect(voleur.cookies.size).toBe(0)
  })

  test('lasts a quarter of an hour', async () => {
    const { courriel, compte } = await compteDEssai(proprietaire, ['animateur'])
    const { chez, lien } = await recevoirLeLien(courriel)
    const { rows } = await proprietaire.query(
      `select extract(epoch from expire_le - cree_le)::integer as duree from lien_connexion where compte_id = $1`,
      [compte],
    )
    expect(rows).toEqual([{ duree: 900 }])
    await proprietaire.query('update lien_connexion set expire_le = now() where compte_id = $1', [compte])
    expect(await chez.envoyer('/connexion/lien', { jeton: jetonDe(lien) })).toMatchObject({
      vers: '/connexion?refus=lien_use',
    })
  })

  test('leads to the site it was asked from, and back to a page of ours alone', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const { chez, lien } = await recevoirLeLien(courriel, '//ailleurs.fr')
    expect((await lettreRecue(proprietaire, courriel))?.texte).toContain('http://localhost:3000/connexion/lien')
    expect(await chez.envoyer('/connexion/lien', { jeton: jetonDe(lien) })).toMatchObject({ vers: '/accueil' })
  })

  test('is never written from the name a request gives itself', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const { statut, texte } = await navigateurDEssai(app, { site: 'https://ailleurs.fr' }).envoyer('/connexion', {
      courriel,
    })
    expect(statut).toBe(200)
    expect(texte).toContain('ADRESSE_PUBLIQUE')
    expect(await lettreRecue(proprietaire, courriel)).toBeUndefined()
  })

  test('of a closed account is not sent', async () => {
    const { courriel, compte } = await compteDEssai(proprietaire, ['animateur'])
    await proprietaire.query('update compte set desactive_le = now() where compte_id = $1', [compte])
    expect((await recevoirLeLien(courriel)).lien).toBe('')
  })
})

describe('whether an address has an account', () => {
  test('is not told by the answer, nor by what it costs the base', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    const inconnu = 'personne@nulle-part.example'
    const [oui, non] = [
      await ouvrir().envoyer('/connexion', { courriel }),
      await ouvrir().envoyer('/connexion', { courriel: inconnu }),
    ]
    expect({ ...non, entetes: null }).toEqual({ ...oui, entetes: null })
    expect(oui).toMatchObject({ statut: 303, vers: '/connexion/envoye' })
    const lettre = await lettreRecue(proprietaire, inconnu)
    expect(lettre?.texte).toContain('n’a pas de compte')
    expect(lienDe(lettre?.texte)).toBe('')
  })

  test('is not told by counting either: the sixth request of a quarter of an hour is refused to both', async () => {
    const { courriel } = await compteDEssai(proprietaire, ['animateur'])
    for (const adresse of [courriel, 'nul@nulle-part.example']) {
      const statuts: number[] = []
      for (let tour = 0; tour < 6; tour++)
        statuts.push((await ouvrir().envoyer('/connexion', { courriel: adresse })).statut)
      expect(statuts).toEqual([303, 303, 303, 303, 303, 429])
    }
  })

  test('cannot be read in what counts the attempts', async () => {
    const { rows } = await proprietaire.query<{ cle: string }>('select cle from frein')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ cle }) => /^[0-9a-f]{64}$/.test(cle))).toBe(true)
  })
})
