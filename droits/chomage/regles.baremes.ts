import { bareme } from '../../moteur/expression/bareme.ts'
import { annees, euros_par_jour, heures, jours, mois, taux } from '../../moteur/expression/units.ts'
import {
  assurance_chomage,
  ce_qui_change_2025,
  convention_2024,
  cumul_unedic,
  decret_2021_346,
  decret_2023_33,
  differe_conges_payes_unedic,
  differe_specifique_unedic,
  ruptures_conventionnelles_2026,
} from '../textes/assurance_chomage.ts'
import { openfisca, publication } from '../textes/verification.ts'

// The rules are those of the day the contract ended: these values are read in the month of that day.

export const are_jours_requis = bareme('are_jours_requis', 'Jours de travail demandés', jours, [
  ['2021-12-01', 130, assurance_chomage('3'), publication('2026-11-23')],
])
export const are_heures_requises = bareme('are_heures_requises', 'Heures de travail demandées', heures, [
  ['2021-12-01', 910, assurance_chomage('3'), publication('2026-11-23')],
])
export const are_jours_requis_saisonnier = bareme(
  'are_jours_requis_saisonnier',
  'Jours de travail demandés à un saisonnier',
  jours,
  [
    ['2021-12-01', 130, assurance_chomage('3'), publication('2026-11-23')],
    ['2025-04-01', 108, convention_2024, publication('2026-11-23')],
  ],
)
export const are_heures_requises_saisonnier = bareme(
  'are_heures_requises_saisonnier',
  'Heures de travail demandées à un saisonnier',
  heures,
  [
    ['2021-12-01', 910, assurance_chomage('3'), publication('2026-11-23')],
    ['2025-04-01', 758, convention_2024, publication('2026-11-23')],
  ],
)

export const are_age_periode_longue = bareme(
  'are_age_periode_longue',
  'Âge à la fin du contrat à partir duquel trois ans sont regardés',
  annees,
  [
    ['2019-11-01', 53, assurance_chomage('3'), publication('2026-11-23')],
    ['2025-04-01', 55, ce_qui_change_2025, publication('2026-11-23')],
  ],
)
export const are_periode_ordinaire = bareme('are_periode_ordinaire', 'Période regardée', mois, [
  ['2019-11-01', 24, assurance_chomage('3'), publication('2026-11-23')],
])
export const are_periode_longue = bareme('are_periode_longue', 'Période regardée, pour les plus âgés', mois, [
  ['2019-11-01', 36, assurance_chomage('3'), publication('2026-11-23')],
])

export const are_plafond_jours_sans_contrat = bareme(
  'are_plafond_jours_sans_contrat',
  'Jours sans contrat comptés au plus, en part des jours de contrat',
  taux,
  [
    ['2021-10-01', 0.75, decret_2021_346, publication('2026-11-23')],
    ['2025-04-01', 0.7, ce_qui_change_2025, publication('2026-11-23')],
  ],
)
export const are_jours_calendaires_par_jour_travaille = bareme(
  'are_jours_calendaires_par_jour_travaille',
  'Jours calendaires pour un jour travaillé (sept jours pour cinq)',
  taux,
  [['2019-11-01', 1.4, assurance_chomage('9'), publication('2026-11-23')]],
)

export const are_age_duree_intermediaire = bareme(
  'are_age_duree_intermediaire',
  'Âge à la fin du contrat de la première durée allongée',
  annees,
  [
    ['2019-11-01', 53, assurance_chomage('9'), publication('2026-11-23')],
    ['2025-04-01', 55, ce_qui_change_2025, publication('2026-11-23')],
  ],
)
export const are_age_duree_longue = bareme(
  'are_age_duree_longue',
  'Âge à la fin du contrat de la durée la plus longue',
  annees,
  [
    ['2019-11-01', 55, assurance_chomage('9'), publication('2026-11-23')],
    ['2025-04-01', 57, ce_qui_change_2025, publication('2026-11-23')],
  ],
)

const duree_maximale = (nom: string, libelle: string, valeur: number) =>
  bareme(nom, libelle, jours, [['2019-11-01', valeur, assurance_chomage('9'), publication('2026-11-23')]])

// Before the coefficient: 548, 685 and 822 days are three quarters of these, rounded up.
export const are_duree_maximale_ordinaire = duree_maximale(
  'are_duree_maximale_ordinaire',
  'Durée maximale, avant coefficient',
  730,
)
export const are_duree_maximale_intermediaire = duree_maximale(
  'are_duree_maximale_intermediaire',
  'Première durée maximale allongée, avant coefficient',
  913,
)
export const are_duree_maximale_longue = duree_maximale(
  'are_duree_maximale_longue',
  'Durée maximale la plus longue, avant coefficient',
  1095,
)
export const are_coefficient_duree = bareme(
  'are_coefficient_duree',
  'Part de la durée retenue selon la conjoncture, en métropole',
  taux,
  [
    ['2021-10-01', 1, assurance_chomage('9'), publication('2026-11-23')],
    ['2023-02-01', 0.75, decret_2023_33, publication('2026-11-23')],
  ],
)

const apres_rupture_conventionnelle = (suite: string, libelle: string, avant: number, valeur: number) =>
  bareme(
    `are_duree_maximale_rupture_conventionnelle${suite}`,
    `Durée maximale après une rupture conventionnelle${libelle}`,
    jours,
    [
      ['2019-11-01', avant, assurance_chomage('9'), publication('2026-11-23')],
      ['2026-09-01', valeur, ruptures_conventionnelles_2026, publication('2026-11-23')],
    ],
  )

// That of all until August 2026; then fifteen months and twenty and a half, twenty and thirty overseas, coefficient counted.
export const are_duree_maximale_rupture_conventionnelle = apres_rupture_conventionnelle('', '', 730, 456)
export const are_duree_maximale_rupture_conventionnelle_longue = apres_rupture_conventionnelle(
  '_longue',
  ', pour les plus âgés',
  1095,
  624,
)
export const are_duree_maximale_rupture_conventionnelle_outre_mer = apres_rupture_conventionnelle(
  '_outre_mer',
  ', outre-mer',
  730,
  608,
)
export const are_duree_maximale_rupture_conventionnelle_outre_mer_longue = apres_rupture_conventionnelle(
  '_outre_mer_longue',
  ', outre-mer, pour les plus âgés',
  1095,
  913,
)

// Read: 95.8 and 107.9. The others follow the social security ceiling, as article 21 says; a test recomputes them.
export const are_diviseur_differe_specifique = bareme(
  'are_diviseur_differe_specifique',
  'Euros d’indemnité au-delà de la loi qui retardent l’allocation d’un jour',
  euros_par_jour,
  [
    ['2020-01-01', 95.8, assurance_chomage('21'), publication('2026-11-23')],
    ['2023-01-01', 102.4, assurance_chomage('21'), publication('2026-11-23')],
    ['2024-01-01', 107.9, differe_specifique_unedic, publication('2026-11-23')],
    ['2025-01-01', 109.6, assurance_chomage('21'), publication('2026-11-23')],
    ['2026-01-01', 111.8, assurance_chomage('21'), publication('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)
export const are_differe_specifique_maximum = bareme(
  'are_differe_specifique_maximum',
  'Retard au plus pour les indemnités au-delà de la loi',
  jours,
  [['2019-11-01', 150, differe_specifique_unedic, publication('2026-11-23')]],
)
export const are_differe_specifique_maximum_economique = bareme(
  'are_differe_specifique_maximum_economique',
  'Retard au plus après une rupture pour un motif économique',
  jours,
  [['2019-11-01', 75, differe_specifique_unedic, publication('2026-11-23')]],
)
export const are_differe_conges_payes_maximum = bareme(
  'are_differe_conges_payes_maximum',
  'Retard au plus pour les congés payés',
  jours,
  [['2021-10-01', 30, differe_conges_payes_unedic, publication('2026-11-23')]],
)
export const are_delai_attente = bareme('are_delai_attente', 'Délai d’attente', jours, [
  ['2019-11-01', 7, differe_conges_payes_unedic, publication('2026-11-23')],
])
export const are_delai_inscription = bareme('are_delai_inscription', 'Délai pour s’inscrire à France Travail', mois, [
  ['2019-11-01', 12, assurance_chomage('4'), publication('2026-11-23')],
])

export const are_jours_avant_degressivite = bareme(
  'are_jours_avant_degressivite',
  'Jours payés avant que l’allocation devienne dégressive',
  jours,
  [['2021-12-01', 182, assurance_chomage('17 bis'), publication('2026-11-23')]],
)
export const are_age_sans_degressivite = bareme(
  'are_age_sans_degressivite',
  'Âge à la fin du contrat à partir duquel rien n’est dégressif',
  annees,
  [
    ['2019-11-01', 57, assurance_chomage('17 bis'), publication('2026-11-23')],
    ['2025-04-01', 55, ce_qui_change_2025, publication('2026-11-23')],
  ],
)

export const are_part_salaire_repris = bareme(
  'are_part_salaire_repris',
  'Part du salaire du travail repris qui est déduite',
  taux,
  [['2014-10-01', 0.7, cumul_unedic, publication('2026-11-23')]],
)
export const are_jours_du_salaire_mensuel = bareme(
  'are_jours_du_salaire_mensuel',
  'Jours que compte l’ancien salaire d’un mois',
  jours,
  [['2014-10-01', 30.42, cumul_unedic, openfisca('2026-11-23')]],
)
