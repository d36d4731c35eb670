import { activites } from './activites.ts'
import { france } from './france.ts'
import type { Composition, Occupation, Origine, Profil } from './profil.ts'
import { Repartition } from './repartition.ts'
import { hypothese, publie } from './source.ts'

const portrait = publie('Insee Première n° 2008, 2024 (RP2020)', 'https://www.insee.fr/fr/statistiques/8236231')
const logements = publie(
  'ONPV, octobre 2018 (enquête Logement 2013)',
  'https://stms.ac-versailles.fr/spip.php?breve1006',
)
// Less than half of 15-64 in employment (same portrait), against 68.8 %; unemployment 2.5 times the national one (2017).
const emploi = hypothese('emploi des 15-64 ans ramené à 49 %, chômage à 2,5 fois celui du pays, dans chaque âge')
const logement = new Repartition<Occupation>(
  logements,
  ['locataire_hlm', 74],
  ['locataire_prive', 11],
  ['proprietaire', 6],
  ['primo_accedant', 6],
  ['loge_gratuitement', 2.5],
  ['sans_domicile', 0.5],
)

/** A poor neighbourhood of the « politique de la ville ». */
export const quartier: Profil = {
  ...france,
  // Alone four in ten, one-parent families one in six: published. Couples share the rest: an assumption.
  composition: new Repartition<Composition>(
    portrait,
    ['seul', 40],
    ['couple', 17],
    ['couple_avec_enfants', 26.3],
    ['parent_seul', 16.7],
  ),
  activite: {
    moins_de_25: activites(emploi, { emploi: 0.33, chomage: 0.35, aah: 0.02, retraite: 0, etudiant: 0.25 }),
    de_25_a_49: activites(emploi, { emploi: 0.58, chomage: 0.185, aah: 0.04, retraite: 0, etudiant: 0.01 }),
    de_50_a_59: activites(emploi, { emploi: 0.55, chomage: 0.15, aah: 0.08, retraite: 0.01, etudiant: 0 }),
    de_60_a_64: activites(emploi, { emploi: 0.3, chomage: 0.12, aah: 0.06, retraite: 0.4, etudiant: 0 }),
    des_65: activites(emploi, { emploi: 0.01, chomage: 0, aah: 0, retraite: 0.93, etudiant: 0 }),
  },
  activite_parent_seul: activites(emploi, { emploi: 0.47, chomage: 0.28, aah: 0.03, retraite: 0, etudiant: 0.01 }),
  logement: {
    jeune_modeste: logement,
    jeune_autre: logement,
    adulte_modeste: logement,
    adulte_autre: logement,
    aine_modeste: logement,
    aine_autre: logement,
  },
  // 23 % foreigners: the same portrait; by continent, as everywhere.
  origine: new Repartition<Origine>(
    portrait,
    ['francaise', 77],
    ['africaine', 23 * 0.46],
    ['europeenne', 23 * 0.35],
    ['asiatique', 23 * 0.13],
    ['americaine', 23 * 0.06],
  ),
}
