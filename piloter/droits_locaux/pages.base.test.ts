import { beforeAll, describe, expect, test } from 'vitest'
import { type Acteur, visiteur } from '../../plateforme/base/acteur.ts'
import { baseDEssai } from '../../plateforme/base/essai/base.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { routesTerritoires } from '../territoires/territoires.ecran.tsx'
import { creerValdroit } from '../territoires/valdroit.ts'
import { routesDroitsLocaux } from './droits_locaux.ecran.tsx'
import { charger_droits_de_valdroit } from './valdroit/charger.ts'

const { base, taches } = baseDEssai()
let acteur: Acteur = visiteur
const aujourd_hui = () => '2026-11-23'
const app = routesDroitsLocaux({ base, acteurDe: () => Promise.resolve(acteur), aujourd_hui }).route(
  '/',
  routesTerritoires(base, aujourd_hui),
)
beforeAll(async () => {
  await creerValdroit(taches)
  await charger_droits_de_valdroit(taches)
})

const aides = '/territoires/valdroit/aides-locales'
const lire = async (adresse: string) => {
  const reponse = await app.request(adresse)
  return { statut: reponse.status, page: (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' ') }
}
const essayer = async (aide: string, reponses: Readonly<Record<string, string>>) => {
  const corps = new URLSearchParams({ mois_mois: '11', mois_annee: '2026', ...reponses })
  const reponse = await app.request(`${aides}/${aide}/essayer`, { method: 'POST', body: corps })
  const page = (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(examiner(page)).toEqual([])
  return page.slice(page.indexOf('id="resultat"'))
}

describe('un visiteur', () => {
  const publiques = [
    '/territoires/valdroit',
    aides,
    `${aides}/aide-alimentaire-d-urgence`,
    `${aides}/aide-alimentaire-d-urgence?version=1`,
    `${aides}/tarif-solidaire-de-la-cantine`,
    `${aides}/aide-a-l-energie`,
    `${aides}/bus-a-moitie-prix`,
    `${aides}/coup-de-pouce-au-permis`,
    `${aides}/portage-de-repas-gratuit`,
    `${aides}/coup-de-pouce-au-permis/essayer`,
    `${aides}/tarif-solidaire-de-la-cantine/essayer`,
  ]
  test.each(publiques.flatMap((adresse) => ['fr', 'en', 'falc'].map((langue) => [adresse, langue] as const)))(
    'lit %s en %s',
    async (adresse, langue) => {
      const { statut, page } = await lire(`${adresse}${adresse.includes('?') ? '&' : '?'}langue=${langue}`)
      expect(statut).toBe(200)
      expect(examiner(page)).toEqual([])
      expect(page).not.toMatch(/undefined|\bNaN\b|\[object/)
    },
  )

  test('voit les aides à part, celles qui ont fini plus loin, et aucun brouillon', async () => {
    const { page } = await lire('/territoires/valdroit')
    expect(page).toContain('Ces aides s’ajoutent aux droits nationaux')
    expect(page).toContain('Aide à l’énergie')
    expect(page).not.toContain('Portage de repas')
    expect(page).not.toContain('Garde d’enfants')
    const { page: toutes } = await lire(aides)
    expect(toutes.indexOf('Aides qui ont pris fin')).toBeLessThan(toutes.indexOf('Portage de repas'))
  })

  test('lit les conditions, le barème, la délibération et les versions', async () => {
    const { page: cantine } = await lire(`${aides}/tarif-solidaire-de-la-cantine`)
    expect(cantine).toContain('Un enfant du foyer a de 3 à 11 ans')
    expect(cantine).toContain('De 400 € à moins de 700 €')
    expect(cantine).toContain('fictive n° 2026-17, du 18 juin 2026')
    const { page: urgence } = await lire(`${aides}/aide-alimentaire-d-urgence`)
    expect(urgence).toContain('60 € en une fois')
    expect(urgence).toContain('Du 1er janvier 2025 au 31 décembre 2025')
    const { page: ancienne } = await lire(`${aides}/aide-alimentaire-d-urgence?version=1`)
    expect(ancienne).toContain('45 € en une fois')
    expect(ancienne).toContain('Vous lisez la version 1')
  })

  test('ne trouve pas ce qui n’existe pas, ni un brouillon', async () => {
    for (const adresse of [
      '/territoires/nulle-part/aides-locales',
      '/territoires/nulle-part/aides-locales.json',
      `${aides}/rien`,
      `${aides}/rien/essayer`,
      `${aides}/aide-a-l-energie?version=7`,
      `${aides}/garde-d-enfants-en-horaires-decales`,
    ]) {
      expect((await lire(adresse)).statut, adresse).toBe(404)
    }
  })

  test('prend les aides en données ouvertes, sans brouillon', async () => {
    const donnees = await (await app.request(`${aides}.json`)).json()
    expect(donnees.territoire).toEqual({ slug: 'valdroit', nom: 'Valdroit', code: null, fictif: true })
    expect(donnees.aides).toHaveLength(6)
    expect(
      donnees.aides.find(({ aide }: { aide: string }) => aide === 'aide-alimentaire-d-urgence').versions,
    ).toMatchObject([
      { numero: 1, etat: 'remplace', depuis: '2025-01-01', jusqu_au: '2025-12-31' },
      { numero: 2, etat: 'publie', depuis: '2026-01-01', jusqu_au: null },
    ])
  })
})

describe('un essai', () => {
  test('donne le montant, condition par condition, et la délibération', async () => {
    const page = await essayer('aide-alimentaire-d-urgence', {
      commune: '00001',
      couple: 'oui',
      enfants: '3, 7',
      revenus: '800',
      prestations: '550',
    })
    expect(page).toContain('Droit possible')
    expect(page).toContain('240 €')
    expect(page).toContain('Délibération fictive n° 2025-40 du 11 décembre 2025 (Valdroit)')
  })

  test('dit ce qui ferme l’aide', async () => {
    const page = await essayer('coup-de-pouce-au-permis', { age: '26', commune: '00001', anciennete: '24' })
    expect(page).toContain('Pas en ce moment')
    expect(page).toMatch(/La personne qui demande a de 18 à 25 ans.*?Non/s)
  })

  test('dit ce qui manque', async () => {
    const page = await essayer('coup-de-pouce-au-permis', { age: '20' })
    expect(page).toContain('À préciser')
    expect(page).toContain('Commune (code INSEE)')
    expect(page).toContain('Est suivi par la mission locale')
  })

  // Two parts and a half, for an adult and a child: quotients of 0, 400 and 720 €.
  test.each([
    ['0', '0', '1 € pour un repas'],
    ['12000', '0', '1,80 € pour un repas'],
    ['18000', '300', '3 € pour un repas'],
  ])('suit le barème : revenu fiscal de %s €, prestations de %s € : %s', async (rfr, prestations, prix) => {
    const foyer = { commune: '00001', age: '35', enfants: '8', rfr, prestations }
    expect(await essayer('tarif-solidaire-de-la-cantine', foyer)).toContain(prix)
  })

  test('calcule une part de dépense, au plus le plafond', async () => {
    const age_et_ressources = { age: '70', commune: '00001', revenus: '900', prestations: '100' }
    expect(await essayer('bus-a-moitie-prix', { ...age_et_ressources, depense: '180' })).toContain('90 € par an')
    expect(await essayer('bus-a-moitie-prix', { ...age_et_ressources, depense: '400' })).toContain('120 € par an')
    expect(await essayer('bus-a-moitie-prix', age_et_ressources)).toContain('Abonnement de bus d’un an')
  })

  test('un droit national suffit, ou le revenu fiscal', async () => {
    const foyer = { commune: '00001', rfr: '50000' }
    expect(await essayer('aide-a-l-energie', foyer)).toContain('Pas en ce moment')
    expect(await essayer('aide-a-l-energie', { ...foyer, droits: 'css' })).toContain('150 € par an')
    expect(await essayer('aide-a-l-energie', { ...foyer, rfr: '12900' })).toContain('150 € par an')
  })

  test('rend ce qui est mal écrit tel quel, avec le message à côté', async () => {
    const corps = new URLSearchParams({ mois_mois: '13', mois_annee: '26', revenus: '<b>', enfants: 'deux' })
    const reponse = await app.request(`${aides}/aide-alimentaire-d-urgence/essayer`, { method: 'POST', body: corps })
    const page = await reponse.text()
    expect(examiner(page)).toEqual([])
    expect(page).toContain('value="&lt;b>"')
    expect(page).toContain('Ce mois n’existe pas.')
    expect(page).toContain('Écrivez un âge par enfant')
    expect(page).not.toContain('id="resultat"')
  })

  test('avant ou après l’aide, le dit', async () => {
    expect(await essayer('aide-a-l-energie', { mois_annee: '2024' })).toContain('n’est pas en vigueur')
    expect(await essayer('portage-de-repas-gratuit', { mois_mois: '7' })).toContain('n’est pas en vigueur')
  })
})
