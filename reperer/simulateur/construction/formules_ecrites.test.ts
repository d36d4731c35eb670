import { expect, test } from 'vitest'
import { loi_du_panier as loi } from '../loi_du_panier.ts'
import { formule } from '../resultat/formule.ts'
import { formuleLue } from '../resultat/formule_lue.ts'
import { ecrireFormules } from './formules_ecrites.ts'

test('the formulas of a script are those of the prose, word for word', () => {
  const lue = formuleLue(ecrireFormules(loi), loi)
  for (const { name, versions } of loi.rules)
    for (const version of versions) expect(lue(name, version)).toBe(formule(name, version))
})
