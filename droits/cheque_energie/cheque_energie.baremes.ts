import { bareme, type DatedLine } from '../../moteur/expression/bareme.ts'
import { table } from '../../moteur/expression/table.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { type EurosParAn, euros_par_an, nombre } from '../../moteur/expression/units.ts'
import { code_energie, jorf, publie } from '../textes/texte.ts'
import { openfisca, publication } from '../textes/verification.ts'

const vu = openfisca('2026-11-23')
const publie_le = publication('2026-11-23')

const arrete_2018 = publie(
  'Arrêté du 26 décembre 2018, NOR TRER1832961A',
  'https://www.legifrance.gouv.fr/search/jorf?query=TRER1832961A',
)
const arrete_2021 = jorf('Arrêté du 24 février 2021', 'JORFTEXT000043178875')
const arrete_2023 = publie(
  'Arrêté de 2023 modifiant l’arrêté du 26 décembre 2018',
  'https://www.legifrance.gouv.fr/search/jorf?query=ch%C3%A8que%20%C3%A9nergie%20plafond%202023',
)
const arrete_2025 = publie(
  'Arrêté du 31 juillet 2025, art. 1 et 2',
  'https://www.legifrance.gouv.fr/search/jorf?query=ch%C3%A8que%20%C3%A9nergie%2031%20juillet%202025',
)

export interface Seuils {
  readonly premier: Term<EurosParAn, never>
  readonly deuxieme: Term<EurosParAn, never>
  readonly troisieme: Term<EurosParAn, never>
  readonly quatrieme: Term<EurosParAn, never>
}

const noms = { premier: 'premier', deuxieme: 'deuxième', troisieme: 'troisième', quatrieme: 'quatrième' } as const

function seuil(rang: keyof Seuils, en_2019: number, en_2021: number, en_2023?: number): Term<EurosParAn, never> {
  const suite: readonly DatedLine[] =
    en_2023 === undefined
      ? []
      : [
          ['2023-01-01', en_2023, arrete_2023, publie_le],
          // Only the fourth was read in the arrêté of 2025: the others are those of 2023, which nothing found changes.
          ['2025-01-01', en_2023, arrete_2025, publie_le],
        ]
  return bareme(
    `cheque_energie_seuil_${rang}${en_2023 === undefined ? '' : '_publie'}`,
    `Chèque énergie, ${noms[rang]} seuil de revenu par unité de consommation${en_2023 === undefined ? ', dernière valeur d’OpenFisca' : ''}`,
    euros_par_an,
    [['2019-01-01', en_2019, arrete_2018, publie_le], ['2021-01-01', en_2021, arrete_2021, vu], ...suite],
  )
}

export const cheque_energie_seuils: Seuils = {
  premier: seuil('premier', 5600, 5600),
  deuxieme: seuil('deuxieme', 6700, 6700),
  troisieme: seuil('troisieme', 7700, 7700),
  quatrieme: seuil('quatrieme', 10700, 10800),
}

export const cheque_energie_seuils_publies: Seuils = {
  premier: seuil('premier', 5600, 5600, 5700),
  deuxieme: seuil('deuxieme', 6700, 6700, 6800),
  troisieme: seuil('troisieme', 7700, 7700, 7850),
  quatrieme: seuil('quatrieme', 10700, 10800, 11000),
}

const tranches = ['première tranche de revenu', 'deuxième tranche', 'troisième tranche', 'quatrième tranche']

export const cheque_energie_montants = table(
  'cheque_energie_montant',
  'Chèque énergie de l’année',
  euros_par_an,
  [
    ['une', 'une unité de consommation'],
    ['moins_de_deux', 'plus d’une et moins de deux unités'],
    ['deux_ou_plus', 'deux unités ou plus'],
  ],
  tranches,
  [
    [
      '2019-01-01',
      { une: [194, 146, 98, 48], moins_de_deux: [240, 176, 113, 63], deux_ou_plus: [277, 202, 126, 76] },
      arrete_2018,
      publie_le,
    ],
  ],
)

const unite = (nom: string, libelle: string, valeur: number) =>
  bareme(nom, libelle, nombre, [['2018-01-01', valeur, code_energie('R124-1'), publie_le]])

export const uc_deuxieme_personne = unite('uc_deuxieme_personne', 'Unité de consommation de la deuxième personne', 0.5)
export const uc_personne_suivante = unite('uc_personne_suivante', 'Unité de consommation par personne suivante', 0.3)
export const uc_part_residence_alternee = unite(
  'uc_part_residence_alternee',
  'Part d’un enfant en résidence alternée',
  0.5,
)
