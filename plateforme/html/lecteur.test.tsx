import { expect, test } from 'vitest'
import { langues } from '../langues/langue.ts'
import { examiner } from './examiner.ts'
import type { Lecteur } from './lecteur.ts'
import { Page } from './page.tsx'
import { rendre } from './rendre.ts'

const lecteur: Lecteur = {
  role: 'pilote',
  nom: 'Camille Essai',
  organisation: 'Ville de Valdroit',
  territoire: { nom: 'Valdroit', slug: 'valdroit' },
  non_lues: 0,
  adhesions: 1,
  preuve_manque: false,
  le: new Date('2026-11-24T10:00:00Z'),
}

const page = (plus: Partial<Lecteur> = {}, langue: Parameters<typeof Page>[0]['langue'] = 'fr') =>
  rendre(
    <Page langue={langue} titre="Équipe" chemin="/notifications?apres=3" travail lecteur={{ ...lecteur, ...plus }}>
      <h1>Équipe</h1>
    </Page>,
  )

test.each(langues)('the frame of who is signed in is sound in %s', (langue) => {
  expect(examiner(page({ non_lues: 2, adhesions: 3, preuve_manque: true }, langue))).toEqual([])
})

test('it says who, in which organisation, and how to leave', () => {
  const html = page()
  expect(html).toContain('Camille Essai')
  expect(html).toContain('Ville de Valdroit')
  expect(html).toMatch(/<form method="post" action="\/deconnexion"/)
  expect(html).not.toContain('href="/connexion"')
})

test('notifications not read are counted, and none says nothing', () => {
  expect(page({ non_lues: 2 })).toContain('2 non lues')
  expect(page()).not.toContain('non lue')
})

test('a proof that is missing, or another organisation, is one link away', () => {
  expect(page({ preuve_manque: true })).toContain('href="/connexion/second-facteur"')
  expect(page({ adhesions: 2 })).toContain('Changer d’organisation')
  expect(page()).not.toMatch(/second-facteur|Changer/)
})

test('the menu is that of the role, and says where one is', () => {
  expect(page()).toContain('<a href="/perimetre">')
  expect(page({ role: 'intervenant' })).toContain('<a href="/foyers">')
  expect(page({ role: 'intervenant' })).not.toContain('href="/perimetre"')
  expect(page()).toMatch(/<a href="\/notifications" aria-current="page">/)
})

const imprimer = (personnel: boolean) =>
  rendre(
    <Page
      langue="fr"
      titre="Foyer"
      chemin="/foyers"
      personnel={personnel}
      lecteur={{ ...lecteur, le: new Date('2026-11-23T23:30:00Z') }}
    >
      <h1>Foyer</h1>
    </Page>,
  )

test('paper says who printed, that day in France, and that a file is personal', () => {
  expect(imprimer(true)).toContain('Imprimé le 24 novembre 2026 par Camille Essai, Ville de Valdroit')
  expect(imprimer(true)).toContain('Données personnelles')
  expect(imprimer(false)).not.toContain('Données personnelles')
})

test('without a reader, the way in', () => {
  const html = rendre(
    <Page langue="fr" titre="A" chemin="/">
      <h1>A</h1>
    </Page>,
  )
  expect(html).toContain('<a href="/connexion">Se connecter</a>')
})
