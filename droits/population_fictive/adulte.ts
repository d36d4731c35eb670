import { type FinDeContrat, finDeContrat } from './fin_de_contrat.ts'
import { emploi, retraite, salaireDe, sansEmploi, toujours, type Vie } from './parcours.ts'
import type { Parcours } from './phase.ts'
import type { Activite, Profil, TrancheDAge } from './profil.ts'
import * as revenus from './revenus.ts'

export interface Adulte {
  readonly age: number
  readonly activite: Activite
  readonly parcours: Parcours
  /** A month of self-employment. */
  readonly benefice: number
  readonly fin_de_contrat: FinDeContrat | null
  /** At the end of unemployment benefits, after years of work: what the ASS asks. */
  readonly fin_de_droits: boolean
}

function trancheDe(age: number): TrancheDAge {
  if (age < 25) return 'moins_de_25'
  if (age < 50) return 'de_25_a_49'
  if (age < 60) return 'de_50_a_59'
  return age < 65 ? 'de_60_a_64' : 'des_65'
}

export function tirerAdulte(vie: Vie, profil: Profil): Adulte {
  const activite = tirerActivite(vie, profil)
  const commun = { age: vie.age, activite, benefice: 0, fin_de_contrat: null, fin_de_droits: false }
  return { ...commun, ...vieDe(vie, activite) }
}

function tirerActivite({ tirage, composition, age }: Vie, profil: Profil): Activite {
  const tranche = trancheDe(age)
  const eleveSeul = composition === 'parent_seul' && tranche === 'de_25_a_49'
  const parts = eleveSeul ? profil.activite_parent_seul : profil.activite[tranche]
  const activite = tirage.selon(parts)
  // Students who raise children are few: drawn as the others of their age, they would be half.
  if (activite === 'etudiant' && composition !== 'seul' && composition !== 'couple') return 'sans_activite'
  // Without any activity, people live with someone who has one more often than alone: half are drawn again, an assumption.
  return activite === 'sans_activite' && composition === 'seul' && tirage.chance(0.5) ? tirage.selon(parts) : activite
}

type Tiree = Pick<Adulte, 'parcours'> & Partial<Adulte>

function vieDe(vie: Vie, activite: Activite): Tiree {
  switch (activite) {
    case 'temps_plein':
    case 'temps_partiel':
      return { parcours: emploi(vie, salaireDe(vie, activite)) }
    case 'independant':
    case 'micro_entrepreneur':
      return a_son_compte(vie, activite)
    case 'chomeur_indemnise':
    case 'chomeur_sans_allocation':
      return activite === 'chomeur_indemnise' ? indemnise(vie) : sansAllocation(vie)
    case 'retraite':
      return { parcours: retraite(vie) }
    case 'etudiant':
      // One student in four has a small job: an assumption.
      return { parcours: toujours('etudiant', vie.tirage.chance(0.25) ? vie.tirage.entier(150, 800) : 0) }
    default:
      return { parcours: toujours('inactif') }
  }
}

function a_son_compte(vie: Vie, activite: 'independant' | 'micro_entrepreneur'): Tiree {
  const { tirage, niveau, mois } = vie
  if (activite === 'independant') {
    return { benefice: revenus.enEurosDu(mois, revenus.revenu_independant.valeur(niveau)), parcours: toujours('actif') }
  }
  const salaire = tirage.chance(revenus.part_micro_entrepreneurs_salaries) ? salaireDe(vie, 'temps_partiel') : 0
  const benefice = revenus.enEurosDu(mois, revenus.revenu_micro_entrepreneur.valeur(niveau))
  return { benefice, parcours: toujours('actif', salaire) }
}

// For sixteen months at most, after a full-time job for seven in ten: assumptions.
function indemnise(vie: Vie): Tiree {
  const { tirage, mois } = vie
  const depuis = mois - tirage.entier(0, 16)
  const salaire = salaireDe(vie, tirage.chance(0.7) ? 'temps_plein' : 'temps_partiel')
  return { parcours: sansEmploi(depuis, salaire, true), fin_de_contrat: finDeContrat(tirage, depuis, salaire) }
}

// For four years at most; half never worked before; the end of rights from thirty on for one in four: assumptions.
function sansAllocation(vie: Vie): Tiree {
  const { tirage, mois, age } = vie
  const depuis = mois - tirage.entier(3, 48)
  const salaire = tirage.chance(0.5) ? salaireDe(vie, 'temps_partiel') : 0
  return { parcours: sansEmploi(depuis, salaire, false), fin_de_droits: age >= 30 && tirage.chance(0.25) }
}
