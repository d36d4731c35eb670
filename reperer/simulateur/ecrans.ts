import type { Ecran } from './ecran.ts'
import { ecransAides } from './ecrans/aides.ts'
import { ecranChoix } from './ecrans/choix.ts'
import { ecransContrat } from './ecrans/contrat.ts'
import { ecransEpargne } from './ecrans/epargne.ts'
import { ecranCouple, ecranNombreEnfants, ecransEnfants } from './ecrans/famille.ts'
import { ecransIdentite } from './ecrans/identite.ts'
import { ecransImpots } from './ecrans/impots.ts'
import { ecransLogement } from './ecrans/logement.ts'
import { ecransLogementSuite, ecransLoyer } from './ecrans/loyer.ts'
import { ecransRevenus } from './ecrans/revenus.ts'
import { ecransAutrement } from './ecrans/revenus_autrement.ts'
import { ecranArret, ecransRevenusEnfants } from './ecrans/revenus_autres.ts'
import { ecransSante } from './ecrans/sante.ts'
import { ecranActiviteAvant, ecransTravail } from './ecrans/travail.ts'
import { ecranChomageDepuis, ecransTravailDroits } from './ecrans/travail_droits.ts'

/** All the screens, in the order in which they are shown; who is in the family comes first. */
export const ecrans: readonly Ecran[] = [
  ecranChoix,
  ...ecransIdentite('vous'),
  ecranCouple,
  ...ecransIdentite('conjoint'),
  ecranNombreEnfants,
  ...ecransEnfants,
  // Before what depends on which children count: until it is told, the law presumes that they earn nothing.
  ...ecransRevenusEnfants,
  ...ecransSante,
  ...ecransLogement,
  ...ecransLoyer,
  ...ecransTravail,
  ...ecransTravailDroits,
  ...ecransLogementSuite,
  ...ecransRevenus('vous'),
  ...ecransRevenus('conjoint'),
  ...ecransAutrement('vous'),
  ...ecransAutrement('conjoint'),
  ecranChomageDepuis,
  ecranActiviteAvant,
  ...ecransContrat('vous'),
  ...ecransContrat('conjoint'),
  ...ecransAides,
  ecranArret,
  ...ecransImpots,
  ...ecransEpargne,
]
