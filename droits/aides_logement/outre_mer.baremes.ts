import { bareme } from '../../moteur/expression/bareme.ts'
import { echelle } from '../../moteur/expression/table.ts'
import { euros_par_an, euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { calcule, lu } from '../textes/verification.ts'
import * as textes from './textes.ts'

// October 2026: the amounts before, raised by the 1.15 % that the published amounts of the mainland show.
const connus = { jusqu_au: '2027-09-30' }

export const charges_forfaitaires_outre_mer = bareme(
  'charges_forfaitaires_outre_mer',
  'Charges prises en compte outre-mer',
  euros_par_mois,
  [
    ['2022-07-01', 37.67, textes.arrete_2022, lu('2026-11-23')],
    ['2023-10-01', 38.99, textes.arrete_2023, lu('2026-11-23')],
    ['2024-10-01', 40.26, textes.arrete_2024, lu('2026-11-23')],
    ['2025-10-01', 40.68, arrete_aides_logement('46'), lu('2026-11-23')],
    ['2026-10-01', 41.15, textes.arrete_2026, calcule('2026-11-23')],
  ],
  connus,
)

export const charges_par_personne_a_charge_outre_mer = bareme(
  'charges_par_personne_a_charge_outre_mer',
  'Charges prises en compte outre-mer, par personne à charge',
  euros_par_mois,
  [
    ['2022-07-01', 9.69, textes.arrete_2022, lu('2026-11-23')],
    ['2023-10-01', 10.03, textes.arrete_2023, lu('2026-11-23')],
    ['2024-10-01', 10.36, textes.arrete_2024, lu('2026-11-23')],
    ['2025-10-01', 10.47, arrete_aides_logement('46'), lu('2026-11-23')],
    ['2026-10-01', 10.59, textes.arrete_2026, calcule('2026-11-23')],
  ],
  connus,
)

export const charges_d_un_colocataire_outre_mer = echelle(
  'charges_d_un_colocataire_outre_mer',
  'Charges prises en compte outre-mer en colocation',
  euros_par_mois,
  ['personne seule', 'couple'],
  [
    ['2022-07-01', [19.38, 37.67], textes.arrete_2022, lu('2026-11-23')],
    ['2023-10-01', [20.06, 38.99], textes.arrete_2023, lu('2026-11-23')],
    ['2024-10-01', [20.71, 40.26], textes.arrete_2024, lu('2026-11-23')],
    ['2025-10-01', [20.93, 40.68], arrete_aides_logement('46'), lu('2026-11-23')],
    ['2026-10-01', [21.17, 41.15], textes.arrete_2026, calcule('2026-11-23')],
  ],
  connus,
)

// The other families have the amounts of the mainland. None was revalued on 1 January 2026.
export const abattement_r0_une_personne_a_charge_outre_mer = bareme(
  'abattement_r0_une_personne_a_charge_outre_mer',
  'Ressources sans effet sur la participation outre-mer, une personne à charge',
  euros_par_an,
  [
    ['2022-07-01', 8051, textes.arrete_2022, lu('2026-11-23')],
    ['2023-01-01', 8181, textes.janvier_2023, lu('2026-11-23')],
    ['2024-01-01', 8574, textes.janvier_2024, lu('2026-11-23')],
    ['2025-01-01', 8656, arrete_aides_logement('46'), lu('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

// From the seventh dependant on, the rates of the mainland: the one of the seventh is higher than that of the sixth.
export const taux_selon_la_famille_outre_mer = echelle(
  'taux_selon_la_famille_outre_mer',
  'Part des ressources demandée outre-mer, selon la famille',
  taux,
  [
    'personne seule',
    'couple sans personne à charge',
    'une personne à charge',
    '2 personnes à charge',
    '3 personnes à charge',
    '4 personnes à charge',
    '5 personnes à charge',
    '6 personnes à charge',
    '7 personnes à charge ou plus',
  ],
  [
    [
      '2023-01-01',
      [0.0281, 0.0299, 0.0238, 0.0217, 0.0194, 0.018, 0.0169, 0.0162, 0.0167],
      arrete_aides_logement('46'),
      lu('2026-11-23'),
    ],
  ],
)
