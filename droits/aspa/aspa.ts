import { deux, un, zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { en_couple } from '../notions/famille.ts'
import { css } from '../textes/texte.ts'
import { aspa_montant_couple, aspa_montant_seul } from './aspa.baremes.ts'
import { nb_eligibles_asi, nb_eligibles_aspa } from './eligibilite.ts'
import { asi_aspa_base_ressources } from './ressources.ts'

export const aspa_plafond = regle(
  'aspa_plafond',
  'Plafond de ressources de l’ASPA pour un mois',
  [css('L815-9'), css('D815-2')],
  si(en_couple, aspa_montant_couple, aspa_montant_seul).par_mois(),
)

const manque = aspa_plafond.moins(asi_aspa_base_ressources).sans_descendre_sous(zero)
const moitie_du_couple = aspa_montant_couple.par_mois().divise_par(deux)

// Each of the two allowances bears half of what exceeds the ceiling.
const avec_un_conjoint_a_l_asi = moitie_du_couple
  .moins(asi_aspa_base_ressources.moins(moitie_du_couple).sans_descendre_sous(zero).divise_par(deux))
  .sans_descendre_sous(zero)

/** One person alone to have it, even in a couple, never gets more than the amount for one. */
export const aspa_montant = regle(
  'aspa_montant',
  'ASPA due à la famille où quelqu’un remplit les conditions',
  [css('L815-4'), css('L815-9'), css('D815-1'), css('D815-2')],
  versions(
    depuis(
      '2020-04-01',
      si(
        nb_eligibles_aspa.est_egal_a(deux),
        manque,
        si(
          et(en_couple, nb_eligibles_asi.est_egal_a(un)),
          avec_un_conjoint_a_l_asi,
          manque.sans_depasser(aspa_montant_seul.par_mois()),
        ),
      ),
    ),
  ),
)

export const aspa = regle(
  'aspa',
  'Allocation de solidarité aux personnes âgées (ASPA)',
  [css('L815-1'), css('L815-9')],
  si(nb_eligibles_aspa.est_superieur_a(zero), aspa_montant, zero),
)
