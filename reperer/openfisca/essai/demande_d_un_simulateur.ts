/**
 * An invented household, asked for in June 2026 exactly as the public simulator of youth benefits asks OpenFisca: one
 * group of each kind named `_`, statuses and dates repeated over four months, wages over the two tax years looked at,
 * the age beside the birth, facts that no right of ours reads, and a null for each value wanted.
 */
type ParPeriode = Readonly<Record<string, unknown>>
export type Demande = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, ParPeriode | string[]>>>>>
>

const mois = '2026-06'
const quatre_mois = ['2026-06', '2026-05', '2026-04', '2026-03']
const annees_fiscales = ['2024', '2023'].flatMap((annee) =>
  Array.from({ length: 12 }, (_, i) => `${annee}-${String(i + 1).padStart(2, '0')}`),
)
const douze_mois = ['2025-12', '2025-11', '2025-10', '2025-09', '2025-08', '2025-07', '2025-06']
const salaire_verse = [...quatre_mois, '2026-02', '2026-01', ...douze_mois, ...annees_fiscales]

const sur = (periodes: readonly string[], valeur: unknown): ParPeriode =>
  Object.fromEntries(periodes.map((periode) => [periode, valeur]))

const durables = (valeurs: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(valeurs).map(([nom, valeur]) => [nom, sur(quatre_mois, valeur)]))

const voulues = (noms: readonly string[], periode: string) =>
  Object.fromEntries(noms.map((nom) => [nom, { [periode]: null }]))

const individu = (valeurs: Readonly<Record<string, unknown>>) => ({
  ...durables({
    nationalite: 'FR',
    ...valeurs,
    apprenti: false,
    bourse_criteres_sociaux_distance_domicile_familial: 0,
    categorie_salarie: 'prive_non_cadre',
    contrat_de_travail_debut: '2026-06-15',
    debut_etudes_etranger: '2026-06-15',
    enceinte: false,
    fin_etudes_etranger: '2026-06-16',
    orphelin: false,
    peec_employeur: true,
    professionnalisation: false,
    secteur_activite_employeur: 'non_agricole',
    sous_contrat_engagement_jeune: false,
  }),
  ...voulues(['aah', 'asi', 'ass', 'caah', 'boursier'], mois),
})

export const demande: Demande = {
  individus: {
    demandeur: {
      ...individu({
        date_naissance: '1996-01-12',
        statut_marital: 'marie',
        activite: 'actif',
        age: 30,
        age_en_mois: 365,
      }),
      salaire_net: sur(salaire_verse, 1320),
      salaire_de_base: sur(salaire_verse, 1692.3),
      salaire_imposable: sur(salaire_verse, 1368.21),
    },
    conjoint: individu({
      date_naissance: '1995-05-02',
      statut_marital: 'marie',
      activite: 'inactif',
      age: 31,
      age_en_mois: 373,
    }),
    enfant_0: individu({
      date_naissance: '2019-02-01',
      statut_marital: 'celibataire',
      activite: 'etudiant',
      scolarite: 'primaire',
      age: 7,
      age_en_mois: 88,
    }),
    enfant_1: individu({
      date_naissance: '2024-09-01',
      statut_marital: 'celibataire',
      activite: 'inactif',
      age: 1,
      age_en_mois: 21,
    }),
  },
  familles: {
    _: {
      ...durables({ en_couple: true }),
      parents: ['demandeur', 'conjoint'],
      enfants: ['enfant_0', 'enfant_1'],
      ...voulues(
        [
          'af',
          'aide_logement',
          'asf',
          'aspa',
          'cf',
          'css_participation_forfaitaire',
          'cmu_c',
          'paje_base',
          'ppa',
          'rsa',
        ],
        mois,
      ),
    },
  },
  foyers_fiscaux: {
    _: {
      declarants: ['demandeur', 'conjoint'],
      personnes_a_charge: ['enfant_0', 'enfant_1'],
      ...voulues(['rfr', 'nbptr'], '2024'),
      // Theirs counts the declarants.
      nb_pac: { '2024': 4 },
    },
  },
  menages: {
    _: {
      ...durables({
        statut_occupation_logement: 'locataire_hlm',
        loyer: 480,
        charges_locatives: 60,
        depcom: '59350',
        coloc: false,
        logement_chambre: false,
        date_entree_logement: '2026-06-15',
      }),
      personne_de_reference: ['demandeur'],
      conjoint: ['conjoint'],
      enfants: ['enfant_0', 'enfant_1'],
      ...voulues(['cheque_energie'], '2026'),
    },
  },
}
