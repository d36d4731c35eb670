import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { examiner } from '../../html/examiner.ts'
import { routesConnexion } from '../connexion.ecran.ts'
import { compteDEssai, reglagesDEssai } from '../essai/connexion.ts'
import { adresse_retour, camille, type FournisseurDEssai, fournisseurDEssai } from './essai/fournisseur.ts'
import { navigateur as navigateurChezEux } from './essai/naviguer.ts'
import { fournisseurProconnect } from './fournisseur.ts'

const essai = baseDEssai()
const { proprietaire } = essai
const publique = 'https://droits.exemple.fr'

let fournisseur: FournisseurDEssai
let ouvrir: () => ReturnType<typeof navigateurDEssai>
beforeAll(async () => {
  fournisseur = await fournisseurDEssai()
  const proconnect = fournisseurProconnect(fournisseur.reglages)
  const app = routesConnexion(reglagesDEssai(essai, { proconnect, adresse_publique: publique }))
  ouvrir = () => navigateurDEssai(app, { site: publique })
})
afterEach(() => fournisseur.retablir())
afterAll(() => fournisseur.arreter())

/** An agent invited under the address and the employer that ProConnect will give. */
async function agent(siret: string, role = 'animateur') {
  const { compte, courriel } = await compteDEssai(proprietaire, [role])
  await proprietaire.query('update organisation set siret = null where siret = $1', [siret])
  await proprietaire.query(
    `update organisation set siret = $2 where organisation_id in (select organisation_id from adhesion where compte_id = $1)`,
    [compte, siret],
  )
  fournisseur.dire({ ...camille, email: courriel.toUpperCase(), siret })
  return { compte, courriel }
}

/** From the button to the page after the return. */
async function passer(chez: ReturnType<typeof navigateurDEssai>, depuis = '/connexion/proconnect') {
  const depart = await chez.lire(depuis)
  const arrivee = await navigateurChezEux().suivre(new URL(depart.vers ?? ''), adresse_retour)
  if (!(arrivee instanceof URL)) throw new Error(await arrivee.text())
  const retour = arrivee.pathname + arrivee.search
  return { retour, suite: await chez.lire(retour) }
}

describe('an agent', () => {
  test('comes in by one link, known by address and employer, with the two factors of the administration', async () => {
    const { compte } = await agent(camille.siret, 'national')
    const chez = ouvrir()
    const porte = await chez.lire('/connexion?retour=%2Ffoyers')
    expect(porte.texte).toContain('href="/connexion/proconnect?retour=%2Ffoyers"')
    expect(examiner(porte.texte)).toEqual([])
    const { suite } = await passer(chez, '/connexion/proconnect?retour=%2Ffoyers')
    expect(suite).toMatchObject({ statut: 303, vers: '/foyers' })
    const { rows } = await proprietaire.query('select moyen, forte from session where compte_id = $1', [compte])
    expect(rows).toEqual([{ moyen: 'proconnect', forte: true }])
  })

  test('is found again when the identity provider changes its name for her', async () => {
    const { compte } = await agent('21750001600019')
    expect((await passer(ouvrir())).suite.vers).toBe('/accueil')
    await proprietaire.query(`update identite_proconnect set sub = 'autre' where compte_id = $1`, [compte])
    expect((await passer(ouvrir())).suite.vers).toBe('/accueil')
    const { rows } = await proprietaire.query('select sub from identite_proconnect where compte_id = $1', [compte])
    expect(rows).toEqual([{ sub: 'agent-4512' }])
  })

  test('who left the body that vouched for her is no longer signed in by it, whatever she holds elsewhere', async () => {
    const { compte } = await agent(camille.siret)
    expect((await passer(ouvrir())).suite.vers).toBe('/accueil')
    await proprietaire.query('update adhesion set finie_le = now() where compte_id = $1', [compte])
    await proprietaire.query(
      `with ailleurs as (
         insert into organisation (sorte, nom, fictive) values ('ccas', 'Ailleurs', true) returning organisation_id
       )
       insert into adhesion (compte_id, organisation_id, role) select $1, organisation_id, 'national' from ailleurs`,
      [compte],
    )
    expect((await passer(ouvrir())).suite.vers).toBe('/connexion?refus=sans_compte')
  })

  test('nobody invited does not come in, nor by an address that works elsewhere', async () => {
    await agent(camille.siret)
    fournisseur.dire({ ...camille, email: 'inconnue@ccas.valdroit.example' })
    expect((await passer(ouvrir())).suite.vers).toBe('/connexion?refus=sans_compte')
    const { courriel } = await agent(camille.siret)
    fournisseur.dire({ ...camille, email: courriel, siret: '35600000000048' })
    const chez = ouvrir()
    expect((await passer(chez)).suite.vers).toBe('/connexion?refus=sans_compte')
    expect((await chez.lire('/connexion?refus=sans_compte')).texte).toContain('Demandez une invitation')
    expect(chez.cookies.has('__Host-juste_droit')).toBe(false)
  })

  test('whose account is closed does not come in', async () => {
    const { compte } = await agent(camille.siret)
    await proprietaire.query('update compte set desactive_le = now() where compte_id = $1', [compte])
    expect((await passer(ouvrir())).suite.vers).toBe('/connexion?refus=sans_compte')
  })

  test('who gives up comes back to the door, and is told so', async () => {
    fournisseur.dire('refuse')
    expect((await passer(ouvrir())).suite.vers).toBe('/connexion?refus=annule')
  })
})

describe('an answer of ProConnect', () => {
  test('opens nothing in another browser, nor twice in the same', async () => {
    await agent(camille.siret)
    const chez = ouvrir()
    const { retour } = await passer(chez)
    expect((await chez.lire(retour)).vers).toBe('/connexion?refus=etat_inconnu')
    const voleur = ouvrir()
    expect((await voleur.lire(retour)).vers).toBe('/connexion?refus=etat_inconnu')
    await voleur.lire('/connexion/proconnect')
    expect((await voleur.lire(retour)).vers).toBe('/connexion?refus=etat_inconnu')
    expect(voleur.cookies.has('__Host-juste_droit')).toBe(false)
  })

  test('is waited for ten minutes', async () => {
    await agent(camille.siret)
    const chez = ouvrir()
    const depart = await chez.lire('/connexion/proconnect')
    await proprietaire.query('update epreuve set expire_le = now()')
    const arrivee = await navigateurChezEux().suivre(new URL(depart.vers ?? ''), adresse_retour)
    if (!(arrivee instanceof URL)) throw new Error('not back')
    expect((await chez.lire(arrivee.pathname + arrivee.search)).vers).toBe('/connexion?refus=etat_inconnu')
  })
})

describe('signing out', () => {
  test('closes the session here, then leads to ProConnect by a page, which is no part of the form', async () => {
    const { compte } = await agent(camille.siret)
    const chez = ouvrir()
    await passer(chez)
    const sortie = await chez.envoyer('/deconnexion')
    expect(sortie.statut).toBe(200)
    expect(examiner(sortie.texte)).toEqual([])
    const vers = new URL(/url=(\S+)$/.exec(sortie.entetes.get('refresh') ?? '')?.[1] ?? '')
    expect(vers.origin).toBe(fournisseur.reglages.adresse)
    expect(vers.searchParams.get('post_logout_redirect_uri')).toBe(`${publique}/deconnexion/retour`)
    const { rows } = await proprietaire.query(
      'select finie_le is not null as finie, id_token from session where compte_id = $1',
      [compte],
    )
    expect(rows).toEqual([{ finie: true, id_token: null }])
    expect((await chez.lire('/deconnexion/retour')).vers).toBe('/connexion?sortie=oui')
  })
})

test('where ProConnect is not set up, there is no such page', async () => {
  const chez = navigateurDEssai(routesConnexion(reglagesDEssai(essai)))
  for (const chemin of ['/connexion/proconnect', '/connexion/proconnect/retour?code=x&state=y'])
    expect((await chez.lire(chemin)).statut).toBe(404)
})
