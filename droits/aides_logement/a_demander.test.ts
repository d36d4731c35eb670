import { describe, expect, test } from 'vitest'
import { type Month, parseMonth } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { Unknown } from '../../moteur/interpret/unknown.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { loi_des_aides_au_logement as loi } from './loi_essai.ts'

const juin = parseMonth('2026-06') as Month

function manquent(logement: object, personne: object = {}, famille: object = {}): unknown {
  const situation = readSituation(
    loi,
    {
      individus: { une: { date_naissance: '1989-05-12', nationalite: 'FR', activite: 'actif', ...personne } },
      familles: { f: { parents: ['une'], aide_logement_base_ressources: 9000, ...famille } },
      foyers_fiscaux: { ff: { declarants: ['une'] } },
      menages: { m: { personne_de_reference: ['une'], loyer: 400, zone_apl: 'zone_2', ...logement } },
    },
    juin,
  )
  if (isRefusal(situation)) throw new Error(`${situation.chemin} ${situation.cause}`)
  const regle = loi.rules.find(({ name }) => name === 'aide_logement')
  if (!regle) throw new Error('aide_logement')
  const { value } = new Interpreter(situation).reading(regle, juin, 0)
  return value instanceof Unknown ? [...new Set(value.missing.map(({ input }) => input.name))].toSorted() : value
}

const au_foyer = { statut_occupation_logement: 'locataire_foyer' }
const loue = { statut_occupation_logement: 'locataire_vide' }

describe('ce que l’aide au logement demande au lieu de le supposer', () => {
  test('en foyer, s’il est conventionné, puis par quelle formule', () => {
    expect(manquent(au_foyer)).toContain('foyer_conventionne')
    expect(manquent({ ...au_foyer, foyer_conventionne: true })).toEqual(['foyer_ancien_non_ameliore'])
    expect(manquent({ ...au_foyer, foyer_conventionne: false })).toBeGreaterThan(0)
  })

  test('à une étudiante en chambre, si la chambre est réhabilitée', () => {
    const etudiante = { activite: 'etudiant', date_naissance: '2004-05-12', bourse_enseignement_sup: 0 }
    const chambre = { ...au_foyer, foyer_conventionne: false, logement_chambre: true }
    expect(manquent(chambre, etudiante)).toEqual(['etat_logement_foyer'])
    expect(manquent({ ...chambre, logement_chambre: false }, etudiante)).toEqual(['aide_logement_bareme_a_part'])
  })

  test('à Saint-Martin, à Saint-Barthélemy et à Saint-Pierre-et-Miquelon, l’aide elle-même', () => {
    for (const depcom of ['97801', '97701', '97502']) {
      expect(manquent({ ...loue, depcom })).toEqual(['aide_logement_bareme_a_part'])
    }
    for (const depcom of ['97105', '97209', '97302', '97411', '97611']) {
      expect(manquent({ ...loue, depcom })).toBeGreaterThan(0)
    }
  })

  test('à Mayotte, l’aide elle-même à qui n’est pas français ; rien à l’agent de l’État de passage', () => {
    expect(manquent({ ...loue, depcom: '97611' }, { nationalite: 'KM', sejour_regulier: true })).toEqual([
      'aide_logement_bareme_a_part',
    ])
    expect(manquent({ ...loue, depcom: '97611' }, { fonctionnaire_de_passage_a_mayotte: true })).toBe(0)
  })

  test('à qui rembourse un crédit, s’il est conventionné, et ce qu’il a payé', () => {
    const achete = { statut_occupation_logement: 'primo_accedant', aide_logement_date_pret: '2016-02-01' }
    expect(manquent(achete)).toContain('aide_logement_est_pret_conventionne')
    expect(manquent({ ...achete, aide_logement_est_pret_conventionne: true })).toContain('etat_logement')
    const travaux = { ...achete, aide_logement_est_pret_conventionne: true, etat_logement: 'amelioration' }
    expect(manquent(travaux)).toEqual(['aide_logement_bareme_a_part'])
    expect(manquent({ ...achete, aide_logement_date_pret: '2020-02-01' })).toBe(0)
  })
})
