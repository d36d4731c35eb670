import type { LegalText } from '../../moteur/expression/text.ts'
import { publie } from './texte.ts'

/** Articles of the arrêté of 27 September 2019 on the computing of housing aid, in the wording that was read. */
const articles = {
  '3': 'LEGIARTI000039160731',
  '6': 'LEGIARTI000050931816',
  '7': 'LEGIARTI000052233874',
  '8': 'LEGIARTI000052233869',
  '9': 'LEGIARTI000052233864',
  '10': 'LEGIARTI000039160745',
  '11': 'LEGIARTI000039160747',
  '12': 'LEGIARTI000039160749',
  '13': 'LEGIARTI000052233857',
  '14': 'LEGIARTI000052233852',
  '15': 'LEGIARTI000050931814',
  '16': 'LEGIARTI000052233845',
  '18': 'LEGIARTI000046834759',
  '20': 'LEGIARTI000039160765',
  '22': 'LEGIARTI000039160769',
  '23': 'LEGIARTI000039160771',
  '25': 'LEGIARTI000039160775',
  '27': 'LEGIARTI000052233830',
  '28': 'LEGIARTI000039160781',
  '29': 'LEGIARTI000039160783',
  '30': 'LEGIARTI000039160785',
  '31': 'LEGIARTI000046126968',
  '32': 'LEGIARTI000039160687',
  '33': 'LEGIARTI000046126965',
  '34': 'LEGIARTI000052233825',
  '35': 'LEGIARTI000039160693',
  '36': 'LEGIARTI000039160695',
  '37': 'LEGIARTI000052233820',
  '39': 'LEGIARTI000039160701',
  '40': 'LEGIARTI000052233815',
  '41': 'LEGIARTI000039160703',
  '42': 'LEGIARTI000039160707',
  '43': 'LEGIARTI000052233810',
  '44': 'LEGIARTI000039160711',
  '46': 'LEGIARTI000052233795',
  '48': 'LEGIARTI000046838288',
} as const

/** An article of that arrêté; only those in the table can be cited. */
export function arrete_aides_logement(numero: keyof typeof articles): LegalText {
  return publie(
    `Arrêté du 27 septembre 2019, art. ${numero}`,
    `https://www.legifrance.gouv.fr/loda/article_lc/${articles[numero]}`,
  )
}
