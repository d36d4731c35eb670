import { constante, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { code_travail } from '../textes/texte.ts'
import { ass_jours_du_mois, ass_montant_journalier, ass_plafond_couple, ass_plafond_seul } from './ass.baremes.ts'
import { ass_eligibilite_individu } from './eligibilite.ts'
import { ass_ressources_du_couple } from './ressources.ts'

const un_jour = constante(1, jours)

export const ass_plafond = regle(
  'ass_plafond',
  'Plafond de ressources de l’ASS pour un mois',
  [code_travail('R5423-1')],
  ass_montant_journalier.pour_un_mois_de_jours(
    si(famille.condition_pour_chacun(en_couple), ass_plafond_couple, ass_plafond_seul),
  ),
)

export const ass_montant = regle(
  'ass_montant',
  'ASS due pour un mois entier à qui remplit les conditions',
  [code_travail('R5423-4')],
  versions(
    depuis(
      '2017-09-01',
      ass_plafond
        .moins(ass_ressources_du_couple.par_mois())
        .sans_descendre_sous(zero)
        .sans_depasser(ass_montant_journalier.pour_un_mois_de_jours(ass_jours_du_mois)),
    ),
  ),
)

/** An amount smaller than that of one day is not paid. */
export const ass = regle(
  'ass',
  'Allocation de solidarité spécifique (ASS)',
  [code_travail('L5423-1'), code_travail('R5423-1'), code_travail('R5423-5')],
  si(
    ass_eligibilite_individu,
    si(ass_montant.est_au_moins(ass_montant_journalier.pour_un_mois_de_jours(un_jour)), ass_montant, zero),
    zero,
  ),
)
