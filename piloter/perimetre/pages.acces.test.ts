import { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { rolesDeTravail, visiteur } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { visitesDEssai } from '../../plateforme/html/essai/visites.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { adressesDe } from '../../plateforme/http/essai/adresses.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { chargerRegistre } from '../territoires/charger_registre.ts'
import { routesTerritoires } from '../territoires/territoires.ecran.tsx'
import { trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { creerValdroit } from '../territoires/valdroit.ts'
import { routesPerimetre } from './perimetre.ecran.tsx'
import { routesApiDuTerritoire } from './perimetre.routes.ts'
import { charger_perimetre_de_valdroit } from './valdroit/charger.ts'

const { base, taches, proprietaire } = baseDEssai()
const perimetre = routesPerimetre({ base, identiteDe: reconnaitre(base, temoinDe(false)) })
const app = new Hono<Contexte>()
  .route('/', routesTerritoires(base))
  .route('/', perimetre)
  .route('/', routesApiDuTerritoire(base))
const { lire, envoyer, frapper } = visitesDEssai(app)
let pilote: MembreDEssai
let voisin: MembreDEssai
beforeAll(async () => {
  await creerValdroit(taches)
  await chargerRegistre(taches)
  await charger_perimetre_de_valdroit(taches)
  await charger_perimetre_de_valdroit(taches)
  const numero = (slug: string) =>
    transaction(base, visiteur, async (t) => (await trouverTerritoire(t, slug))?.territoire_id ?? 0)
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: await numero('wattrelos-59') })
  voisin = await membreDEssai(proprietaire, { role: 'pilote', territoire: await numero('valdroit') })
})

const quartier = { nom: 'Les Villas', commune: '59650', contour: '', adresses: 'Rue des Villas', prioritaire: '' }
const carre = (nord = 50.71) =>
  JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [3.2, 50.7],
        [3.21, 50.7],
        [3.21, nord],
        [3.2, nord],
        [3.2, 50.7],
      ],
    ],
  })
const ajouter_commune = (code = '59650') => envoyer(pilote, '/perimetre/communes', { sorte: 'commune', code })

const partout = () => adressesDe(perimetre, { code: '59650', slug: 'la-gare' })

describe('qui ne pilote pas', () => {
  test('est mené à la porte', async () => {
    expect((await lire(undefined, '/perimetre')).vers).toBe('/connexion?retour=%2Fperimetre')
    for (const la of partout())
      expect([la, (await frapper(undefined, la, quartier)).vers.split('?')[0]]).toEqual([la, '/connexion'])
  })

  test.each(rolesDeTravail.filter((role) => role !== 'pilote'))('ne trouve rien : %s', async (role) => {
    const qui = await membreDEssai(proprietaire, {
      role,
      territoire: voisin.territoire,
      organisation: voisin.organisation,
    })
    for (const la of partout())
      expect([la, (await frapper(qui, la, { ...quartier, sorte: 'commune', code: '59650' })).statut]).toEqual([la, 404])
  })

  test('un pilote ne lit ni ne touche les quartiers d’un autre territoire', async () => {
    await ajouter_commune()
    expect((await lire(pilote, '/perimetre/quartiers/la-gare')).statut).toBe(404)
    expect((await envoyer(pilote, '/perimetre/quartiers/la-gare', quartier)).statut).toBe(404)
    expect((await envoyer(pilote, '/perimetre/quartiers/la-gare/retirer', {})).statut).toBe(404)
    expect((await envoyer(pilote, '/perimetre/communes/00001/retirer', {})).statut).toBe(404)
    // A commune of another perimeter, named in the form.
    expect((await envoyer(pilote, '/perimetre/quartiers/nouveau', { ...quartier, commune: '00001' })).statut).toBe(404)
    expect((await lire(voisin, '/perimetre')).texte).toContain('La Gare')
  })
})

describe('les communes', () => {
  test('se cherchent par nom ou par code, dans le code officiel', async () => {
    expect((await lire(pilote, '/perimetre?q=wattrelos')).texte).toContain('59650')
    expect((await lire(pilote, '/perimetre?q=59650')).texte).toContain('Wattrelos')
    expect((await lire(pilote, '/perimetre?q=%3Cscript%3E')).texte).toContain('Aucun lieu de ce nom')
    expect((await lire(pilote, `/perimetre?q=${'a'.repeat(5000)}`)).statut).toBe(200)
  })

  test('un département ou une intercommunalité les ajoute d’un geste, sans rien doubler', async () => {
    const belfort = await envoyer(pilote, '/perimetre/communes', { sorte: 'departement', code: '90' })
    expect(belfort.vers).toMatch(/^\/perimetre\?fait=communes&n=(10\d|9\d)$/)
    const encore = await envoyer(pilote, '/perimetre/communes', { sorte: 'departement', code: '90' })
    expect(encore.vers).toBe('/perimetre?fait=communes&n=0')
    const epci = await envoyer(pilote, '/perimetre/communes', { sorte: 'epci', code: '200000172' })
    expect(Number(/n=(\d+)/.exec(epci.vers)?.[1])).toBeGreaterThan(5)
    const page = await lire(pilote, '/perimetre')
    const suite = /href="([^"]+)" rel="next"/.exec(page.texte)?.[1] ?? ''
    expect((await lire(pilote, suite)).texte).toContain('90')
    for (const champs of [
      { sorte: 'roi', code: '90' },
      { sorte: 'commune', code: 'x' },
      { sorte: 'epci', code: '90' },
    ])
      expect((await envoyer(pilote, '/perimetre/communes', champs)).statut).toBe(404)
  })

  test('celle qui porte un quartier ne se retire pas sans lui', async () => {
    await ajouter_commune()
    await envoyer(pilote, '/perimetre/quartiers/nouveau', quartier)
    const refusee = await envoyer(pilote, '/perimetre/communes/59650/retirer', {})
    expect((await lire(pilote, refusee.vers)).texte).toContain('retirez-les d’abord')
    expect((await lire(pilote, '/perimetre/quartiers/les-villas/retirer')).texte).toContain('seront perdus')
    await envoyer(pilote, '/perimetre/quartiers/les-villas/retirer', {})
    expect((await envoyer(pilote, '/perimetre/communes/59650/retirer', {})).vers).toBe('/perimetre?fait=retiree')
  })
})

describe('un quartier', () => {
  test('dessiné se relit, se corrige, et se voit sur la page de tous', async () => {
    await ajouter_commune()
    const faite = await envoyer(pilote, '/perimetre/quartiers/nouveau', {
      ...quartier,
      nom: 'La <b>Martinoire</b>',
      contour: carre(),
      prioritaire: 'QN05905I',
    })
    expect(faite.vers).toBe('/perimetre?fait=quartier')
    const adresse = '/perimetre/quartiers/la-b-martinoire-b'
    expect((await lire(pilote, adresse)).texte).toContain('[3.21,50.71]')
    const publique = await lire(undefined, '/territoires/wattrelos-59')
    expect(publique.texte).toContain('<svg')
    expect(publique.texte).toContain('La &lt;b>Martinoire&lt;/b>')
    expect(publique.texte).toContain('QN05905I')
    const fautive = await envoyer(pilote, adresse, { ...quartier, contour: carre(150) })
    expect([fautive.statut, fautive.texte.includes('anneau 1, point 3 : ce point n’est pas en France')]).toEqual([
      422,
      true,
    ])
    expect((await envoyer(pilote, adresse, { ...quartier, nom: 'La Martinoire' })).vers).toBe(
      '/perimetre?fait=quartier',
    )
    expect((await lire(undefined, '/territoires/wattrelos-59')).texte).not.toContain('<svg viewBox="0 0 640')
  })

  test('se lit dans un fichier envoyé, qui l’emporte sur le texte', async () => {
    const corps = new FormData()
    for (const [nom, valeur] of Object.entries({ ...quartier, nom: 'Le Fichier', contour: 'illisible' }))
      corps.append(nom, valeur)
    corps.append('fichier', new File([carre()], 'quartier.geojson', { type: 'application/geo+json' }))
    const reponse = await app.request('/perimetre/quartiers/nouveau', {
      method: 'POST',
      body: corps,
      headers: { cookie: `juste_droit=${pilote.jeton}` },
    })
    expect([reponse.status, reponse.headers.get('location')]).toEqual([303, '/perimetre?fait=quartier'])
  })

  test('dit toutes ses fautes, et ce qui est énorme ou hostile revient sans casser la page', async () => {
    const rien = await envoyer(pilote, '/perimetre/quartiers/nouveau', {
      ...quartier,
      nom: '',
      commune: '',
      adresses: '',
    })
    expect([rien.statut, rien.texte.includes('3 réponses sont à corriger')]).toEqual([422, true])
    const hostile = await envoyer(pilote, '/perimetre/quartiers/nouveau', {
      nom: 'x'.repeat(10_000),
      commune: '59650',
      contour: '</textarea><script>alert(1)</script>',
      adresses: `'; drop table perimetre_quartier; --\n${'x'.repeat(10_000)}`,
      prioritaire: '"><script>',
    })
    expect(hostile.statut).toBe(422)
    expect(hostile.texte).not.toContain('<script>alert')
    expect(hostile.texte).toContain('La ligne 2 dépasse 200 signes')
  })
})

test('Valdroit a ses communes et ses trois quartiers, une fois chacun', async () => {
  const { texte } = await lire(undefined, '/territoires/valdroit')
  for (const nom of ['La Gare', 'Les Tilleuls', 'Le Vieux Moulin', 'Sainte-Ombeline']) expect(texte).toContain(nom)
  expect(texte).toContain('3 communes, 24 000 habitants')
})

test('le périmètre et les organisations se lisent en données ouvertes, sans personne', async () => {
  const perimetre = JSON.parse((await lire(undefined, '/api/v1/territoires/valdroit/perimetre')).texte)
  expect(perimetre).toMatchObject({ territoire: 'valdroit', fictif: true })
  expect(perimetre.quartiers.map((q: { slug: string }) => q.slug)).toEqual([
    'la-gare',
    'le-vieux-moulin',
    'les-tilleuls',
  ])
  const { texte } = await lire(undefined, '/api/v1/territoires/valdroit/organisations')
  expect(JSON.parse(texte).organisations).toEqual([
    { nom: 'Association d’essai', sorte: 'association', siret: null, depuis: expect.any(String) },
  ])
  expect(texte).not.toContain('essai.invalid')
  expect((await lire(undefined, '/api/v1/territoires/nulle-part/perimetre')).statut).toBe(404)
})
