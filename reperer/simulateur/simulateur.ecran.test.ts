import { describe, expect, test } from 'vitest'
import { examiner } from '../../plateforme/html/examiner.ts'
import { langues } from '../../plateforme/langues/langue.ts'
import { couple_un_enfant, juin_2026, personne_seule } from './essais/formulaires.ts'
import { routesSimulateur } from './simulateur.ecran.tsx'

type Champs = Readonly<Record<string, string | readonly string[]>>

const site = routesSimulateur({ moisCourant: () => juin_2026, script: (langue) => `/actifs/simulateur.${langue}.js` })

function poster(champs: Champs, langue = 'fr') {
  const formulaire = new FormData()
  for (const [nom, mots] of Object.entries(champs)) for (const mot of [mots].flat()) formulaire.append(nom, mot)
  return site.request(`/?langue=${langue}`, { method: 'POST', body: formulaire })
}

const lire = async (champs: Champs, langue = 'fr') => (await poster(champs, langue)).text()

const caches = (html: string) =>
  Object.fromEntries(
    Object.entries(
      Object.groupBy(html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g), ([, nom = '']) => nom),
    ).map(([nom, champs = []]) => [
      nom,
      champs.length > 1 ? champs.map(([, , mot = '']) => mot) : (champs[0]?.[2] ?? ''),
    ]),
  )

describe.each(langues)('%s', (langue) => {
  test('the first screen is sound, and loads the script of its language', async () => {
    const html = await (await site.request(`/?langue=${langue}`)).text()
    expect(examiner(html)).toEqual([])
    expect(html).toContain(`<script type="module" src="/actifs/simulateur.${langue}.js">`)
  })

  test.each([
    ['open and closed', personne_seule],
    ['to be completed', { ...personne_seule, foyer_logement: '' }],
    ['without a family', { foyer_en_couple: 'ne_sait_pas' }],
    ['closed', { ...couple_un_enfant, foyer_aide_logement: '9000' }],
  ])('results are sound: %s', async (_, champs) => {
    expect(examiner(await lire({ ...champs, vers: 'resultat' }, langue))).toEqual([])
  })
})

test('a screen hides the answers of the others, and none goes into the address', async () => {
  const html = await lire({
    ecran: 'vous',
    faits: 'choix',
    vous_date_naissance_jour: '3',
    vous_date_naissance_mois: '2',
    vous_date_naissance_annee: '1990',
  })
  expect(html).toContain('Vivez-vous en couple')
  expect(caches(html)).toMatchObject({ ecran: 'couple', faits: 'choix vous', vous_date_naissance_annee: '1990' })
  expect(html).toContain('<form action="/simulateur" method="post"')
  expect(html).not.toMatch(/(?:href|action)="[^"]*1990/)
})

test('back keeps what was typed', async () => {
  const html = await lire({
    ecran: 'couple',
    faits: 'vous',
    vers: 'retour',
    vous_date_naissance_annee: '1990',
    foyer_en_couple: 'oui',
  })
  expect(html).toMatch(
    /name="vous_date_naissance_annee"[^>]*value="1990"|value="1990"[^>]*name="vous_date_naissance_annee"/,
  )
  expect(caches(html)).toMatchObject({ foyer_en_couple: 'oui' })
})

test('an error keeps the screen, says what is wrong on top and beside the field, and in the title', async () => {
  const html = await lire({ ecran: 'enfants', foyer_en_couple: 'non', foyer_nb_enfants: 'deux' })
  expect(html).toContain('<title>Erreur')
  expect(html).toContain('href="#champ-foyer_nb_enfants"')
  expect(html).toContain('Écrivez un nombre, de 0 à 15.')
  expect(html).toMatch(/value="deux"/)
})

test('a correction leads back to the result', async () => {
  const resultat = await lire({ ...personne_seule, vers: 'resultat' })
  const faits = 'choix vous couple enfants enceinte logement aide_logement travail revenus_vous aides epargne'
  const html = await lire({ ...personne_seule, faits, ecran: 'resultat', vers: 'logement' })
  expect(html).toContain('Comment êtes-vous logé')
  expect(resultat).toContain('651,69')
  expect(await lire({ ...caches(html), foyer_logement: 'locataire_hlm' })).toContain('651,69')
})

test('what is typed is never a part of the page', async () => {
  const html = await lire({ ecran: 'enfants', foyer_nb_enfants: '"><script>alert(1)</script>' })
  expect(html).not.toContain('<script>alert')
})

test('nothing stays: no cookie, no cache', async () => {
  const reponse = await site.request('/', { method: 'POST', body: new URLSearchParams({ ecran: 'vous' }) })
  expect(reponse.headers.get('set-cookie')).toBeNull()
  expect(reponse.headers.get('cache-control')).toBe('no-store')
})
