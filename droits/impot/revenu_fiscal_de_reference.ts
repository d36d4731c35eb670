import { zero } from '../../moteur/expression/literal.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { cgi } from '../textes/texte.ts'
import { abat_spe } from './abattement_age.ts'
import { revenus_de_placement, rng } from './revenus_du_foyer.ts'

export const rni = regle(
  'rni',
  'Revenu net imposable du foyer fiscal',
  [cgi('156'), cgi('157 bis')],
  rng.moins(abat_spe),
  { periode: 'year' },
)

export const rfr = regle(
  'rfr',
  'Revenu fiscal de référence',
  [cgi('1417')],
  rni.plus(revenus_de_placement).sans_descendre_sous(zero),
  { periode: 'year' },
)
