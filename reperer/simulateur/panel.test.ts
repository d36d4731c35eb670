import { describe, expect, test } from 'vitest'
import { calculDe, couple_un_enfant, droitsDe, naissance, personne_seule } from './essais/formulaires.ts'

const rien_en_2024 = { vous_revenus_annee: 'aucune', conjoint_revenus_annee: 'aucune' }

const parent_seul = {
  ...personne_seule,
  foyer_nb_enfants: '1',
  ...naissance('enfant1_date_naissance', '2018'),
  foyer_garde_alternee: 'aucune',
  foyer_seul_depuis_mois: '1',
  foyer_seul_depuis_annee: '2018',
  foyer_loyer: '520',
  foyer_zone: 'zone_2',
  foyer_cas_logement: 'aucune',
  foyer_rsa_recu: 'non',
  vous_chomage_depuis_mois: '3',
  vous_chomage_depuis_annee: '2025',
  vous_activite_avant: 'pareil',
}

const contrat_fini = {
  ...personne_seule,
  vous_cinq_ans: 'non',
  vous_taux_incapacite: 'moins_de_50',
  vous_contrat: 'oui',
  ...naissance('vous_contrat_fin', '2026', '3', '31'),
  vous_motif: 'licenciement',
  ...naissance('vous_contrat_debut', '2024', '4', '1'),
  vous_jours_travailles: '520',
  vous_jours_sans_contrat: '0',
  vous_salaires_bruts: '48000',
  vous_conges_payes: '0',
  vous_supra_legale: '0',
  vous_csg_chomage: 'taux_plein',
}

describe('each right of the panel, from the form to its amount', () => {
  // CSS, art. D. 521-1: 32 % of the base of 478,16 €.
  test('family allowances for two children', () => {
    const famille = {
      ...couple_un_enfant,
      ...rien_en_2024,
      foyer_besoins: 'famille',
      foyer_nb_enfants: '2',
      ...naissance('enfant2_date_naissance', '2020'),
      foyer_garde_alternee: 'aucune',
    }
    expect(droitsDe(famille)).toMatchObject({ af: 153.01, cf: 'ferme', asf: 'ferme' })
  })

  // Service-Public, F33667: 194 € for one person under the first threshold.
  test('the chèque énergie, from the reference income of the tax notice', () => {
    expect(droitsDe({ ...personne_seule, foyer_besoins: 'energie', foyer_rfr: '4 000' })).toEqual({
      cheque_energie: 194,
    })
  })

  // Amount of 1 April 2026: 1 041,59 €.
  test('the AAH of someone without income', () => {
    const handicap = {
      ...personne_seule,
      ...rien_en_2024,
      foyer_besoins: 'handicap',
      vous_taux_incapacite: 'au_moins_80',
    }
    expect(droitsDe(handicap)['aah']).toBe(1041.59)
  })

  // 19,48 € a day from 1 April 2026, for thirty days.
  test('the ASS of someone who worked for five years', () => {
    const chomage = { ...personne_seule, foyer_besoins: 'chomage', vous_cinq_ans: 'oui', vous_contrat: 'non' }
    expect(droitsDe({ ...chomage, vous_taux_incapacite: 'moins_de_50' })).toMatchObject({ ass: 584.4 })
  })

  // 48 000 € over 730 days is 65,75 € a day; 40,4 % of it and 13,18 € make 39,74 €, more than 57 %: thirty days of it.
  test('the ARE after a dismissal', () => {
    expect(droitsDe({ ...contrat_fini, foyer_besoins: 'chomage' })['allocation_retour_emploi']).toBe(1192.2)
  })

  test('the rate of CSG is asked once there is an allowance to take it off', () => {
    const sans = calculDe({ ...contrat_fini, foyer_besoins: 'chomage', vous_csg_chomage: '' })
    const are = sans.genre === 'calcule' && sans.droits.find(({ droit }) => droit.nom === 'allocation_retour_emploi')
    expect(are && are.manquent.map(({ ecran }) => ecran)).toEqual(['contrat_csg_vous'])
  })
})

describe('rights chosen together', () => {
  // 651,69 × 1,5, less the lump sum for housing of two (16 % of 977,54) and the ASF up to 22,5 % of 478,16.
  test('each counts the others as if they were all claimed', () => {
    const choisis = { ...parent_seul, foyer_besoins: ['revenu_minimum', 'logement', 'famille'] }
    expect(droitsDe(choisis)).toMatchObject({ rsa: 713.54, aide_logement: 426.77, asf: 201.78 })
  })

  test('a benefit that was not chosen is what is received', () => {
    expect(droitsDe({ ...parent_seul, foyer_besoins: 'revenu_minimum' })['rsa']).toBe(977.54)
    const recue = { ...parent_seul, foyer_besoins: 'revenu_minimum', foyer_aide_logement: '300' }
    expect(droitsDe(recue)['rsa']).toBe(821.13)
  })

  test('a right settled by the answers is told though it was not chosen, and left out of the total', () => {
    const calcul = calculDe({ ...parent_seul, foyer_besoins: 'revenu_minimum' })
    if (calcul.genre !== 'calcule') throw new Error(calcul.genre)
    const asf = calcul.droits.find(({ droit }) => droit.nom === 'asf')
    expect(asf).toMatchObject({ choisi: false, resultat: { etat: 'ouvert', montant: 201.78 } })
    expect(calcul.total).toEqual({ mois: 977.54, an: 0 })
    expect(calcul.a_verifier.map(({ nom }) => nom)).toContain('aide_logement')
  })

  test('what housing aid takes from the RSA, to the cent', () => {
    const calcul = calculDe({ ...parent_seul, foyer_besoins: ['revenu_minimum', 'logement'] })
    if (calcul.genre !== 'calcule') throw new Error(calcul.genre)
    const deLAide = calcul.effets.find(({ cause }) => cause.droit.nom === 'aide_logement')
    expect(deLAide?.effets.map(({ sur, changement }) => [sur.droit.nom, changement])).toEqual([
      ['rsa', { forme: 'montant', periode: 'mois', sans: 977.54, avec: 821.13 }],
    ])
  })
})
