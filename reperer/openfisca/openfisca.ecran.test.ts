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

  const seul = { individus: { b: {} } }
  const famille = (contenu: unknown) => ({ ...seul, familles: { f: contenu } })
  const menage = (contenu: unknown) => ({
    ...seul,
    menages: { m: { personne_de_reference: ['b'], ...Object(contenu) } },
  })
  const de_b = (contenu: unknown) => ({ individus: { b: contenu } })

  test.each<[quoi: string, envoi: unknown, code: number, chemin: string[], dit: string]>([
    ['pas du JSON', '{"a" : "x", "b"}', 400, ['error'], 'Invalid JSON'],
    ['une liste', ['a'], 400, ['error'], 'Invalid type'],
    ['personne', { individus: {} }, 400, ['individus'], 'At least one person'],
    ['des personnes en liste', { individus: ['b'] }, 400, ['individus'], 'Invalid type'],
    ['une entité inconnue', { ...seul, unknown_entity: {} }, 400, ['unknown_entity'], 'entities are not found'],
    ['des parents qui ne sont pas une liste', famille({ parents: {} }), 400, ['familles', 'f', 'parents'], 'type'],
    [
      'un parent qui n’est pas un nom',
      famille({ parents: ['b', {}] }),
      400,
      ['familles', 'f', 'parents', '1'],
      'Invalid type',
    ],
    [
      'une personne non déclarée',
      famille({ parents: ['x'] }),
      400,
      ['familles', 'f', 'parents'],
      'has not been declared in individus',
    ],
    [
      'une personne deux fois',
      famille({ parents: ['b', 'b'] }),
      400,
      ['familles', 'f', 'parents'],
      'has been declared more than once',
    ],
    [
      'trop de parents',
      { individus: { a: {}, b: {}, c: {} }, familles: { f: { parents: ['a', 'b', 'c'] } } },
      400,
      ['familles', 'f', 'parents'],
      'at most 2 parents',
    ],
    [
      'une variable inconnue',
      de_b({ inconnue: {} }),
      404,
      ['individus', 'b', 'inconnue'],
      'You tried to calculate or to set',
    ],
    [
      'une variable d’une autre entité',
      de_b({ rsa: {} }),
      400,
      ['individus', 'b', 'rsa'],
      "You tried to compute the variable 'rsa' for the entity 'individus'",
    ],
    ['une valeur sans période', de_b({ salaire_net: 4000 }), 400, ['individus', 'b', 'salaire_net'], 'period'],
    [
      'une période illisible',
      de_b({ salaire_net: { demain: 2000 } }),
      400,
      ['individus', 'b', 'salaire_net'],
      'Expected a period',
    ],
    [
      'une période illisible demandée',
      de_b({ salaire_net: { demain: null } }),
      400,
      ['individus', 'b', 'salaire_net'],
      'Expected a period',
    ],
    [
      'un texte pour un nombre',
      de_b({ salaire_net: { '2026-01': 'toto' } }),
      400,
      ['individus', 'b', 'salaire_net', '2026-01'],
      'expected type number',
    ],
    [
      'un objet pour un nombre',
      de_b({ salaire_net: { '2026-01': {} } }),
      400,
      ['individus', 'b', 'salaire_net', '2026-01'],
      'expected type number',
    ],
    [
      'un texte pour un entier',
      de_b({ age: { '2026-01': 'toto' } }),
      400,
      ['individus', 'b', 'age', '2026-01'],
      'expected type integer',
    ],
    [
      'un texte pour un oui ou non',
      de_b({ enceinte: { '2026-01': 'toto' } }),
      400,
      ['individus', 'b', 'enceinte', '2026-01'],
      'expected type boolean',
    ],
    [
      'un texte pour une date',
      de_b({ date_naissance: { ETERNITY: 'toto' } }),
      400,
      ['individus', 'b', 'date_naissance', 'ETERNITY'],
      "Can't deal with date",
    ],
    [
      'un jour qui n’existe pas',
      de_b({ date_naissance: { ETERNITY: '1990-02-30' } }),
      400,
      ['individus', 'b', 'date_naissance', 'ETERNITY'],
      "Can't deal with date",
    ],
    [
      'une valeur qui n’est pas de la liste',
      menage({ statut_occupation_logement: { '2026-01': 'Locataire d‘un château' } }),
      400,
      ['menages', 'm', 'statut_occupation_logement', '2026-01'],
      "'Locataire d‘un château' is not a known value for 'statut_occupation_logement'. Possible values are ['non_renseigne', 'primo_accedant'",
    ],
    [
      'l’éternité pour un mois',
      de_b({ salaire_net: { ETERNITY: 2000 } }),
      400,
      ['individus', 'b', 'salaire_net', 'ETERNITY'],
      'salaire_net is only defined for months',
    ],
    [
      'un mois pour une année',
      { ...seul, foyers_fiscaux: { ff: { declarants: ['b'], rfr: { '2024-01': 400 } } } },
      400,
      ['foyers_fiscaux', 'ff', 'rfr', '2024-01'],
      'Unable to set a value for variable "rfr" for month-long period "2024-01"',
    ],
    [
      'un mois hors du droit connu',
      famille({ parents: ['b'], rsa: { '1990-01': null } }),
      400,
      ['familles', 'f', 'rsa', '1990-01'],
      '1990-01',
    ],
    [
      'un calcul sans fin',
      de_b({ salaire_net: { '2026-01': '('.repeat(100_000) } }),
      400,
      ['individus', 'b', 'salaire_net', '2026-01'],
      'expected type number',
    ],
  ])('refus, au bout du chemin de ce qui ne va pas : %s', async (_, envoi, attendu, chemin, dit) => {
    const { code, corps } = await envoyer('calculate', envoi)
    expect(code).toBe(attendu)
    expect(corps).toHaveProperty(chemin, expect.stringContaining(dit))
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
      foyer_fiscal: {
        plural: 'foyers_fiscaux',
        roles: { declarant: { plural: 'declarants', max: 2 }, personne_a_charge: { plural: 'personnes_a_charge' } },
      },
      menage: { roles: { personne_de_reference: { max: 1 }, conjoint: { max: 1 }, enfant: {}, autre: {} } },
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

  test('/variable/:id : les formules datées, les textes, et rien là où il n’y a rien à dire', async () => {
    const { corps } = await lire('variable/rsa')
    expect(corps).toMatchObject({
      description: 'Revenu de solidarité active (RSA)',
      defaultValue: 0,
      references: expect.arrayContaining([expect.stringContaining('legifrance.gouv.fr')]),
      formulas: { '2016-01-01': { content: expect.stringContaining('RSA') } },
      source: 'http://localhost/droits/regles/rsa',
    })
    expect(Object.keys((await lire('variable/date_naissance')).corps).toSorted()).toEqual(
      ['defaultValue', 'definitionPeriod', 'description', 'entity', 'id', 'source', 'valueType'].toSorted(),
    )
    expect((await lire('variable/date_naissance')).corps).toMatchObject({
      valueType: 'Date',
      defaultValue: '1970-01-01',
      definitionPeriod: 'ETERNITY',
      entity: 'individu',
    })
    expect((await lire('variable/rfr')).corps).toMatchObject({ definitionPeriod: 'YEAR', entity: 'foyer_fiscal' })
    expect((await lire('variable/age')).corps).toMatchObject({ valueType: 'Int' })
    expect((await lire('variable/enceinte')).corps).toMatchObject({ valueType: 'Boolean', defaultValue: false })
  })

  const montant_de_base = 'prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa'

  test.each([montant_de_base, montant_de_base.replaceAll('.', '/'), 'rsa_montant_de_base'])(
    '/parameter/%s : par points, par barres ou par notre nom',
    async (chemin) => {
      expect((await lire(`parameter/${chemin}`)).corps).toMatchObject({
        id: chemin.replaceAll('/', '.'),
        metadata: { unit: 'currency', reference: { '2026-04-01': { title: expect.stringContaining('2026-220') } } },
        source: 'http://localhost/droits/valeurs/rsa_montant_de_base',
        values: { '2026-04-01': 651.69 },
      })
    },
  )

  test('/parameters nomme ce qu’OpenFisca nomme, et /parameter/:dossier ce qu’il contient', async () => {
    const { corps } = await lire('parameters')
    expect(corps).toHaveProperty([montant_de_base], {
      description: 'Montant forfaitaire du RSA pour une personne seule',
      href: `http://localhost/api/openfisca/parameter/${montant_de_base.replaceAll('.', '/')}`,
    })
    expect(corps).not.toHaveProperty('prestations_sociales')
    expect(corps).not.toHaveProperty('rsa_montant_de_base')
    expect((await lire('parameter/prestations_sociales/solidarite_insertion/minima_sociaux')).corps).toMatchObject({
      id: 'prestations_sociales.solidarite_insertion.minima_sociaux',
      subparams: { rsa: { description: null }, ppa: {}, cs: {} },
    })
  })

  test.each([
    ['parameters/', 302],
    ['parameter/', 302],
    ['parameter', 404],
    ['parameter/inconnu', 404],
    ['parameter/with-ÜNı©ød€', 404],
    ['parameter/with%20url%20encoding', 404],
    [`parameter/${montant_de_base}/`, 302],
    [`parameter/${montant_de_base}/trop/loin`, 404],
    ['variable/inconnue', 404],
  ])('%s répond %i', async (chemin, code) => {
    expect((await api.request(`/api/openfisca/${chemin}`)).status).toBe(code)
  })

  test('/spec décrit chaque chemin, chaque entité et le type de chaque variable', async () => {
    const { corps } = await lire('spec')
    expect(Object.keys(corps['paths'] ?? {}).toSorted()).toEqual(
      [
        '/calculate',
        '/entities',
        '/parameter/{parameterID}',
        '/parameters',
        '/spec',
        '/trace',
        '/variable/{variableID}',
        '/variables',
      ].toSorted(),
    )
    expect(corps).toMatchObject({
      servers: [{ url: 'http://localhost/api/openfisca' }],
      components: {
        schemas: {
          Individu: { properties: { salaire_net: { additionalProperties: { type: 'number' } } } },
          Foyer_Fiscal: { properties: { declarants: { type: 'array' } } },
          Menage: { properties: { statut_occupation_logement: { additionalProperties: { type: 'string' } } } },
          SituationInput: {
            properties: { familles: { additionalProperties: { $ref: '#/components/schemas/Famille' } } },
          },
        },
      },
    })
  })
})

describe('ce qu’un autre site peut lire', () => {
  test('chaque réponse dit qui calcule, en quelle version, et se lit de partout', async () => {
    for (const chemin of ['entities', 'variable/inconnue']) {
      const { headers } = await api.request(`/api/openfisca/${chemin}`, { headers: { origin: 'https://exemple.fr' } })
      expect(headers.get('country-package')).toBe('juste-droit')
      expect(headers.get('country-package-version')).toMatch(/^\d+\.\d+\.\d+$/)
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test('le navigateur d’un autre site est autorisé à envoyer du JSON', async () => {
    const reponse = await api.request('/api/openfisca/calculate', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://exemple.fr',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(reponse.status).toBe(204)
    expect(reponse.headers.get('access-control-allow-headers')).toContain('content-type')
    expect(reponse.headers.get('access-control-allow-methods')).toContain('POST')
  })
})
