import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch, publie } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'

export const minoration_forfaitaire = bareme('minoration_forfaitaire', 'Minoration de l’aide', euros_par_mois, [
  ['2019-10-01', 5, arrete_aides_logement('11'), lu('2026-11-23')],
])

export const seuil_allocation_logement = bareme(
  'seuil_allocation_logement',
  'Montant en dessous duquel l’allocation de logement n’est pas versée',
  euros_par_mois,
  [['2019-10-01', 10, arrete_aides_logement('12'), lu('2026-11-23')]],
)

export const part_de_la_reduction_de_loyer = bareme(
  'part_de_la_reduction_de_loyer',
  'Part de la réduction de loyer de solidarité retirée de l’aide',
  taux,
  [['2018-02-01', 0.98, cch('D823-16'), lu('2026-11-23')]],
)

export const taux_crds = bareme('taux_crds_logement', 'Taux de la CRDS', taux, [
  [
    '1996-02-01',
    0.005,
    publie('Ordonnance n° 96-50, art. 14 et 19', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000190291'),
    openfisca('2026-11-23'),
  ],
])
