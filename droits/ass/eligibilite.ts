import type { Condition } from '../../moteur/expression/condition.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { trois, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { aah_hors_asi } from '../aah/aah_hors_asi.ts'
import { famille } from '../notions/entites.ts'
import { activite, age_en_mois, ass_precondition_remplie } from '../notions/individu.ts'
import { chomage_net } from '../notions/ressources.ts'
import { salaire_imposable } from '../notions/revenus_declares.ts'
import { code_travail } from '../textes/texte.ts'
import { ass_age_limite } from './ass.baremes.ts'

export const retraite_a_taux_plein_possible = entree_condition(
  'retraite_a_taux_plein_possible',
  'Peut prendre sa retraite à taux plein : âge légal et tous les trimestres',
  individu,
  { defaut: { valeur: false, raison: 'tous les trimestres réunis sont à signaler' } },
)

const au_chomage = activite.est('chomeur')

const au_mois = (condition: Condition<Individu>, rang: number) =>
  rang === 0 ? condition : condition.au(mois_precedent(rang))

const travaille = et(non(au_chomage), salaire_imposable.est_superieur_a(zero))
const trois_mois_sans_travail = (rang: number) =>
  et(...[rang, rang + 1, rang + 2].map((mois) => non(au_mois(travaille, mois))))

// A month of work counts until three months in a row without any have passed since.
const compte = (rang: number) =>
  et(
    au_mois(travaille, rang),
    ...Array.from({ length: Math.max(rang - 3, 0) }, (_, i) => non(trois_mois_sans_travail(i + 1))),
  )

export const ass_mois_de_cumul = regle(
  'ass_mois_de_cumul',
  'Mois de travail depuis une année, sans trois mois de suite qui n’en ont pas',
  [code_travail('R5425-2')],
  somme(...Array.from({ length: 13 }, (_, rang) => si(compte(rang), un, zero))),
)

/** R. 5425-2: who goes back to work keeps the ASS for three months of work, in a row or not. */
const reprise_de_moins_de_trois_mois = et(
  travaille,
  ou(...[1, 2, 3].map((rang) => au_mois(au_chomage, rang))),
  ass_mois_de_cumul.est_au_plus(trois),
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
