import { activites } from './activites.ts'
import type { Composition, Occupation, Origine, Profil } from './profil.ts'
import { Quantiles } from './quantiles.ts'
import { Repartition } from './repartition.ts'
import { hypothese, publie } from './source.ts'

const recensement = publie('Insee, RP2022, FAM T1, France', 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1')
const emploi = publie('Insee, Première n° 2044, 2024', 'https://insee.fr/fr/statistiques/8391807')
const etrangers = publie(
  'Insee, L’essentiel sur les immigrés et les étrangers, 2023',
  'https://www.insee.fr/fr/statistiques/3633212',
)
const ages = hypothese('âges des adultes d’un ménage, par composition')
const agesActifs = hypothese('50-64 ans en emploi (68,4 %, Insee 2024) partagés à 60 ans ; AAH et retraite par âge')
const parAge = hypothese('logement par âge et par niveau de vie, calé pour que l’ensemble donne Insee-SDES 2024')

const occupations = (
  proprietaire: number,
  primo_accedant: number,
  locataire_hlm: number,
  locataire_prive: number,
  loge_gratuitement: number,
  sans_domicile: number,
) =>
  new Repartition<Occupation>(
    parAge,
    ['proprietaire', proprietaire],
    ['primo_accedant', primo_accedant],
    ['locataire_hlm', locataire_hlm],
    ['locataire_prive', locataire_prive],
    ['loge_gratuitement', loge_gratuitement],
    ['sans_domicile', sans_domicile],
  )

export const france: Profil = {
  // The 1.7 % of households of several people without a family are left out.
  composition: new Repartition<Composition>(
    recensement,
    ['seul', 38.6],
    ['couple', 25.7],
    ['couple_avec_enfants', 23.9],
    ['parent_seul', 10.1],
  ),
  age: {
    seul: new Quantiles(ages, [0, 18], [0.1, 24], [0.28, 39], [0.44, 54], [0.61, 64], [0.86, 79], [1, 97]),
    couple: new Quantiles(ages, [0, 20], [0.05, 25], [0.2, 39], [0.28, 54], [0.49, 64], [0.85, 79], [1, 93]),
    couple_avec_enfants: new Quantiles(ages, [0, 22], [0.1, 30], [0.5, 40], [0.9, 51], [1, 60]),
    parent_seul: new Quantiles(ages, [0, 20], [0.1, 28], [0.5, 41], [0.9, 52], [1, 60]),
  },
  activite: {
    // Half of the young who live by themselves study: an assumption.
    moins_de_25: activites(emploi, { emploi: 0.4, chomage: 0.181, aah: 0.015, retraite: 0, etudiant: 0.45 }),
    // 68.8 % of 15-64, 34.4 % under 25 and 68.4 % from 50 leave 82 % here, single parents included, of whom 66 % work.
    // Unemployment: first quarter of 2024.
    de_25_a_49: activites(emploi, { emploi: 0.838, chomage: 0.068, aah: 0.025, retraite: 0, etudiant: 0.01 }),
    de_50_a_59: activites(agesActifs, { emploi: 0.8, chomage: 0.05, aah: 0.045, retraite: 0.01, etudiant: 0 }),
    de_60_a_64: activites(agesActifs, { emploi: 0.43, chomage: 0.05, aah: 0.04, retraite: 0.4, etudiant: 0 }),
    des_65: activites(agesActifs, { emploi: 0.01, chomage: 0, aah: 0, retraite: 0.97, etudiant: 0 }),
  },
  activite_parent_seul: activites(
    publie(
      'Insee, 2025 : 34 % sans emploi ; chômage : hypothèse',
      'https://aidodarons.com/le-blog/mamans-solos-tout-comprendre-à-la-pension-alimentaire-et-à-lasf',
    ),
    { emploi: 0.66, chomage: 0.15, aah: 0.03, retraite: 0, etudiant: 0.01 },
  ),
  logement: {
    jeune_modeste: occupations(2, 3, 20, 64, 9, 2),
    jeune_autre: occupations(4, 27, 11, 54, 4, 0),
    adulte_modeste: occupations(14, 10, 38, 33, 3, 2),
    adulte_autre: occupations(21, 47, 12, 18.5, 1.5, 0),
    aine_modeste: occupations(53, 2, 28, 13, 3.5, 0.5),
    aine_autre: occupations(76, 5, 9, 9, 1, 0),
  },
  // 8.2 % in all; by continent: Insee, 2024 (46 % Africa, 35 % Europe, 13 % Asia).
  origine: new Repartition<Origine>(
    etrangers,
    ['francaise', 91.8],
    ['africaine', 8.2 * 0.46],
    ['europeenne', 8.2 * 0.35],
    ['asiatique', 8.2 * 0.13],
    ['americaine', 8.2 * 0.06],
  ),
}
