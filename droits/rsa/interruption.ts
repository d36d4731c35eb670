import type { Individu } from '../../moteur/expression/entity.ts'
import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { trois, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { indemnites_journalieres } from '../notions/indemnites_journalieres.ts'
import { chomage_net, retraite_nette } from '../notions/ressources.ts'
import { rsa_trimestre_decale } from '../notions/trimestre.ts'
import { casf } from '../textes/texte.ts'
import { rsa_montant_de_base } from './rsa.baremes.ts'

type Ressource = Term<EurosParMois, Individu>

export const rsa_has_ressources_substitution = regle(
  'rsa_has_ressources_substitution',
  'Dispose d’un revenu de remplacement',
  [casf('R262-13')],
  somme(chomage_net, indemnites_journalieres, retraite_nette).est_superieur_a(zero),
)

export const revenus_professionnels_interrompus = entree_condition(
  'revenus_professionnels_interrompus',
  'A cessé de travailler ou d’être indemnisé·e, de façon certaine',
  individu,
  {
    defaut: {
      valeur: false,
      raison:
        'interruption constatée quand un revenu du mois précédent n’est plus reçu ; plus ancienne, elle se déclare',
    },
  },
)

const vient_de_cesser = (ressource: Ressource) =>
  et(ressource.est_egal_a(zero), ressource.au(mois_precedent()).est_superieur_a(zero))

const sans_revenu_de_remplacement = non(rsa_has_ressources_substitution)

/** First paragraph of R. 262-13: work, unemployment benefit and ASS no longer count once they have certainly ended. */
export function sauf_interrompue(ressource: Ressource, comptee: Ressource): Ressource {
  const cessee = ou(vient_de_cesser(ressource), et(revenus_professionnels_interrompus, ressource.est_egal_a(zero)))
  return si(et(cessee, sans_revenu_de_remplacement), zero, comptee)
}

/**
 * Second paragraph: what the other resources that have ended brought is left out, each month, up to the amount for one
 * person. What has ended is seen from the month computed; the amounts are those of each month of the quarter.
 */
export function autres_ressources_interrompues(ressources: readonly Ressource[]): Ressource {
  const moyenne_ignoree = (...rangs: readonly number[]) =>
    somme(
      ...rangs.map((rang) =>
        somme(
          ...ressources.map((ressource) => si(vient_de_cesser(ressource), ressource.au(mois_precedent(rang)), zero)),
        ).sans_depasser(rsa_montant_de_base),
      ),
    ).divise_par(trois)
  const decale = famille.condition_pour_chacun(rsa_trimestre_decale)
  return si(sans_revenu_de_remplacement, si(decale, moyenne_ignoree(2, 3, 4), moyenne_ignoree(1, 2, 3)), zero)
}
