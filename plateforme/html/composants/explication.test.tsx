import { expect, test } from 'vitest'
import { LangueActuelle } from '../../langues/langue_actuelle.ts'
import { rendre } from '../rendre.ts'
import { type EtapeExpliquee, Explication } from './explication.tsx'

const etapes: readonly EtapeExpliquee[] = [
  {
    libelle: 'Différence',
    valeur: '195,28 €',
    formule: 'forfait ; moins ressources',
    article: { titre: 'Article L262-2', href: 'https://www.legifrance.gouv.fr/' },
    etapes: [
      { libelle: 'Forfait', valeur: '821,13 €', formule: 'montant de base × 1,5' },
      { libelle: 'Ressources', valeur: '625,85 €' },
    ],
  },
]

const lire = (ouvertes?: number) =>
  rendre(
    <LangueActuelle.Provider value="fr">
      <Explication etapes={etapes} {...(ouvertes === undefined ? {} : { ouvertes })} />
    </LangueActuelle.Provider>,
  )

test('every step is there with its value, its words and its article, folded or not', () => {
  const html = lire(0)
  for (const mots of ['195,28 €', '821,13 €', '625,85 €', 'montant de base × 1,5', 'Article L262-2'])
    expect(html).toContain(mots)
  expect(html).not.toContain('<details open')
})

test('a step with nothing under it does not pretend to open', () => {
  expect(lire().match(/<details/g)).toHaveLength(2)
})

test('the levels asked for are open', () => {
  expect(lire().match(/<details open/g)).toHaveLength(1)
  expect(lire(Infinity).match(/<details open/g)).toHaveLength(2)
})

test('a formula never leaves its sign at the head of a line', () => {
  expect(lire()).toContain('forfait\u202f; moins ressources')
})
