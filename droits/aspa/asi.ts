import { deux, toujours, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { css } from '../textes/texte.ts'
import { asi_plafond_couple, asi_plafond_seul } from './asi.baremes.ts'
import { pension_invalidite_minimum } from './aspa.baremes.ts'
import { asi_eligibilite, nb_eligibles_asi, nb_eligibles_aspa } from './eligibilite.ts'
import { asi_aspa_base_ressources } from './ressources.ts'

const manque_au_couple = asi_plafond_couple.par_mois().moins(asi_aspa_base_ressources).sans_descendre_sous(zero)

/** Another reading, OpenFisca's: no maximum at all. A file in its form is read with this rule given as false. */
export const asi_d_un_seul_plafonnee = regle(
  'asi_d_un_seul_plafonnee',
  'L’ASI de qui est seul de son couple à la recevoir a un montant maximum',
  [css('D815-19')],
  toujours,
  { entite: famille },
)

const maximum_d_un_seul = asi_plafond_seul.par_mois().moins(pension_invalidite_minimum)

/** The four cases of D. 815-19: alone; both have it; the other has the ASPA; the other has neither. */
export const asi_par_allocataire = regle(
  'asi_par_allocataire',
  'ASI de chaque adulte de la famille qui y a droit',
  [css('L815-24-1'), css('D815-19')],
  versions(
    depuis(
      '2020-04-01',
      si(
        non(en_couple),
        asi_plafond_seul.par_mois().moins(asi_aspa_base_ressources).sans_descendre_sous(zero),
        si(
          et(nb_eligibles_asi.est_egal_a(un), nb_eligibles_aspa.est_egal_a(zero)),
          si(asi_d_un_seul_plafonnee, manque_au_couple.sans_depasser(maximum_d_un_seul), manque_au_couple),
          manque_au_couple.divise_par(deux),
        ),
      ),
    ),
  ),
)

export const asi = regle(
  'asi',
  'Allocation supplémentaire d’invalidité (ASI)',
  [css('L815-24'), css('L815-24-1'), css('D815-19')],
  si(asi_eligibilite, famille.pour_chacun(asi_par_allocataire), zero),
)
