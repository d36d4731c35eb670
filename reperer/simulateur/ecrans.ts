import type { Ecran } from './ecran.ts'
import { ecransAides } from './ecrans/aides.ts'
import { ecransEpargne } from './ecrans/epargne.ts'
import { ecranCouple, ecranNombreEnfants, ecransEnfants } from './ecrans/famille.ts'
import { ecransIdentite } from './ecrans/identite.ts'
import { ecransLogement } from './ecrans/logement.ts'
import { ecransRevenus } from './ecrans/revenus.ts'
import { ecranArret, ecransRevenusEnfants } from './ecrans/revenus_autres.ts'
import { ecranActiviteAvant, ecransTravail } from './ecrans/travail.ts'

/** All the screens, in the order in which they are shown; who is in the family comes first. */
export const ecrans: readonly Ecran[] = [
  ...ecransIdentite('vous'),
  ecranCouple,
  ...ecransIdentite('conjoint'),
  ecranNombreEnfants,
  ...ecransEnfants,
  ...ecransLogement,
  ...ecransTravail,
  ...ecransRevenus('vous'),
  ...ecransRevenus('conjoint'),
  ecranActiviteAvant,
  ...ecransRevenusEnfants,
  ...ecransAides,
  ecranArret,
  ...ecransEpargne,
]
