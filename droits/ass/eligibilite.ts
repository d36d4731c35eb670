import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { aah_hors_asi } from '../aah/aah_hors_asi.ts'
import { famille } from '../notions/entites.ts'
import { activite, age_en_mois, ass_precondition_remplie } from '../notions/individu.ts'
import { chomage_net } from '../notions/ressources.ts'
import { code_travail } from '../textes/texte.ts'
import { ass_age_limite } from './ass.baremes.ts'

export const retraite_a_taux_plein_possible = entree_condition(
  'retraite_a_taux_plein_possible',
  'Peut prendre sa retraite à taux plein : âge légal et tous les trimestres',
  individu,
  { defaut: { valeur: false, raison: 'tous les trimestres réunis sont à signaler' } },
)

const au_chomage = activite.est('chomeur')

/** R. 5425-2: who goes back to work keeps the ASS for the first three months; they were a claimant before them. */
const reprise_de_moins_de_trois_mois = et(
  activite.est('actif'),
  ou(...[1, 2, 3].map((rang) => au_chomage.au(mois_precedent(rang)))),
)

export const ass_eligibilite_individu = regle(
  'ass_eligibilite_individu',
  'Cherche un emploi, a assez travaillé et n’a plus d’allocation de chômage',
  [code_travail('L5423-1'), code_travail('L5423-7'), code_travail('L5421-4'), code_travail('R5425-2')],
  et(
    famille.parents.en_font_partie,
    ass_precondition_remplie,
    ou(au_chomage, reprise_de_moins_de_trois_mois),
    chomage_net.est_egal_a(zero),
    age_en_mois.est_inferieur_a(ass_age_limite),
    non(retraite_a_taux_plein_possible),
    aah_hors_asi.est_egal_a(zero),
  ),
)
