import { entree_code } from '../../moteur/expression/input.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { menage } from './entites.ts'

export const depcom = entree_code('depcom', 'Commune (code INSEE)', menage, {
  defaut: { valeur: '00000', raison: 'logement en France métropolitaine, sauf indication contraire' },
})

/** The communes of Guadeloupe, Martinique, Guyane and La Réunion: the first three digits are the département. */
export const residence_dom = regle(
  'residence_dom',
  'Logement en Guadeloupe, en Martinique, en Guyane ou à La Réunion',
  [],
  depcom.est_compris_entre('97100', '97499'),
)

export const residence_mayotte = regle(
  'residence_mayotte',
  'Logement à Mayotte',
  [],
  depcom.est_compris_entre('97600', '97699'),
)

export const residence_saint_martin = regle(
  'residence_saint_martin',
  'Logement à Saint-Martin',
  [],
  depcom.est_compris_entre('97801', '97801'),
)

export const residence_saint_bartelemy = regle(
  'residence_saint_bartelemy',
  'Logement à Saint-Barthélemy',
  [],
  depcom.est_compris_entre('97701', '97701'),
)

export const residence_saint_pierre_et_miquelon = regle(
  'residence_saint_pierre_et_miquelon',
  'Logement à Saint-Pierre-et-Miquelon',
  [],
  depcom.est_compris_entre('97500', '97599'),
)
