import { describe, expect, test } from 'vitest'
import { loi } from '../../droits/loi.ts'
import type { Node } from '../../moteur/expression/node.ts'
import { block } from '../../moteur/prose/block.ts'
import { inline } from '../../moteur/prose/inline.ts'
import { type Block, plainLines, plainText } from '../../moteur/prose/phrase.ts'
import { lecturesDe } from './loi/lectures.ts'

const formules: readonly (readonly [string, Node])[] = [
  ...loi.rules.flatMap(({ name, versions }) =>
    versions.map(({ since, formula }): readonly [string, Node] => [`${name} ${since}`, formula]),
  ),
  ...loi.inputs.flatMap(({ name, default: defaut }): (readonly [string, Node])[] =>
    defaut?.when ? [[`hypothèse de ${name}`, defaut.when]] : [],
  ),
]

const noms = ({ phrase, items, suite }: Block): Set<string> =>
  new Set([
    ...phrase.flatMap((morceau) => (typeof morceau === 'string' ? [] : [morceau.refersTo.name])),
    ...items.flatMap((item) => [...noms(item)]),
    ...(suite ? noms(suite) : []),
  ])

const lus = (node: Node): Set<string> => {
  const { regles, entrees, valeurs } = lecturesDe([node])
  return new Set([...regles, ...entrees, ...valeurs].map(({ name }) => name))
}

const sansNoms = (mots: string) => mots.replaceAll(/« [^»]* »/g, '«»')
const compte = (mots: string, signe: string) => mots.split(signe).length - 1

describe.each(formules)('%s', (_, node) => {
  const lignes = plainLines(block(node))

  test('names every quantity it reads, and no other', () => expect(noms(block(node))).toEqual(lus(node)))

  test('is a sentence: no word missing, no space twice, parentheses that close', () => {
    for (const ligne of [...lignes, plainText(inline(node))]) {
      const mots = ligne.trim()
      expect(mots).not.toBe('')
      expect(mots).not.toMatch(/undefined|NaN| {2}| ,|\( | \)|\(\)/)
      expect(compte(mots, '«')).toBe(compte(mots, '»'))
      // A label may hold parentheses of its own: they are judged without it.
      expect(compte(sansNoms(mots), '(')).toBe(compte(sansNoms(mots), ')'))
    }
  })

  test('contracts its articles', () => {
    for (const ligne of lignes)
      expect(sansNoms(ligne)).not.toMatch(/(?<![\p{L}’])(de les?|à les?) |(?<![\p{L}’])de [aeéiou]/u)
  })

  test('never mixes « et » with « ou » unless parentheses part them', () => {
    for (const ligne of lignes) {
      const plate = sansParentheses(sansNoms(ligne).replaceAll(/conditions? «».*? (est|n’est|sont) /g, 'C '))
      expect(/ et /.test(plate) && / ou (?!pour qui|son )/.test(plate)).toBe(false)
    }
  })
})

/** Without what stands in parentheses, however deep. */
function sansParentheses(mots: string): string {
  const moins = mots.replaceAll(/\([^()]*\)/g, '')
  return moins === mots ? mots : sansParentheses(moins)
}
