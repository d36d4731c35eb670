import type { Month } from '../../moteur/expression/month.ts'
import { premierJour } from './dates.ts'
import type { Lieu } from './lieu.ts'
import { type Menage, niveauDeVie } from './menage.ts'
import type { Valeurs } from './personne.ts'
import type { Occupation, Profil, SituationDeLogement } from './profil.ts'
import { constant, type Serie } from './serie.ts'
import type { Tirage } from './tirage.ts'

export interface Logement extends Valeurs {
  readonly statut_occupation_logement: Serie<string>
}

// The poverty line of 2023 (Insee): 1,288 € a month. https://www.banquedesterritoires.fr/le-taux-de-pauvrete-et-les-inegalites-ont-fortement-augmente-en-2023-selon-linsee
const seuil_de_pauvrete = 1288

// SDES, RPLS 2024: 7.68 € a square metre in social housing around Paris, 6.15 € elsewhere, parted in two: an assumption. https://www.statistiques.developpement-durable.gouv.fr/54-millions-de-logements-locatifs-sociaux-en-france-au-1er-janvier-2024
const loyer_hlm_au_m2 = { zone_1: 7.68, zone_2: 6.3, zone_3: 6 }
// SDES 2020: a social tenant saves 225 € a month; by zone: an assumption. https://www.statistiques.developpement-durable.gouv.fr/les-logements-sociaux-0
const ecart_du_prive = { zone_1: 340, zone_2: 215, zone_3: 140 }

export function tirerLogement(
  tirage: Tirage,
  profil: Profil,
  menage: Menage,
  { depcom, zone_apl }: Lieu,
  mois: Month,
): Logement {
  const { adultes, enfants } = menage
  const occupation = tirage.selon(profil.logement[situationDe(menage, mois)])
  // Square metres: an assumption.
  const surface = 24 + 13 * Math.min(adultes.length + enfants.length, 6) + tirage.entier(0, 20)
  const loyer = loyerDe(tirage, occupation, surface, zone_apl)
  return {
    statut_occupation_logement: constant(mois, statutDe(tirage, occupation, etudie(menage))),
    loyer: constant(mois, loyer * 12),
    zone_apl: constant(mois, zone_apl),
    ...(depcom === null ? {} : { depcom: constant(mois, depcom) }),
    ...(occupation === 'primo_accedant' ? pret(tirage, mois) : {}),
  }
}

const etudie = ({ adultes }: Menage) => adultes[0].activite === 'etudiant'

function situationDe(menage: Menage, mois: Month): SituationDeLogement {
  const [{ age }] = menage.adultes
  const generation = age < 30 ? 'jeune' : age < 60 ? 'adulte' : 'aine'
  const modeste = etudie(menage) || niveauDeVie(menage, mois) < seuil_de_pauvrete
  return `${generation}_${modeste ? 'modeste' : 'autre'}`
}

function statutDe(tirage: Tirage, occupation: Occupation, etudiant: boolean): string {
  if (occupation !== 'locataire_prive') return occupation
  // An assumption.
  return tirage.chance(etudiant ? 0.6 : 0.15) ? 'locataire_meuble' : 'locataire_vide'
}

function loyerDe(tirage: Tirage, occupation: Occupation, surface: number, zone: Lieu['zone_apl']): number {
  const hasard = 0.85 + 0.3 * tirage.unite()
  if (occupation === 'locataire_hlm') return Math.round(surface * loyer_hlm_au_m2[zone] * hasard)
  if (occupation === 'locataire_prive') {
    return Math.round((surface * loyer_hlm_au_m2[zone] + ecart_du_prive[zone]) * hasard)
  }
  // Repayments: an assumption.
  return occupation === 'primo_accedant' ? Math.round(surface * 11 * hasard) : 0
}

// Loans run for twenty-five years at most; one in five is « conventionné »: assumptions.
function pret(tirage: Tirage, mois: Month) {
  return {
    aide_logement_date_pret: premierJour(mois - tirage.entier(2, 290)),
    aide_logement_est_pret_conventionne: constant(mois, tirage.chance(0.2)),
    etat_logement: constant(
      mois,
      tirage.element(['acquisition_sans_amelioration_logement_existant', 'construction_acquisition_logement_neuf']),
    ),
    financement_decide_avant_2019: constant(mois, false),
  }
}
