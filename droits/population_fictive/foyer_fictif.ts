import { type Month, monthName } from '../../moteur/expression/month.ts'
import { france } from './france.ts'
import { type Lieu, lieuALaPart, lieux_par_zone } from './lieu.ts'
import { tirerLogement } from './logement.ts'
import { tirerMenage } from './menage.ts'
import type { Profil } from './profil.ts'
import { type Situation, situationDe } from './situation.ts'
import { Tirage } from './tirage.ts'

/** A household in OpenFisca's form, ready to be computed. */
export interface FoyerFictif {
  readonly id: string
  readonly period: string
  readonly situation: Situation
}

export interface Choix {
  readonly profil?: Profil
  readonly lieux?: readonly [Lieu, ...Lieu[]]
}

/** Drawn by this use of the seed: the identities have another, so that they change nothing here. */
const usage = 1

/** The household of this rank in the population of this seed: always the same one for one month. */
export function foyerFictif(graine: number, rang: number, mois: Month, choix: Choix = {}): FoyerFictif {
  const { profil = france, lieux = lieux_par_zone } = choix
  const tirage = new Tirage(graine, rang, usage)
  const lieu = lieuALaPart(lieux, tirage.unite())
  const menage = tirerMenage(tirage, profil, mois)
  const logement = tirerLogement(tirage, profil, menage, lieu, mois)
  return {
    id: `fictif-${graine}-${rang}`,
    period: monthName(mois),
    situation: situationDe(tirage, menage, logement, mois),
  }
}
