import { describe, expect, test } from 'vitest'
import { corpus_du_panier } from '../corpus_du_panier.ts'
import { juin_2026, saisir } from '../essais/formulaires.ts'
import { lire } from '../lire.ts'
import { parcourir } from '../parcourir.ts'
import { lireJour, lireMois } from './dates.ts'
import { lireMontant } from './montant.ts'

test.each([
  ['850', 850],
  ['850,5', 850.5],
  ['1 234,50 €', 1234.5],
  ['1 234,50', 1234.5],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['1.234', 1234],
  ['1234.5', 1234.5],
  ['0', 0],
  ['12,345,678', undefined],
  ['12,345', 12_345],
  ['-3', undefined],
  ['3€50', undefined],
  ['mille', undefined],
  ['1e3', undefined],
  ['99999999999', undefined],
])('an amount written « %s »', (mots, attendu) => {
  expect(lireMontant(mots)).toBe(attendu)
})

describe('dates', () => {
  const jour = (n_jour: string, n_mois: string, n_annee: string) =>
    lireJour(saisir({ n_jour, n_mois, n_annee }), 'n', juin_2026)

  test.each([
    [jour('', '', ''), {}],
    [jour('3', '2', '1990'), { valeur: '1990-02-03' }],
    [jour('30', '2', '1990'), { erreur: 'date_impossible' }],
    [jour('3', '', '1990'), { erreur: 'date_incomplete' }],
    [jour('3', '2', '90'), { erreur: 'date_impossible' }],
    [jour('30', '6', '2026'), { valeur: '2026-06-30' }],
    [jour('1', '7', '2026'), { erreur: 'date_future' }],
  ])('%j is %j', (lue, attendue) => {
    expect(lue).toEqual(attendue)
  })

  test('a month of the future is refused', () => {
    expect(lireMois(saisir({ n_mois: '7', n_annee: '2026' }), 'n', juin_2026)).toEqual({ erreur: 'date_future' })
    expect(lireMois(saisir({ n_mois: '6', n_annee: '2026' }), 'n', juin_2026)).toEqual({ valeur: '2026-06' })
  })
})

describe('a form', () => {
  const seul = { foyer_besoins: ['revenu_minimum', 'travail'], foyer_en_couple: 'non', foyer_nb_enfants: '0' }

  test('what is wrong is told beside its field, and what was typed comes back', () => {
    const vue = parcourir(
      saisir({ ecran: 'vous', vous_date_naissance_jour: '31', vous_date_naissance_mois: '2' }),
      juin_2026,
      corpus_du_panier,
    )
    if (vue.genre !== 'ecran') throw new Error(vue.genre)
    expect(vue.enErreur).toBe(true)
    expect(vue.pose.erreurs).toEqual([{ nom: 'vous_date_naissance', cle: 'date_incomplete' }])
    expect(vue.saisie.get('vous_date_naissance_jour')).toEqual(['31'])
  })

  test('the usual amount holds for the months that have none of their own', () => {
    const champs = { ...seul, vous_revenus: 'salaire_net', vous_salaire_net: '900', 'vous_salaire_net_2026-05': '0' }
    expect(lire(saisir(champs), juin_2026, corpus_du_panier).reponses.montants['vous_salaire_net']).toEqual({
      '2026-02': 900,
      '2026-03': 900,
      '2026-04': 900,
      '2026-05': 0,
      '2026-06': 900,
    })
  })

  test('months left empty are not zero', () => {
    const champs = { ...seul, vous_revenus: 'salaire_net', 'vous_salaire_net_2026-05': '300' }
    expect(lire(saisir(champs), juin_2026, corpus_du_panier).reponses.montants['vous_salaire_net']).toEqual({
      '2026-05': 300,
    })
  })

  test('« rien » with something else is refused', () => {
    const { poses } = lire(saisir({ ...seul, vous_revenus: ['aucune', 'salaire_net'] }), juin_2026, corpus_du_panier)
    expect(poses.find(({ ecran }) => ecran.nom === 'revenus_vous')?.erreurs).toEqual([
      { nom: 'vous_revenus', cle: 'cases' },
    ])
  })

  test('nobody is asked what cannot concern them', () => {
    const poses = (champs: object) => lire(saisir({ ...seul, ...champs }), juin_2026, corpus_du_panier).poses
    const boites = (champs: object, nom: string) =>
      poses(champs).flatMap(({ questions }) =>
        questions.flatMap((question) =>
          question.champ === nom && question.genre === 'cases' ? question.options.map(({ valeur }) => valeur) : [],
        ),
      )
    const trente_ans = {
      vous_date_naissance_jour: '1',
      vous_date_naissance_mois: '1',
      vous_date_naissance_annee: '1996',
    }
    expect(boites(trente_ans, 'revenus')).not.toContain('retraite_nette')
    expect(boites({ ...trente_ans, vous_date_naissance_annee: '1960' }, 'revenus')).toContain('retraite_nette')
    expect(boites(trente_ans, 'aides')).toEqual(['aah_vous', 'ass_vous', 'asi_vous'])
    expect(poses(trente_ans).map(({ ecran }) => ecran.nom)).not.toContain('conjoint')
    expect(poses(trente_ans).map(({ ecran }) => ecran.nom)).not.toContain('heures')
    expect(poses({ ...trente_ans, vous_date_naissance_annee: '2004' }).map(({ ecran }) => ecran.nom)).toContain(
      'heures',
    )
  })

  // The ASS of an apprentice is closed, yet it may be received: housing aid then leaves out the income of their work.
  test('what a benefit still to be told would change is asked before it', () => {
    const apprenti = {
      ...seul,
      foyer_besoins: ['chomage', 'logement'],
      vous_date_naissance_jour: '1',
      vous_date_naissance_mois: '1',
      vous_date_naissance_annee: '1985',
      vous_nationalite: 'francaise',
      foyer_logement: 'locataire_vide',
      foyer_loyer: '500',
      foyer_zone: 'zone_2',
      foyer_cas_logement: 'aucune',
      vous_activite: 'apprenti',
      vous_cinq_ans: 'oui',
      foyer_rsa_recu: 'non',
      vous_revenus: 'chomage_net',
      vous_chomage_net: '900',
      vous_chomage_imposable: '900',
    }
    const ecrans = lire(saisir(apprenti), juin_2026, corpus_du_panier).poses.map(({ ecran }) => ecran.nom)
    expect(ecrans).toContain('chomage_depuis')
  })

  test('where nothing can change any more, the form ends', () => {
    const etudiant = {
      vous_date_naissance_jour: '1',
      vous_date_naissance_mois: '1',
      vous_date_naissance_annee: '2005',
      ...seul,
      vous_nationalite: 'francaise',
      vous_enceinte: 'non',
      vous_heures: 'non',
      foyer_logement: 'locataire_vide',
      vous_activite: 'etudes',
      vous_revenus: 'aucune',
    }
    const ecrans = lire(saisir(etudiant), juin_2026, corpus_du_panier).poses.map(({ ecran }) => ecran.nom)
    expect(ecrans).not.toContain('epargne')
  })
})
