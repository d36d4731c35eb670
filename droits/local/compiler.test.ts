import { describe, expect, test } from 'vitest'
import { explain } from '../../moteur/explain/explain.ts'
import { explanationLines } from '../../moteur/explain/lines.ts'
import { block } from '../../moteur/prose/block.ts'
import { plainLines } from '../../moteur/prose/phrase.ts'
import { regle } from '../regles.ts'
import type { ConditionLiee, ConditionLocale, Mesure, Plafond } from './aide.ts'
import { compiler } from './compiler/compiler.ts'
import { aide_essai, description_essai } from './essais/aides.ts'
import { chaque_mois, devant, ne_le, pour } from './essais/calculer.ts'

const une = (condition: ConditionLocale, lien: 'et' | 'ou' = 'et'): ConditionLiee => ({ ...condition, lien })
const personne = (faits: Partial<ConditionLocale & { genre: 'personne' }>): ConditionLocale => ({
  genre: 'personne',
  qui: 'demandeur',
  age_minimum: null,
  age_maximum: null,
  activites: [],
  taux_incapacite_minimum: null,
  ...faits,
})
const sous = (plafond: Plafond, mesure: Mesure = { genre: 'revenus', mois: 3, prestations: 'aucune' }) =>
  une({ genre: 'ressources', mesure, plafond })
const avec = (...conditions: readonly ConditionLiee[]) => aide_essai({ conditions })
const gagne = (montant: number) => ({ revenus_nets: chaque_mois(montant) })

const ouverte = { etat: 'ouvert', montant: 120 }

describe('une aide sous condition d’âge et de ressources', () => {
  const ainee = ne_le('1950-01-15')

  test('est due, fermée, ou inconnue avec ce qui manque', () => {
    expect(pour(aide_essai({}), { adultes: [{ ...ainee, ...gagne(1000) }] })).toMatchObject(ouverte)
    expect(pour(aide_essai({}), { adultes: [{ ...ainee, ...gagne(1000.01) }] })).toMatchObject({ etat: 'ferme' })
    expect(pour(aide_essai({}), { adultes: [{ ...ne_le('1970-01-15') }] })).toMatchObject({ etat: 'ferme' })
    expect(pour(aide_essai({}), { adultes: [gagne(500)] })).toEqual({
      etat: 'inconnu',
      montant: undefined,
      manque: ['date_naissance'],
    })
    expect(pour(aide_essai({}), { adultes: [ainee] })).toMatchObject({
      etat: 'inconnu',
      manque: expect.arrayContaining(['salaire_net']),
    })
  })

  test('s’explique par la délibération, et se lit en français', () => {
    const droit = compiler(aide_essai({}))
    const { mois, interpreter } = devant(droit, { adultes: [{ ...ainee, ...gagne(900) }] })
    const racine = explain(interpreter, regle(droit.ouverture), mois, 0)
    const lignes = racine.kind === 'rule' ? explanationLines(racine) : []
    expect(
      lignes.filter((ligne) => ligne.includes('Délibération n° 2025-11 du 10 décembre 2025 (Valdroit)')),
    ).toHaveLength(3)
    const [premiere] = droit.versions[0]?.conditions ?? []
    const formule = premiere && regle(premiere.regle).versions[0]?.formula
    expect(formule && plainLines(block(formule))).toEqual([
      'pour le demandeur, « Âge au premier jour du mois » est au moins 65 ans',
    ])
  })
})

describe('une condition sur une personne', () => {
  test('tient pour une seule et même personne', () => {
    const jeune_au_chomage = avec(une(personne({ qui: 'un_adulte', age_maximum: 25, activites: ['chomeur'] })))
    const jeune = ne_le('2003-05-01')
    const autre = ne_le('1980-05-01')
    const moities = [
      { ...jeune, activite: { '2026-06': 'actif' } },
      { ...autre, activite: { '2026-06': 'chomeur' } },
    ]
    expect(pour(jeune_au_chomage, { adultes: moities })).toMatchObject({ etat: 'ferme' })
    const entiere = [
      { ...jeune, activite: { '2026-06': 'chomeur' } },
      { ...autre, activite: { '2026-06': 'actif' } },
    ]
    expect(pour(jeune_au_chomage, { adultes: entiere })).toMatchObject(ouverte)
  })

  test('compte l’âge le plus haut jusqu’à l’anniversaire suivant', () => {
    const jusqu_a_25 = avec(une(personne({ age_minimum: 18, age_maximum: 25 })))
    expect(pour(jusqu_a_25, { adultes: [ne_le('2000-06-02')] })).toMatchObject(ouverte)
    expect(pour(jusqu_a_25, { adultes: [ne_le('2000-06-01')] })).toMatchObject({ etat: 'ferme' })
  })
})

describe('le lieu', () => {
  const ici = avec(une({ genre: 'residence', communes: ['00001'], departement: null, mois_minimum: null }))
  const depuis_un_an = avec(une({ genre: 'residence', communes: ['00001'], departement: null, mois_minimum: 12 }))
  const habite = (commune: string, arrivee?: string) => ({
    depcom: { '2026-06': commune },
    ...(arrivee ? { date_arrivee_commune: { ETERNITY: arrivee } } : {}),
  })
  const adultes = [{}]

  test('que personne n’a dit reste inconnu, quand la loi nationale suppose la métropole', () => {
    expect(pour(ici, { adultes })).toMatchObject({ etat: 'inconnu', manque: ['depcom'] })
    expect(pour(ici, { adultes, menage: habite('00001') })).toMatchObject(ouverte)
    expect(pour(ici, { adultes, menage: habite('38185') })).toMatchObject({ etat: 'ferme' })
  })

  test('peut demander d’y être depuis un temps', () => {
    expect(pour(depuis_un_an, { adultes, menage: habite('00001') })).toMatchObject({ manque: ['date_arrivee_commune'] })
    expect(pour(depuis_un_an, { adultes, menage: habite('38185') })).toMatchObject({ etat: 'ferme' })
    expect(pour(depuis_un_an, { adultes, menage: habite('00001', '2025-06-01') })).toMatchObject(ouverte)
    expect(pour(depuis_un_an, { adultes, menage: habite('00001', '2025-06-02') })).toMatchObject({ etat: 'ferme' })
  })

  test('peut être tout un département, outre-mer et Corse compris', () => {
    const dans = (departement: string) =>
      avec(une({ genre: 'residence', communes: [], departement, mois_minimum: null }))
    for (const [departement, dedans, dehors] of [
      ['38', '38185', '39300'],
      ['974', '97414', '97302'],
      ['2B', '2B033', '2A004'],
    ] as const) {
      expect(pour(dans(departement), { adultes, menage: habite(dedans) })).toMatchObject(ouverte)
      expect(pour(dans(departement), { adultes, menage: habite(dehors) })).toMatchObject({ etat: 'ferme' })
    }
  })
})

describe('un plafond', () => {
  const adultes = (...revenus: readonly number[]) =>
    revenus.map((montant) => ({ ...ne_le('1980-01-01'), ...gagne(montant) }))
  const enfants = (combien: number) => Array.from({ length: combien }, () => ne_le('2018-01-01'))

  test('suit la taille du foyer, et au-delà par personne', () => {
    const selon = avec(sous({ genre: 'taille', montants: [700, 950, 1150], par_personne_en_plus: 200 }))
    expect(pour(selon, { adultes: adultes(700) })).toMatchObject(ouverte)
    expect(pour(selon, { adultes: adultes(701) })).toMatchObject({ etat: 'ferme' })
    expect(pour(selon, { adultes: adultes(900, 50) })).toMatchObject(ouverte)
    expect(pour(selon, { adultes: adultes(1550), enfants: enfants(4) })).toMatchObject(ouverte)
    expect(pour(selon, { adultes: adultes(1550.01), enfants: enfants(4) })).toMatchObject({ etat: 'ferme' })
  })

  // ASPA: 12 523,14 € a year for one person in 2026; SMIC: 12,31 € × 151,67 h in June 2026; RSA: 651,69 € in April 2026.
  test.each([
    ['aspa', 100, 1043.6],
    ['smic', 100, 1867.06],
    ['rsa', 120, 782.03],
  ] as const)(
    'en part d’un montant national (%s à %i %%) vaut %f € pour une personne',
    (reference, pourcentage, montant) => {
      const part = avec(sous({ genre: 'pourcentage', pourcentage, reference }))
      expect(pour(part, { adultes: adultes(montant) })).toMatchObject(ouverte)
      expect(pour(part, { adultes: adultes(montant + 0.01) })).toMatchObject({ etat: 'ferme' })
    },
  )

  test('de RSA selon le foyer compte une moitié de plus pour le deuxième, 30 % pour le troisième', () => {
    const part = avec(sous({ genre: 'pourcentage', pourcentage: 100, reference: 'rsa_foyer' }))
    // 651,69 × 1,8 = 1 173,042
    expect(pour(part, { adultes: adultes(1173.04), enfants: enfants(2) })).toMatchObject(ouverte)
    expect(pour(part, { adultes: adultes(1173.05), enfants: enfants(2) })).toMatchObject({ etat: 'ferme' })
  })

  test('de revenu fiscal se compare à l’année dite', () => {
    const rfr = (annee: 1 | 2) => avec(sous({ genre: 'fixe', montant: 12_000 }, { genre: 'rfr', annee }))
    const foyer = { adultes: [{}], foyer_fiscal: { rfr: { 2024: 12_000, 2025: 15_000 } } }
    expect(pour(rfr(2), foyer)).toMatchObject(ouverte)
    expect(pour(rfr(1), foyer)).toMatchObject({ etat: 'ferme' })
  })
})

describe('un quotient familial', () => {
  const quotient = (montant: number) =>
    avec(sous({ genre: 'fixe', montant }, { genre: 'quotient_rfr', annee: 2, prestations: 'toutes', parts: 'caf' }))
  const foyer = (enfants: number) => ({
    adultes: [ne_le('1985-01-01')],
    enfants: Array.from({ length: enfants }, () => ne_le('2018-01-01')),
    famille: { prestations_du_foyer: { '2026-06': 300 } },
    foyer_fiscal: { rfr: { 2024: 18_000 } },
  })

  // (18 000 / 12 + 300) divided by 2 parts, then 2,5, 3, 4 and 4,5.
  test.each([
    [0, 900],
    [1, 720],
    [2, 600],
    [3, 450],
    [4, 400],
  ])('avec %i enfants : %f €', (enfants, attendu) => {
    expect(pour(quotient(attendu), foyer(enfants))).toMatchObject(ouverte)
    expect(pour(quotient(attendu - 0.01), foyer(enfants))).toMatchObject({ etat: 'ferme' })
  })

  test('divise aussi par les parts de l’impôt', () => {
    const fiscal = (montant: number) =>
      avec(
        sous({ genre: 'fixe', montant }, { genre: 'quotient_rfr', annee: 2, prestations: 'aucune', parts: 'fiscales' }),
      )
    // 18 000 / 12 = 1 500, for two and a half parts: a couple and a child.
    const foyer = {
      adultes: [ne_le('1985-01-01'), ne_le('1985-01-01')],
      enfants: [ne_le('2018-01-01')],
      foyer_fiscal: { rfr: { 2024: 18_000 }, nbptr: { 2024: 2.5 } },
    }
    expect(pour(fiscal(600), foyer)).toMatchObject(ouverte)
    expect(pour(fiscal(599.99), foyer)).toMatchObject({ etat: 'ferme' })
  })

  test('peut être donné, comme le dit l’attestation', () => {
    const donne = { quotient_rfr_n2_toutes_caf: { '2026-06': 512 } }
    expect(pour(quotient(512), { adultes: [{}], famille: donne })).toMatchObject(ouverte)
  })
})

describe('les conditions ensemble', () => {
  const age = une(personne({ age_minimum: 18 }))
  const couple = une({ genre: 'composition', composition: 'couple', enfants_minimum: null })
  const rsa = une({ genre: 'droit', droits: ['rsa'] }, 'ou')
  const question = une({ genre: 'question', question: 'Est suivi par la mission locale' })
  const majeur = ne_le('1990-01-01')
  const touche = (rsa_recu: number) => ({ rsa: { '2026-06': rsa_recu } })

  test('« ou » joint les deux voisines, « et » tout le reste', () => {
    const aide = avec(age, couple, rsa)
    expect(pour(aide, { adultes: [majeur], famille: touche(300) })).toMatchObject(ouverte)
    expect(pour(aide, { adultes: [majeur, {}], famille: touche(0) })).toMatchObject(ouverte)
    expect(pour(aide, { adultes: [majeur], famille: touche(0) })).toMatchObject({ etat: 'ferme' })
    expect(pour(aide, { adultes: [ne_le('2015-01-01')], famille: touche(300) })).toMatchObject({ etat: 'ferme' })
  })

  test('une question du territoire se répond, et manque sinon', () => {
    const aide = avec(question)
    const nom = 'local_valdroit_coup_de_pouce_v1_condition_1'
    expect(pour(aide, { adultes: [{}] })).toMatchObject({ etat: 'inconnu', manque: [nom] })
    expect(pour(aide, { adultes: [{}], famille: { [nom]: { '2026-06': true } } })).toMatchObject(ouverte)
    expect(pour(aide, { adultes: [{}], famille: { [nom]: { '2026-06': false } } })).toMatchObject({ etat: 'ferme' })
  })

  test('sans condition, l’aide est à tous', () => {
    expect(pour(avec(), { adultes: [{}] })).toMatchObject(ouverte)
  })

  test.each([
    ['seul', 0, 1, 'ouvert'],
    ['seul', 0, 2, 'ferme'],
    ['parent_isole', 1, 1, 'ouvert'],
    ['parent_isole', 1, 2, 'ferme'],
    ['avec_enfants', 2, 2, 'ouvert'],
    ['avec_enfants', 0, 2, 'ferme'],
    ['sans_enfant', 0, 2, 'ouvert'],
  ] as const)('%s : avec %i enfant(s) et %i adulte(s), %s', (composition, enfants, adultes, etat) => {
    const aide = avec(une({ genre: 'composition', composition, enfants_minimum: null }))
    const foyer = {
      adultes: Array.from({ length: adultes }, () => ({})),
      enfants: Array.from({ length: enfants }, () => ({})),
    }
    expect(pour(aide, foyer)).toMatchObject({ etat })
  })

  test('le logement se lit de qui demande', () => {
    const aide = avec(une({ genre: 'logement', statuts: ['locataire_hlm', 'locataire_vide'] }))
    const loge = (statut: string) => ({ adultes: [{}], menage: { statut_occupation_logement: { '2026-06': statut } } })
    expect(pour(aide, loge('locataire_hlm'))).toMatchObject(ouverte)
    expect(pour(aide, loge('proprietaire'))).toMatchObject({ etat: 'ferme' })
    expect(pour(aide, { adultes: [{}] })).toMatchObject({ etat: 'inconnu', manque: ['statut_occupation_logement'] })
  })
})

describe('un montant', () => {
  const enfants = [ne_le('2021-01-01'), ne_le('2010-01-01')]
  const adultes = [ne_le('1985-01-01')]

  test('par enfant sous un âge, par personne', () => {
    const par = (qui: 'enfant' | 'personne', age_limite: number | null) =>
      aide_essai({ conditions: [], montant: { genre: 'forfait', montant: 50, periode: 'mois', par: qui, age_limite } })
    expect(pour(par('enfant', 12), { adultes, enfants })).toMatchObject({ montant: 50 })
    expect(pour(par('enfant', null), { adultes, enfants })).toMatchObject({ montant: 100 })
    expect(pour(par('personne', null), { adultes, enfants })).toMatchObject({ montant: 150 })
    expect(pour(par('enfant', null), { adultes })).toMatchObject({ etat: 'ferme' })
  })

  const bareme = (nature: 'aide' | 'tarif') =>
    aide_essai({
      conditions: [],
      montant: {
        genre: 'bareme',
        nature,
        mesure: { genre: 'revenus', mois: 1, prestations: 'aucune' },
        tranches: [
          { a_partir_de: 0, montant: 0 },
          { a_partir_de: 500, montant: 80 },
          { a_partir_de: 1000, montant: 20.5 },
        ],
        periode: 'une_fois',
        par: 'foyer',
        unite: 'un repas',
      },
    })

  test.each([
    [499.99, 0],
    [500, 80],
    [999.99, 80],
    [1000, 20.5],
  ])('à %f €, la tranche donne %f €', (revenus, montant) => {
    expect(pour(bareme('tarif'), { adultes: [gagne(revenus)] })).toMatchObject({ etat: 'ouvert', montant })
    const aide = pour(bareme('aide'), { adultes: [gagne(revenus)] })
    expect(aide).toMatchObject(montant === 0 ? { etat: 'ferme' } : { etat: 'ouvert', montant })
  })

  test('en part d’une dépense est due avant d’être connue', () => {
    const moitie = aide_essai({
      conditions: [],
      montant: { genre: 'taux', pourcentage: 50, depense: 'Abonnement', plafond: 120, periode: 'an' },
    })
    const depense = 'local_valdroit_coup_de_pouce_v1_montant_depense'
    const pour_une_depense = (montant: number) =>
      pour(moitie, { adultes: [{}], famille: { [depense]: { '2026-06': montant } } })
    expect(pour(moitie, { adultes: [{}] })).toEqual({ etat: 'ouvert', montant: null, manque: [depense] })
    expect(pour_une_depense(99.99)).toMatchObject({ montant: 50 })
    expect(pour_une_depense(400)).toMatchObject({ montant: 120 })
  })

  test('en nature n’a pas de montant', () => {
    const nature = aide_essai({ conditions: [], montant: { genre: 'nature', service: 'Un repas porté' } })
    expect(pour(nature, { adultes: [{}] })).toEqual({ etat: 'ouvert', montant: null, manque: [] })
  })
})

describe('les versions', () => {
  const verse = (montant: number) => ({
    ...description_essai,
    conditions: [],
    montant: { genre: 'forfait', montant, periode: 'an', par: 'foyer', age_limite: null } as const,
  })
  const suite = (...versions: readonly (readonly [number, string, string | null, number])[]) => ({
    ...aide_essai({}),
    versions: versions.map(([numero, depuis, jusqu_au, montant]) => ({
      numero,
      depuis,
      jusqu_au,
      description: verse(montant),
    })),
  })
  const en = (aide: ReturnType<typeof suite>, mois: string) => pour(aide, { adultes: [{}] }, mois)

  test('se suivent au mois qui tient leur date', () => {
    const aide = suite([1, '2025-01-01', '2026-03-14', 45], [2, '2026-03-15', null, 60])
    expect(en(aide, '2024-12')).toMatchObject({ etat: 'absente' })
    expect(en(aide, '2026-02')).toMatchObject({ montant: 45 })
    expect(en(aide, '2026-03')).toMatchObject({ montant: 60 })
  })

  test('une aide arrêtée ne se calcule plus, et peut reprendre', () => {
    const aide = suite([1, '2025-01-01', '2025-06-30', 45], [2, '2026-01-01', null, 60])
    expect(['2025-06', '2025-07', '2025-12', '2026-01'].map((mois) => en(aide, mois).etat)).toEqual([
      'ouvert',
      'absente',
      'absente',
      'ouvert',
    ])
  })

  test('une version remplacée dès son premier jour n’a jamais compté', () => {
    const aide = suite([1, '2026-01-01', '2025-12-31', 45], [2, '2026-01-01', null, 60])
    expect(en(aide, '2026-01')).toMatchObject({ montant: 60 })
  })
})
