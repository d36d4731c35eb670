import { expect, test } from 'vitest'
import { loi_simulee } from '../droits_simules.ts'
import { formule } from '../resultat/formule.ts'
import { moduleDesFormules } from './formules_ecrites.ts'

/** The module as a script runs it: what it imports is given to it. */
function charger(): typeof formule {
  const [, ...lignes] = moduleDesFormules(loi_simulee).trim().split('\n')
  const code = lignes.join('\n').replace('export const formule =', 'return')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, no-new-func
  return new Function('loi_simulee', code)(loi_simulee) as typeof formule
}

test('the formulas of a script are those of the prose, word for word', () => {
  const ecrite = charger()
  for (const { name, versions } of loi_simulee.rules)
    for (const version of versions) expect(ecrite(name, version)).toBe(formule(name, version))
})
