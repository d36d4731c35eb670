import { describe, expect, test } from 'vitest'
import { compiler } from '../../droits/local/compiler/compiler.ts'
import { aide_essai } from '../../droits/local/essais/aides.ts'
import { routesCalcul } from './calcul.ecran.ts'
import { schemaCalcul } from './calcul.schemas.ts'
import { personneLogee, personneSeule } from './essai/foyers.ts'
import { schemaRecit } from './recit.schemas.ts'

const droitsLocauxDe = async (territoire: string) =>
  territoire === 'valdroit' ? [compiler(aide_essai({ conditions: [] }))] : undefined
const api = routesCalcul(droitsLocauxDe)
const envoi = { period: '2026-04', situation: personneSeule() }

async function poster(chemin: string, corps: unknown, type = 'application/json') {
  const body = typeof corps === 'string' ? corps : JSON.stringify(corps)
  const reponse = await api.request(`/api/v1/droits/${chemin}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  return { statut: reponse.status, rendu: await reponse.json() }
}

describe('calculer', () => {
  test('rend l’objet de la ligne de commande', async () => {
    const { statut, rendu } = await poster('calculer', { ...envoi, id: 'a', variables: ['age'], sans_hypotheses: true })
    expect(statut).toBe(200)
    expect(schemaCalcul.parse(rendu)).toMatchObject({
      id: 'a',
      mois: '2026-04',
      valeurs: { rsa: 651.69, age: { camille: 36 } },
      droits: { rsa: { etat: 'ouvert', montant: 651.69 } },
    })
  })

  test('dit, quand on le demande, ce que chaque droit change dans les autres', async () => {
    const { statut, rendu } = await poster('calculer', { ...envoi, situation: personneLogee(), effets: true })
    expect(statut).toBe(200)
    const [rsa] = schemaCalcul.parse(rendu).effets?.find(({ droit }) => droit === 'aide_logement')?.effets ?? []
    expect(rsa).toMatchObject({ droit: 'rsa', sans: 651.69, avec: 573.49, par: [{ nom: 'rsa_forfait_logement' }] })
  })

  test('dit à part les aides locales du territoire nommé, et refuse un territoire inconnu', async () => {
    const { rendu } = await poster('calculer', { ...envoi, territoire: 'valdroit' })
    const { droits_locaux, total } = schemaCalcul.parse(rendu)
    expect(droits_locaux).toMatchObject([
      { aide: 'coup-de-pouce', etat: 'ouvert', montant: 120, periode: 'an', deliberation: { reference: 'n° 2025-11' } },
    ])
    expect(total).toEqual(schemaCalcul.parse((await poster('calculer', envoi)).rendu).total)
    expect(schemaCalcul.parse((await poster('calculer', envoi)).rendu)).not.toHaveProperty('droits_locaux')
    expect(await poster('calculer', { ...envoi, territoire: 'nulle-part' })).toMatchObject({
      statut: 400,
      rendu: { erreur: { chemin: 'territoire', cause: 'territoire inconnu : « nulle-part »' } },
    })
  })

  test('se passe d’identifiant', async () => {
    expect(await poster('calculer', envoi)).toMatchObject({ statut: 200, rendu: { id: null } })
  })

  test.each([
    [
      'une variable inconnue',
      { ...envoi, variables: ['age', 'agge'] },
      'variables.1',
      'variable inconnue : « agge » (age ?)',
    ],
    [
      'un mois impossible',
      { ...envoi, period: '2026-13' },
      'period',
      'n’est pas un mois : écrire AAAA-MM, comme 2026-04',
    ],
    ['des variables sans liste', { ...envoi, variables: 'age' }, 'variables', 'attend une liste de noms'],
    ['une situation absente', { period: '2026-04' }, 'situation', 'attend un objet'],
    [
      'une personne sans famille',
      { ...envoi, situation: { individus: { p: {} } } },
      'individus.p',
      'n’est dans aucune famille',
    ],
    ['du JSON coupé', '{"period":', '', 'n’est pas du JSON'],
    ['un tableau', [], '', 'attend un objet avec id, period et situation'],
  ])('refuse %s', async (_, corps, chemin, cause) => {
    expect(await poster('calculer', corps)).toEqual({ statut: 400, rendu: { erreur: { chemin, cause } } })
  })
})

describe('expliquer', () => {
  test('raconte le droit demandé', async () => {
    const { statut, rendu } = await poster('expliquer', { ...envoi, droit: 'rsa' })
    expect(statut).toBe(200)
    expect(schemaRecit.parse(rendu)).toMatchObject({ droit: 'rsa', explications: [{ valeur: 651.69 }] })
  })

  test('refuse un droit inconnu, et une donnée, qui ne se calcule pas', async () => {
    expect(await poster('expliquer', { ...envoi, droit: 'rsaa' })).toMatchObject({
      statut: 400,
      rendu: { erreur: { chemin: 'droit', cause: 'droit inconnu : « rsaa » (rsa ?)' } },
    })
    expect(await poster('expliquer', { ...envoi, droit: 'salaire_net' })).toMatchObject({
      statut: 400,
      rendu: { erreur: { cause: '« salaire_net » se donne et ne se calcule pas' } },
    })
  })
})

describe('les deux', () => {
  test.each(['calculer', 'expliquer'])(
    '%s : 413 au-delà d’un mégaoctet, 415 pour autre chose que du JSON',
    async (chemin) => {
      expect(await poster(chemin, ' '.repeat(1_000_001))).toMatchObject({
        statut: 413,
        rendu: { erreur: { chemin: '', cause: 'dépasse un mégaoctet' } },
      })
      expect(await poster(chemin, 'a=1', 'application/x-www-form-urlencoded')).toMatchObject({
        statut: 415,
        rendu: { erreur: { chemin: '' } },
      })
    },
  )
})

describe('la description', () => {
  test('OpenAPI 3.1 : les deux chemins, et aucun renvoi dans le vide', async () => {
    const reponse = await api.request('/api/v1/openapi.json')
    const texte = await reponse.text()
    const description = JSON.parse(texte) as { openapi: string; paths: object; components: { schemas: object } }
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths)).toEqual(['/api/v1/droits/calculer', '/api/v1/droits/expliquer'])
    const renvois = [...texte.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, nom]) => nom)
    for (const nom of renvois) expect(Object.keys(description.components.schemas)).toContain(nom)
  })
})
