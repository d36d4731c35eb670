import { describe, expect, test } from 'vitest'
import { calculDe, couple_un_enfant, naissance, personne_seule, salarie } from './essais/formulaires.ts'
import { raisonsDites } from './resultat/raisons_dites.ts'

type Champs = Parameters<typeof calculDe>[0]

function raisons(nom: string, champs: Champs): readonly string[] {
  const calcul = calculDe(champs)
  const trouve = calcul.genre === 'calcule' ? calcul.droits.find(({ droit }) => droit.nom === nom) : undefined
  if (trouve?.resultat.etat !== 'ferme') throw new Error(`${nom} : ${trouve?.resultat.etat}`)
  return raisonsDites(trouve, 'fr', champs['foyer_en_couple'] === 'oui').map(({ mots }) => mots.replaceAll(/\s/gu, ' '))
}

describe('the decisive reason is found in the explanation', () => {
  test('resources above the amount: both figures', () => {
    expect(raisons('rsa', salarie('1 200'))).toEqual([
      'Les ressources comptées sont de 1 200 € par mois. Le calcul en permet moins de 651,69 € pour votre foyer.',
    ])
  })

  test('an amount too small to be paid', () => {
    const invalidite = { ...personne_seule, vous_revenus: 'pensions_invalidite', vous_pensions_invalidite: '648' }
    expect(raisons('rsa', invalidite)).toEqual([
      'Ce qui manque au foyer pour atteindre le montant forfaitaire : 3,69 € par mois. Il faut au moins 6,00 € par mois.',
    ])
  })

  test('age', () => {
    const jeune = { ...personne_seule, ...naissance('vous_date_naissance', '2005'), vous_heures: 'non' }
    expect(raisons('rsa', jeune)).toEqual([
      'Le RSA s’ouvre à 25 ans. Avant, il faut attendre ou élever un enfant, ou avoir assez travaillé.',
    ])
  })

  test('studies, without a word on what would have got round them', () => {
    expect(raisons('rsa', { ...personne_seule, vous_activite: 'etudes' })).toEqual([
      'Les études ne donnent pas droit au RSA, sauf pour un parent isolé.',
    ])
  })

  test('length of stay', () => {
    const etranger = {
      ...personne_seule,
      vous_nationalite: 'autre',
      vous_protection: 'non',
      vous_sejour_depuis_mois: '1',
      vous_sejour_depuis_annee: '2024',
    }
    expect(raisons('rsa', etranger)[0]).toContain('titre de séjour')
  })

  test('no work in the quarter', () => {
    expect(raisons('ppa', personne_seule)).toEqual([
      'La prime d’activité demande un revenu de travail pendant les mois comptés.',
    ])
  })

  test('each adult has their own reason', () => {
    const etudiants = { ...couple_un_enfant, vous_activite: 'etudes', conjoint_activite: 'etudes' }
    expect(raisons('rsa', etudiants)).toEqual([
      'Vous : Les études ne donnent pas droit au RSA, sauf pour un parent isolé.',
      'Votre partenaire : Les études ne donnent pas droit au RSA, sauf pour un parent isolé.',
    ])
  })

  test('for the prime d’activité, month by month, alike months together', () => {
    expect(raisons('ppa', salarie('3 200'))[0]).toMatch(
      /^Février 2026 et mars 2026 : les ressources comptées sont de 3 200 €/,
    )
  })
})
