import { entree_condition } from '../../moteur/expression/input.ts'
import { deux } from '../../moteur/expression/literal.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { famille } from './entites.ts'

export const nb_parents = regle(
  'nb_parents',
  'Nombre d’adultes qui forment le couple, ou un',
  [],
  famille.parents.nombre(),
)

export const en_couple = regle('en_couple', 'Vit en couple', [], nb_parents.est_egal_a(deux))

export const rsa_isolement_recent = entree_condition(
  'rsa_isolement_recent',
  'Seul·e depuis moins de douze mois à s’occuper de son enfant',
  famille,
  { defaut: { valeur: false, raison: 'un isolement récent se déclare à la caisse' } },
)
