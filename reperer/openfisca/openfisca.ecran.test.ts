import { describe, expect, test } from 'vitest'
import { routesOpenfisca } from './openfisca.ecran.ts'

const api = routesOpenfisca()

async function envoyer(chemin: string, envoi: unknown): Promise<{ code: number; corps: Record<string, never> }> {
  const body = typeof envoi === 'string' ? envoi : JSON.stringify(envoi)
  const reponse = await api.request(`/api/openfisca/${chemin}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  return { code: reponse.status, corps: (await reponse.json()) as Record<string, never> }
}

async function lire(chemin: string): Promise<{ code: number; corps: Record<string, never> }> {
  const reponse = await api.request(`/api/openfisca/${chemin}`)
  return { code: reponse.status, corps: (await reponse.json()) as Record<string, never> }
}

const seule = {
  individus: { camille: { date_naissance: { ETERNITY: '1990-01-15' }, salaire_net: { '2026': 3600 } } },
  familles: { f: { parents: ['camille'], rsa: { '2026-06': null }, aide_logement: { '2026': 0 } } },
  foyers_fiscaux: { ff: { declarants: ['camille'] } },
  menages: {
    m: {
      personne_de_reference: ['camille'],
      statut_occupation_logement: { '2026': 'locataire_vide' },
      loyer: { '2026': 6000 },
    },
  },
}

describe('/calculate', () => {
  test('chaque null est remplacé par sa valeur, le reste est rendu tel quel', async () => {
    const { code, corps } = await envoyer('calculate', seule)
    expect(code).toBe(200)
    // Décret n° 2026-220 : 651,69 €, moins 300 € de salaire par mois.
    expect(corps).toEqual({ ...seule, familles: { f: { ...seule.familles.f, rsa: { '2026-06': 351.69 } } } })
  })

  test('les types : condition, code d’une liste, date, somme de douze mois', async () => {
    const { corps } = await envoyer('calculate', {
      ...seule,
      individus: {
        camille: {
          ...seule.individus.camille,
          etudiant: { '2026-06': null },
          activite: { '2026-06': null },
          salaire_net: { '2025': null, '2025-02': 100 },
        },
      },
    })
    expect(corps).toMatchObject({
      individus: {
        camille: { etudiant: { '2026-06': false }, activite: { '2026-06': 'inactif' }, salaire_net: { '2025': 100 } },
      },
    })
  })

  test.each([
    ['pas du JSON', '{"a" : "x", "b"}', 400, 'error'],
    ['une liste', ['a'], 400, 'error'],
    ['personne', { individus: {} }, 400, 'individus'],
    ['une entité inconnue', { individus: { b: {} }, unknown_entity: {} }, 400, 'unknown_entity'],
    ['une variable inconnue', { individus: { b: { inconnue: {} } } }, 404, 'individus.b.inconnue'],
    ['une variable d’une autre entité', { individus: { b: { rsa: {} } } }, 400, 'individus.b.rsa'],
    ['une valeur sans période', { individus: { b: { salaire_net: 4000 } } }, 400, 'individus.b.salaire_net'],
    ['une période illisible', { individus: { b: { salaire_net: { demain: 2000 } } } }, 400, 'individus.b.salaire_net'],
    [
      'un texte pour un nombre',
      { individus: { b: { salaire_net: { '2026-01': 'toto' } } } },
      400,
      'individus.b.salaire_net.2026-01',
    ],
    [
      'une personne non déclarée',
      { individus: { b: {} }, familles: { f: { parents: ['x'] } } },
      400,
      'familles.f.parents',
    ],
    [
      'un mois hors du droit connu',
      { individus: { b: {} }, familles: { f: { parents: ['b'], rsa: { '1990-01': null } } } },
      400,
      'familles.f.rsa.1990-01',
    ],
  ])('refus, au bout du chemin de ce qui ne va pas : %s', async (_, envoi, attendu, chemin) => {
    const { code, corps } = await envoyer('calculate', envoi)
    expect(code).toBe(attendu)
    expect(corps).toHaveProperty(chemin)
  })
})

test('/trace dit ce que chaque règle a lu et ses paramètres', async () => {
  const { corps } = await envoyer('trace', seule)
  expect(corps).toMatchObject({
    requestedCalculations: ['rsa<2026-06>'],
    entitiesDescription: { individus: ['camille'], familles: ['f'] },
    trace: {
      'rsa<2026-06>': {
        value: [351.69],
        dependencies: expect.arrayContaining(['rsa_eligibilite<2026-06>', 'rsa_montant<2026-06>']),
      },
      'rsa_montant<2026-06>': { parameters: { 'rsa_montant_minimum_verse<2026-06-01>': 6 } },
    },
  })
})

describe('ce que l’on peut demander', () => {
  test('/entities', async () => {
    const { corps } = await lire('entities')
    expect(corps).toMatchObject({
      individu: { plural: 'individus' },
      famille: { plural: 'familles', roles: { parent: { plural: 'parents', max: 2 }, enfant: { plural: 'enfants' } } },
    })
  })

  test('/variables et /variable/:id', async () => {
    expect((await lire('variables')).corps).toHaveProperty('rsa.href')
    expect((await lire('variable/rsa')).corps).toMatchObject({
      id: 'rsa',
      valueType: 'Float',
      definitionPeriod: 'MONTH',
      entity: 'famille',
    })
    expect((await lire('variable/activite')).corps).toMatchObject({
      valueType: 'String',
      defaultValue: 'inactif',
      possibleValues: { chomeur: 'Au chômage' },
    })
    expect((await lire('variable/inconnue')).code).toBe(404)
  })

  test('/parameters, /parameter/:id et /spec', async () => {
    expect((await lire('parameters')).corps).toHaveProperty('rsa_montant_de_base.description')
    expect((await lire('parameter/rsa_montant_de_base')).corps).toMatchObject({ values: { '2026-04-01': 651.69 } })
    expect((await lire('parameter/inconnu')).code).toBe(404)
    expect((await lire('spec')).corps).toHaveProperty('paths./calculate')
  })
})
