import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMonth } from '../moteur/expression/month.ts'
import { Interpreter } from '../moteur/interpret/interpreter.ts'
import type { Value } from '../moteur/interpret/unknown.ts'
import { isRefusal, readSituation } from '../moteur/situation/read.ts'
import { instancesOf } from '../moteur/situation/situation.ts'
import { foyer } from './essais/foyers_au_hasard.ts'
import { loi } from './loi.ts'
import { panier } from './panier.ts'
import { reglesDe } from './regles.ts'

const mois = parseMonth('2026-06') as number
type Foyer = typeof foyer extends fc.Arbitrary<infer F> ? F : never

function calculer(content: unknown, copier = false): readonly (number | 'inconnu')[] {
  const lue = readSituation(loi, content, mois)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} ${lue.cause}`)
  const interpreter = new Interpreter(copier ? structuredClone(lue) : lue, { computed: loi.computed })
  const lire = (value: Value | undefined) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : 'inconnu')
  return panier.flatMap(reglesDe).flatMap((regle) => {
    return instancesOf(lue, regle.entity).map((_, rang) => lire(interpreter.reading(regle, mois, rang).value))
  })
}

function parentsEchanges(content: Foyer): unknown {
  const parents = content.familles.f.parents.toReversed()
  return {
    ...content,
    familles: { f: { ...content.familles.f, parents } },
    foyers_fiscaux: { ff: { ...content.foyers_fiscaux.ff, declarants: parents } },
    menages: { m: { ...content.menages.m, personne_de_reference: parents.slice(0, 1), conjoint: parents.slice(1) } },
  }
}

describe('ce qui ne doit rien changer aux droits', { timeout: 60_000 }, () => {
  const verifier = (autrement: (content: Foyer) => readonly unknown[]) =>
    fc.assert(
      fc.property(foyer, (content) => {
        expect(autrement(content)).toEqual(calculer(content))
      }),
      { numRuns: 60 },
    )

  test('l’ordre dans lequel le couple est nommé', () => {
    verifier((content) => calculer(parentsEchanges(content)))
  })

  test('une copie de la situation, comme en reçoit un autre fil de calcul', () => {
    verifier((content) => calculer(content, true))
  })

  test('le nom des personnes', () => {
    verifier((content) =>
      calculer(JSON.parse(JSON.stringify(content).replaceAll('"a0"', '"zoé"').replaceAll('"e0"', '"été"'))),
    )
  })
})

describe('ce qu’on sait en plus ne contredit pas ce qu’on savait', { timeout: 60_000 }, () => {
  test('taire un fait rend un droit inconnu ou ne le change pas, sauf à le remplacer par une valeur convenue et dite', () => {
    fc.assert(
      fc.property(foyer, fc.constantFrom('salaire_net', 'chomage_net', 'activite'), (content, fait) => {
        const complet = calculer(content)
        const a0 = Object.fromEntries(Object.entries(content.individus['a0'] ?? {}).filter(([nom]) => nom !== fait))
        const muet = calculer({ ...content, individus: { ...content.individus, a0 } })
        for (const [rang, valeur] of muet.entries()) if (valeur !== 'inconnu') expect(valeur).toBe(complet[rang])
      }),
      { numRuns: 60 },
    )
  })
})
