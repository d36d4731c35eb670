import type { Month } from '../../moteur/expression/month.ts'
import { type Adulte, tirerAdulte } from './adulte.ts'
import { agesDesEnfants, nombre_d_enfants } from './enfants.ts'
import { type Etranger, tirerEtranger } from './etranger.ts'
import { phaseAu } from './phase.ts'
import type { Composition, Profil } from './profil.ts'
import type { Tirage } from './tirage.ts'

/** The people of one dwelling: one or two adults, and their children. */
export interface Menage {
  readonly composition: Composition
  readonly adultes: readonly [Adulte, ...Adulte[]]
  /** Ages in months, the youngest first. */
  readonly enfants: readonly number[]
  readonly statut_marital: 'marie' | 'pacse' | 'celibataire' | 'divorce' | 'veuf'
  readonly etranger: Etranger | null
}

export function tirerMenage(tirage: Tirage, profil: Profil, mois: Month): Menage {
  const composition = tirage.selon(profil.composition)
  const adultes = tirerAdultes(tirage, profil, composition, mois)
  const [{ age }] = adultes
  return {
    composition,
    adultes,
    enfants: tirerEnfants(tirage, composition, age),
    statut_marital: statutMarital(tirage, composition, age),
    etranger: tirerEtranger(tirage, tirage.selon(profil.origine), age),
  }
}

function tirerAdultes(tirage: Tirage, profil: Profil, composition: Composition, mois: Month): Menage['adultes'] {
  const age = profil.age[composition].valeur(tirage.unite())
  const niveau = tirage.unite()
  const premier = tirerAdulte({ tirage, composition, age, niveau, mois }, profil)
  if (composition === 'seul' || composition === 'parent_seul') return [premier]
  // Half of the partners stand near each other on the scale of incomes, the others anywhere: an assumption.
  const proche = Math.min(0.999, Math.max(0, niveau + (tirage.unite() - 0.5) * 0.3))
  const niveauDeLAutre = tirage.chance(0.5) ? proche : tirage.unite()
  const ageDeLAutre = Math.max(18, age + tirage.entier(-5, 4))
  return [premier, tirerAdulte({ tirage, composition, age: ageDeLAutre, niveau: niveauDeLAutre, mois }, profil)]
}

function tirerEnfants(tirage: Tirage, composition: Composition, age: number): readonly number[] {
  if (composition !== 'couple_avec_enfants' && composition !== 'parent_seul') return []
  const nombre = Number(tirage.selon(nombre_d_enfants[composition]))
  // Whoever became an adult two years ago has not had five children since.
  return agesDesEnfants(tirage, Math.max(1, Math.min(nombre, Math.floor((age - 17) / 2))), age)
}

// Marital states by age: assumptions.
function statutMarital(tirage: Tirage, composition: Composition, age: number): Menage['statut_marital'] {
  const part = tirage.unite()
  if (composition === 'couple' || composition === 'couple_avec_enfants') {
    if (age >= 60) return part < 0.9 ? 'marie' : 'celibataire'
    const maries = age < 30 ? 0.25 : 0.6
    return part < maries ? 'marie' : part < maries + 0.15 ? 'pacse' : 'celibataire'
  }
  if (age >= 65) return part < 0.55 ? 'veuf' : part < 0.85 ? 'divorce' : 'celibataire'
  return part < (age < 40 ? 0.1 : 0.45) ? 'divorce' : 'celibataire'
}

/** Earned income over consumption units: 1, then 0.5 from 14 years old and 0.3 below. */
export function niveauDeVie({ adultes, enfants }: Menage, mois: Month): number {
  let [ressources, unites] = [0, 0.5]
  for (const { parcours, benefice } of adultes) {
    const { salaire, chomage, retraite } = phaseAu(parcours, mois)
    ressources += salaire + chomage + retraite + benefice
    unites += 0.5
  }
  for (const age of enfants) unites += age >= 14 * 12 ? 0.5 : 0.3
  return ressources / unites
}
