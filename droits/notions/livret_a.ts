import { bareme } from '../../moteur/expression/bareme.ts'
import { taux_par_an } from '../../moteur/expression/units.ts'
import { jorf, publie } from '../textes/texte.ts'
import { openfisca } from '../textes/verification.ts'

const avis = publie(
  'Taux de l’épargne réglementée, Banque de France',
  'https://www.banque-france.fr/fr/statistiques/taux-et-cours/taux-de-lepargne-reglementee',
)

export const taux_livret_a = bareme(
  'taux_livret_a',
  'Taux d’intérêt annuel du livret A',
  taux_par_an,
  [
    ['2014-08-01', 0.01, avis, openfisca('2026-11-23')],
    ['2015-08-01', 0.0075, avis, openfisca('2026-11-23')],
    [
      '2020-02-01',
      0.005,
      jorf('Avis relatif aux taux d’intérêt des produits d’épargne réglementée', 'JORFTEXT000041460493'),
      openfisca('2026-11-23'),
    ],
    ['2022-02-01', 0.01, jorf('Arrêté du 27 janvier 2022', 'JORFTEXT000045084355'), openfisca('2026-11-23')],
    ['2022-08-01', 0.02, avis, openfisca('2026-11-23')],
    ['2023-02-01', 0.03, jorf('Arrêté du 27 janvier 2023', 'JORFTEXT000047069197'), openfisca('2026-11-23')],
    ['2023-08-01', 0.03, jorf('Arrêté du 28 juillet 2023', 'JORFTEXT000047901505'), openfisca('2026-11-23')],
    ['2025-02-01', 0.024, jorf('Arrêté du 28 janvier 2025', 'JORFTEXT000051059093'), openfisca('2026-11-23')],
    ['2025-08-01', 0.017, jorf('Arrêté du 23 juillet 2025', 'JORFTEXT000052009310'), openfisca('2026-11-23')],
    ['2026-02-01', 0.015, jorf('Arrêté du 28 janvier 2026', 'JORFTEXT000053411507'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)
