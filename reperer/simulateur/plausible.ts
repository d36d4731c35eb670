import { completedMonths, parseDay } from '../../moteur/expression/day.ts'
import type { Month } from '../../moteur/expression/month.ts'
import { type Adulte, enfantsDe, type Reponses } from './reponses.ts'
import type { Aide } from './ressources.ts'

/** PreParE ends with the third birthday, or the sixth after a multiple birth. */
const age_limite_prepare = 6

/**
 * Whether a family may receive a benefit that the law held here presumes of nobody: for the others, the law itself
 * says when they cannot be. Not plausible, it is nothing, and is not asked.
 */
export function plausible({ variable, adulte }: Aide, reponses: Reponses, mois: Month): boolean {
  if (variable === 'paje_prepare') return aUnJeuneEnfant(reponses, mois)
  if (adulte === undefined) return true
  if (adulte === 'conjoint' && !reponses.foyer.en_couple) return false
  const { activite, revenus } = reponses[adulte]
  if (variable === 'ass') return activite !== 'etudes' && activite !== 'stage' && activite !== 'retraite'
  return variable !== 'asi' || revenus?.pensions_invalidite !== false
}

/** Nobody of this age is asked, nor counted: it is nature, not the law. */
const age_sans_grossesse = 55

export function peutEtreEnceinte(adulte: Adulte, reponses: Reponses, mois: Month): boolean {
  const naissance = parseDay(reponses[adulte].date_naissance ?? '')
  return naissance === undefined || completedMonths(naissance, mois) < 12 * age_sans_grossesse
}

function aUnJeuneEnfant(reponses: Reponses, mois: Month): boolean {
  return enfantsDe(reponses).some((enfant) => {
    const naissance = parseDay(reponses.enfants[enfant]?.date_naissance ?? '')
    return naissance === undefined || completedMonths(naissance, mois) < 12 * age_limite_prepare
  })
}
