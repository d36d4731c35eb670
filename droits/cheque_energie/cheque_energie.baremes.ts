import { bareme, type DatedLine } from '../../moteur/expression/bareme.ts'
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
  'Arrêté du 31 juillet 2025, art. 1',
  'https://www.legifrance.gouv.fr/search/jorf?query=ch%C3%A8que%20%C3%A9nergie%2031%20juillet%202025',
)

const noms = { premier: 'premier', deuxieme: 'deuxième', troisieme: 'troisième', quatrieme: 'quatrième' } as const

type Rang = keyof typeof noms

function seuil(rang: Rang, en_2019: number, en_2021: number): Term<EurosParAn, never> {
  const libelle = `Chèque énergie, ${noms[rang]} seuil de revenu par unité de consommation, dernière valeur d’OpenFisca`
  return bareme(`cheque_energie_seuil_${rang}`, libelle, euros_par_an, jusqu_en_2022(en_2019, en_2021))
}

function seuil_publie(rang: Rang, en_2019: number, en_2021: number, ...suite: readonly DatedLine[]) {
  const libelle = `Chèque énergie, ${noms[rang]} seuil de revenu par unité de consommation`
  return bareme(`cheque_energie_seuil_${rang}_publie`, libelle, euros_par_an, [
    ...jusqu_en_2022(en_2019, en_2021),
    ...suite,
  ])
}

function jusqu_en_2022(en_2019: number, en_2021: number): readonly DatedLine[] {
  return [
    ['2019-01-01', en_2019, arrete_2018, publie_le],
    ['2021-01-01', en_2021, arrete_2021, vu],
  ]
}

export const cheque_energie_seuils = [
  seuil('premier', 5600, 5600),
  seuil('deuxieme', 6700, 6700),
  seuil('troisieme', 7700, 7700),
  seuil('quatrieme', 10700, 10800),
]

/** Only the fourth was read in the arrêté of 2025: the others stay those of 2023, which nothing found changes. */
export const cheque_energie_seuils_publies = [
  seuil_publie('premier', 5600, 5600, ['2023-01-01', 5700, arrete_2023, publie_le]),
  seuil_publie('deuxieme', 6700, 6700, ['2023-01-01', 6800, arrete_2023, publie_le]),
  seuil_publie('troisieme', 7700, 7700, ['2023-01-01', 7850, arrete_2023, publie_le]),
  seuil_publie(
    'quatrieme',
    10700,
    10800,
    ['2023-01-01', 11000, arrete_2023, publie_le],
    ['2025-01-01', 11000, arrete_2025, publie_le],
  ),
]

const tranches = ['première', 'deuxième', 'troisième', 'quatrième'] as const

/** From the lowest bracket of income to the fourth. */
function montants(nom: string, unites: string, valeurs: readonly [number, number, number, number]) {
  return valeurs.map((valeur, i) =>
    bareme(`cheque_energie_montant_${nom}_${i}`, `Chèque énergie, ${unites}, ${tranches[i]} tranche`, euros_par_an, [
      ['2019-01-01', valeur, arrete_2018, publie_le],
    ]),
  )
}

export const cheque_energie_montants = {
  une: montants('une', 'une unité de consommation', [194, 146, 98, 48]),
  moins_de_deux: montants('moins_de_deux', 'plus d’une et moins de deux unités', [240, 176, 113, 63]),
  deux_ou_plus: montants('deux_ou_plus', 'deux unités ou plus', [277, 202, 126, 76]),
} as const

const unite = (nom: string, libelle: string, valeur: number) =>
  bareme(nom, libelle, nombre, [['2018-01-01', valeur, code_energie('R124-1'), publie_le]])

export const uc_deuxieme_personne = unite('uc_deuxieme_personne', 'Unité de consommation de la deuxième personne', 0.5)
export const uc_personne_suivante = unite('uc_personne_suivante', 'Unité de consommation par personne suivante', 0.3)
export const uc_part_residence_alternee = unite(
  'uc_part_residence_alternee',
  'Part d’un enfant en résidence alternée',
  0.5,
)
