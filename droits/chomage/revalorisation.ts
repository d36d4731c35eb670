import type { Individu } from '../../moteur/expression/entity.ts'
import { entree, individu } from '../../moteur/expression/input.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { type EurosParJour, taux } from '../../moteur/expression/units.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { assurance_chomage } from '../textes/assurance_chomage.ts'
import * as baremes from './montants.baremes.ts'

/**
 * The board may revalue each 1 July, and need not: it did not in 2016. What it decided in 2026 was not found.
 * Results that lean on the amounts of July 2025 say so, through this default.
 */
export const are_taux_revalorisation_2026 = entree(
  'are_taux_revalorisation_2026',
  'Revalorisation des allocations chômage au 1er juillet 2026',
  individu,
  taux,
  {
    periode: 'eternity',
    defaut: { valeur: 0, raison: 'montants de juillet 2025 : aucune décision de juillet 2026 n’est connue ici' },
  },
)

export const revalorise_2026 = (montant: Term<EurosParJour, Individu>) =>
  montant.fois(cent_pour_cent.plus(are_taux_revalorisation_2026)).arrondi_au_centime()

const du_jour_paye = (nom: string, libelle: string, publie: Term<EurosParJour, never>) =>
  regle<EurosParJour, Individu>(
    nom,
    libelle,
    [assurance_chomage('20')],
    versions<Term<EurosParJour, Individu>>(depuis('2021-07-01', publie), depuis('2026-07-01', revalorise_2026(publie))),
    { entite: individu },
  )

export const are_partie_fixe = du_jour_paye(
  'are_partie_fixe',
  'Partie fixe de l’allocation, par jour',
  baremes.are_partie_fixe_publiee,
)
export const are_minimum = du_jour_paye(
  'are_minimum',
  'Allocation minimale, par jour, hors Mayotte',
  baremes.are_minimum_publie,
)
export const are_seuil_degressivite = du_jour_paye(
  'are_seuil_degressivite',
  'Allocation par jour au-delà de laquelle elle devient dégressive',
  baremes.are_seuil_degressivite_publie,
)
export const are_plancher_degressivite = du_jour_paye(
  'are_plancher_degressivite',
  'Allocation par jour sous laquelle la dégressivité ne descend pas',
  baremes.are_plancher_degressivite_publie,
)
