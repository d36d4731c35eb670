import { describe, expect, test } from 'vitest'
import { loi } from '../../droits/loi.ts'
import { regleDe } from '../../droits/regles.ts'
import { resultatDe } from '../../droits/resultat.ts'
import { monthName } from '../../moteur/expression/month.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { corpus_du_panier } from './corpus_du_panier.ts'
import {
  calculDe,
  couple_un_enfant,
  droitsDe,
  juin_2026,
  naissance,
  personne_seule,
  saisir,
  salarie,
} from './essais/formulaires.ts'
import { lire } from './lire.ts'
import { situation } from './situation.ts'

describe('published amounts of 2026', () => {
  // Service-Public and the CAF, amounts from 1 April 2026 (décret n° 2026-220): 651,69 € for one person.
  test('one person without income, in a rented flat without housing benefit', () => {
    expect(droitsDe(personne_seule)).toEqual({ rsa: 651.69, ppa: 'ferme' })
  })

  test('the same, housed for nothing: 12 % is taken off', () => {
    const heberge = { ...personne_seule, foyer_logement: 'loge_gratuitement', foyer_participation_frais: 'non' }
    expect(droitsDe(heberge)).toEqual({ rsa: 573.49, ppa: 'ferme' })
    expect(droitsDe({ ...heberge, foyer_participation_frais: 'oui' })).toEqual({ rsa: 651.69, ppa: 'ferme' })
  })

  test('a couple with one child: 1.8 times the amount of one person', () => {
    expect(droitsDe(couple_un_enfant)).toEqual({ rsa: 1173.04, ppa: 'ferme' })
  })

  test('a lone parent with a child under three: the increased amount', () => {
    const parent = { ...personne_seule, foyer_nb_enfants: '1', ...naissance('enfant1_date_naissance', '2025') }
    expect(droitsDe({ ...parent, foyer_aides: 'aucune' })['rsa']).toBe(1115.8)
  })
})

describe('what the answers mean', () => {
  test('someone at work on a small wage', () => {
    const droits = droitsDe(salarie('1 200'))
    expect(droits['rsa']).toBe('ferme')
    expect(droits['ppa']).toBeGreaterThan(200)
  })

  test('a wage that has just ended no longer counts', () => {
    const mois = ['2026-02', '2026-03', '2026-04', '2026-05']
    const avant = Object.fromEntries(mois.map((nom) => [`vous_salaire_net_${nom}`, '1400']))
    const fini = { ...salarie(''), vous_activite: 'chomage', vous_activite_avant: 'autre', ...avant }
    expect(droitsDe({ ...fini, 'vous_salaire_net_2026-06': '0' })['rsa']).toBe(651.69)
  })

  test('a wage that ended longer ago counts until it is told to be over for good', () => {
    const fini = {
      ...salarie('0'),
      vous_activite: 'chomage',
      vous_activite_avant: 'autre',
      'vous_salaire_net_2026-02': '1400',
      'vous_salaire_net_2026-03': '1400',
      'vous_salaire_net_2026-04': '1400',
    }
    expect(droitsDe(fini)['rsa']).toBe('inconnu')
    expect(droitsDe({ ...fini, vous_arret: 'non' })['rsa']).toBe('ferme')
    expect(droitsDe({ ...fini, vous_arret: 'oui' })['rsa']).toBe(651.69)
  })

  test('a refugee needs no length of stay, others do', () => {
    const etranger = { ...personne_seule, vous_nationalite: 'autre' }
    const depuis = { vous_sejour_depuis_mois: '1', vous_sejour_depuis_annee: '2024' }
    expect(droitsDe({ ...etranger, vous_protection: 'oui' })['rsa']).toBe(651.69)
    expect(droitsDe({ ...etranger, vous_protection: 'non', ...depuis })['rsa']).toBe('ferme')
    expect(droitsDe({ ...etranger, vous_protection: 'non' })['rsa']).toBe('inconnu')
  })

  test('who lives there is not known: nothing is computed, and both questions come back', () => {
    const calcul = calculDe({ ...personne_seule, foyer_en_couple: 'ne_sait_pas', foyer_nb_enfants: '' })
    expect(calcul.genre).toBe('incomplet')
    expect(calcul.genre === 'incomplet' && calcul.manquent.map(({ ecran }) => ecran)).toEqual(['couple', 'enfants'])
  })

  test('a month whose amounts are not known is said so, and never guessed', () => {
    expect(calculDe(personne_seule, juin_2026 + 120).genre).toBe('hors_bareme')
  })
})

test.each([
  ['one person', personne_seule],
  ['a couple', couple_un_enfant],
  ['a wage', salarie('950,50')],
])('%s: the same as the interpreter reads in the same situation', (_, champs) => {
  const { reponses } = lire(saisir(champs), juin_2026, corpus_du_panier)
  const lue = readSituation(loi, situation(reponses, juin_2026), juin_2026)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} ${lue.cause}`)
  const calcul = calculDe(champs)
  if (calcul.genre !== 'calcule') throw new Error(calcul.genre)
  for (const { droit, resultat, etape } of calcul.droits.filter(({ choisi }) => choisi)) {
    const direct = new Interpreter(lue)
    // What was not asked is presumed by the law when nobody says otherwise: only that may differ.
    expect({ ...resultatDe(droit, direct, juin_2026, 0), hypotheses: [] }).toEqual({ ...resultat, hypotheses: [] })
    expect(etape?.value).toBe(direct.reading(regleDe(droit), juin_2026, 0).value)
  }
})

test('every fact that is asked is one that the law knows', () => {
  const connues = new Set(loi.variables.keys())
  const { individus, familles, menages } = situation(
    lire(saisir(couple_un_enfant), juin_2026, corpus_du_panier).reponses,
    juin_2026,
  )
  const noms = [...Object.values(individus), familles.foyer, menages.foyer].flatMap((groupe) => Object.keys(groupe))
  const listes = ['parents', 'enfants', 'personne_de_reference', 'conjoint']
  expect(noms.filter((nom) => !connues.has(nom) && !listes.includes(nom))).toEqual([])
  expect(monthName(juin_2026)).toBe('2026-06')
})
