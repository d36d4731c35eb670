import { describe, expect, test } from 'vitest'
import { type Month, parseMonth } from '../../moteur/expression/month.ts'
import { valueAt } from '../../moteur/expression/schedule.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { Unknown } from '../../moteur/interpret/unknown.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { loi_chomage } from './essais.ts'

const novembre = parseMonth('2026-11') as Month

function lecture(personne: object, nom: string, mois = novembre, menage: object = {}) {
  const situation = readSituation(
    loi_chomage,
    {
      individus: { une: personne },
      familles: { f: { parents: ['une'], enfants: [] } },
      foyers_fiscaux: { ff: { declarants: ['une'], personnes_a_charge: [] } },
      menages: { m: { personne_de_reference: ['une'], enfants: [], ...menage } },
    },
    mois,
  )
  if (isRefusal(situation)) throw new Error(`${situation.chemin} ${situation.cause}`)
  const regle = loi_chomage.rules.find(({ name }) => name === nom)
  if (!regle) throw new Error(nom)
  return new Interpreter(situation).reading(regle, mois, 0)
}

const fin_de_cdd = {
  activite: 'chomeur',
  date_naissance: '1980-01-01',
  are_date_fin_contrat: '2026-03-31',
  are_motif_fin_contrat: 'fin_contrat_duree_determinee',
  are_date_premier_emploi: '2025-04-01',
  are_jours_travailles: 261,
  are_remunerations_brutes: 26000,
  are_indemnite_conges_payes: 0,
}

const manquent = (personne: object, menage: object = {}) => {
  const { value } = lecture(personne, 'allocation_retour_emploi', novembre, menage)
  return value instanceof Unknown ? [...new Set(value.missing.map(({ input }) => input.name))].toSorted() : value
}

describe('ce que l’allocation demande', () => {
  test('rien à qui n’est pas au chômage', () => {
    expect(manquent({ activite: 'actif' })).toBe(0)
    expect(manquent({ activite: 'retraite' })).toBe(0)
  })

  test('le contrat à qui est au chômage, sans fin ni détour', () => {
    expect(manquent({ activite: 'chomeur', date_naissance: '1980-01-01' })).toEqual([
      'are_date_fin_contrat',
      'are_date_premier_emploi',
      'are_heures_travaillees',
      'are_indemnite_conges_payes',
      'are_indemnite_supra_legale',
      'are_jours_sans_contrat',
      'are_jours_travailles',
      'are_motif_fin_contrat',
      'are_premiere_admission',
      'are_remunerations_brutes',
    ])
  })

  test('rien de plus à qui a dit son contrat', () => {
    expect(manquent(fin_de_cdd)).toBeCloseTo(30 * 41.96, 2)
  })

  test('les jours sans contrat quand les jours travaillés ne couvrent pas la période', () => {
    expect(manquent({ ...fin_de_cdd, are_jours_travailles: 200 })).toEqual(['are_jours_sans_contrat'])
  })

  test('le minimum de Mayotte, qui n’est pas connu', () => {
    expect(manquent(fin_de_cdd, { depcom: '97608' })).toEqual(['are_minimum_mayotte'])
  })

  test('rien à qui a démissionné', () => {
    expect(manquent({ ...fin_de_cdd, are_motif_fin_contrat: 'demission' })).toBe(0)
  })
})

test('un montant d’après juin 2027 n’est pas deviné', () => {
  const [juin, juillet] = [parseMonth('2027-06'), parseMonth('2027-07')] as [Month, Month]
  expect(lecture(fin_de_cdd, 'allocation_retour_emploi_journaliere_taux_plein', juin).value).toBe(41.96)
  expect(() => lecture(fin_de_cdd, 'allocation_retour_emploi_journaliere_taux_plein', juillet)).toThrow()
})

test('aucun paramètre ne manque pour une fin de contrat de 2023 à 2026', () => {
  const [debut, fin] = [parseMonth('2023-01'), parseMonth('2026-12')] as [Month, Month]
  for (const bareme of loi_chomage.schedules) {
    for (let mois = debut; mois <= fin; mois++) expect(valueAt(bareme, mois).value, bareme.name).toBeTypeOf('number')
  }
})
