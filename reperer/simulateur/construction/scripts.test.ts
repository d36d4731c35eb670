import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { reduire } from '../../../plateforme/langues/une_langue_par_script.ts'
import { sansLePasse } from './loi_du_moment.ts'
import { sansMots } from './sans_messages.ts'

test('a script keeps one language, and the words of a language that lacks some are the French ones', () => {
  const code = `const t = textes({ a: { note: 'n', max: 3, fr: 'oui', en: 'yes', falc: 'ok' }, b: { note: '', fr: { un: 'x', autres: 'y' }, en: 'z' } })`
  expect(reduire(code, parseAst(code), 'en')).toBe(`const t = textes({ a: { fr: 'yes' }, b: { fr: 'z' } })`)
  expect(reduire(code, parseAst(code), 'falc')).toBe(
    `const t = textes({ a: { fr: 'ok' }, b: { fr: { un: 'x', autres: 'y' } } })`,
  )
})

describe('amounts of the past', () => {
  const code = `bareme('a', [['2020-01-01', 1, x], ['2022-04-01', 2, x], ['2024-04-01', 3, x]]); autre(['2020-01-01', 'b'])`
  const apres = (limite: string) => sansLePasse(code, parseAst(code), limite)

  test('those that another had replaced go, the one in force that day stays', () => {
    expect(apres('2023-01-01')).toContain(`[['2022-04-01', 2, x], ['2024-04-01', 3, x]]`)
    expect(apres('2022-04-01')).toContain(`[['2022-04-01', 2, x]`)
    expect(apres('2030-01-01')).toContain(`[['2024-04-01', 3, x]]`)
  })

  test('nothing goes when all of them are to come', () => {
    expect(apres('2019-01-01')).toBe(code)
  })
})

test('errors are thrown as before, without their sentences', () => {
  const code = `if (a) throw new RefusedAt(chemin, dire(nom)); throw new Error(\`non \${a}\`); f('mot')`
  expect(sansMots(code, parseAst(code))).toBe(`if (a) throw new RefusedAt(chemin, ''); throw new Error(''); f('mot')`)
})
