import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { jorf } from '../textes/texte.ts'
import { openfisca } from '../textes/verification.ts'

export const plafond_securite_sociale_mensuel = bareme(
  'plafond_securite_sociale_mensuel',
  'Plafond mensuel de la sécurité sociale',
  euros_par_mois,
  [
    ['2021-01-01', 3428, jorf('Arrêté du 22 décembre 2020', 'JORFTEXT000042748904'), openfisca('2026-11-23')],
    ['2022-01-01', 3428, jorf('Arrêté du 15 décembre 2021', 'JORFTEXT000044514684'), openfisca('2026-11-23')],
    ['2023-01-01', 3666, jorf('Arrêté du 9 décembre 2022', 'JORFTEXT000046745084'), openfisca('2026-11-23')],
    ['2024-01-01', 3864, jorf('Arrêté du 19 décembre 2023', 'JORFARTI000048708695'), openfisca('2026-11-23')],
    ['2025-01-01', 3925, jorf('Arrêté du 19 décembre 2024', 'JORFTEXT000050854392'), openfisca('2026-11-23')],
    ['2026-01-01', 4005, jorf('Arrêté du 22 décembre 2025', 'JORFTEXT000053143451'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)
