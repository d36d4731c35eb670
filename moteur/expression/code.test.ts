import { expect, test } from 'vitest'
import { Interpreter } from '../interpret/interpreter.ts'
import { gatherLaw } from '../law.ts'
import { isRefusal, readSituation } from '../situation/read.ts'
import { Code } from './code.ts'
import { entree_code, individu } from './input.ts'
import { parseMonth } from './month.ts'

const mois = parseMonth('2026-06') as number
const commune = entree_code('commune', 'Commune', individu)
const commune_ou_rien = entree_code('commune_ou_rien', 'Commune', individu, {
  defaut: { valeur: '00000', raison: 'en métropole, sauf indication contraire' },
})

function valeur(code: Code<unknown>, personne: object, condition = code.est_compris_entre('97100', '97499')): unknown {
  const lue = readSituation(gatherLaw([], [commune, commune_ou_rien]), { individus: { p: personne } }, mois)
  if (isRefusal(lue)) throw new Error(lue.cause)
  return new Interpreter(lue).value(condition.node, mois, 0)
}

test('un code se compare du premier au dernier, compris', () => {
  for (const dedans of ['97100', '97302', '97499']) expect(valeur(commune, { commune: dedans })).toBe(1)
  for (const dehors of ['97099', '97608', '2A004', '75056']) expect(valeur(commune, { commune: dehors })).toBe(0)
})

test('un code que personne n’a donné est inconnu, ou celui que la déclaration admet', () => {
  expect(valeur(commune, {})).not.toBeTypeOf('number')
  expect(valeur(commune_ou_rien, {})).toBe(0)
})

test('un code peut n’être lu que s’il a été donné, ce mois ou un autre', () => {
  const la_commune = commune_ou_rien.tel_que_donne()
  const ici = la_commune.est_parmi('38053', '38185')
  expect(valeur(la_commune, {}, ici)).not.toBeTypeOf('number')
  expect(valeur(la_commune, { commune_ou_rien: '38185' }, ici)).toBe(1)
  expect(valeur(la_commune, { commune_ou_rien: '69123' }, ici)).toBe(0)
  expect(valeur(la_commune, { commune_ou_rien: { '2026-01': '38053' } }, ici)).toBe(1)
})

test('une borne qui n’est pas un code est une erreur', () => {
  expect(() => commune.est_compris_entre('971-', '97499')).toThrow('n’est pas un code')
  expect(commune).toBeInstanceOf(Code)
})
