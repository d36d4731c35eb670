import { type RuleVersion } from '../../../moteur/expression/variable.ts'
import { block } from '../../../moteur/prose/block.ts'
import { plainLines } from '../../../moteur/prose/phrase.ts'

// A table of loans spelt out case by case fills a book: nobody reads it here, and a phone would carry it.
const lisible = 5000

/**
 * The words of a rule's formula, one line each; what is under a line starts with a dash.
 * In the scripts of a page, `construction/formules_ecrites.ts` puts these words in the place of this file.
 */
export function formule(_regle: string, version: RuleVersion): string {
  const mots = plainLines(block(version.formula))
    .map((ligne) => ligne.replace(/^( +)/, (_, retrait: string) => `${'–'.repeat(retrait.length / 2)} `))
    .join('\n')
  return mots.length > lisible ? 'selon un tableau, sur la page de la règle' : mots
}
