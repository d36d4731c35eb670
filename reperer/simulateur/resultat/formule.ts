import { type RuleVersion } from '../../../moteur/expression/variable.ts'
import { block } from '../../../moteur/prose/block.ts'
import { plainLines } from '../../../moteur/prose/phrase.ts'

/**
 * The words of a rule's formula, one line each; what is under a line starts with a dash.
 * In the scripts of a page, `construction/formules_ecrites.ts` puts these words in the place of this file.
 */
export const formule = (_regle: string, version: RuleVersion): string =>
  plainLines(block(version.formula))
    .map((ligne) => ligne.replace(/^( +)/, (_, retrait: string) => `${'–'.repeat(retrait.length / 2)} `))
    .join('\n')
