import { regle } from '../../moteur/expression/rule.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { asi } from '../aspa/asi.ts'
import { css } from '../textes/texte.ts'
import { aah_en_complement, avantage_de_vieillesse_ou_d_invalidite, sauf_en_etablissement } from './aah_hors_asi.ts'

/** The ASI is that of the month before: the one that has been received when the AAH is paid. */
export const aah_base = regle(
  'aah_base',
  'AAH due hors d’un hôpital ou d’une prison',
  [css('L821-1'), css('L821-2'), css('L821-3')],
  aah_en_complement(avantage_de_vieillesse_ou_d_invalidite.plus(asi.au(mois_precedent()))),
)

export const aah = regle(
  'aah',
  'Allocation aux adultes handicapés (AAH)',
  [css('L821-1'), css('L821-2'), css('R821-8')],
  sauf_en_etablissement(aah_base),
)
