import { expect, test } from 'vitest'
import { z } from 'zod'
import { ecrireCle, enPage, lireCle } from './cle_de_page.ts'

const cle = z.tuple([z.string(), z.uuid()])
const id = '6f0f7a86-2b0a-4f2e-9e5c-0d6a3f1f9f11'

test('the key of a page says the values of its last row, whatever signs they hold', () => {
  for (const nom of ['', 'L’Été ~ & co', '“,]', 'a/b?c=d#e', '😀'])
    expect(lireCle(new URLSearchParams(`apres=${ecrireCle(nom, id)}`).get('apres') ?? '', cle)).toEqual([nom, id])
})

test.each([undefined, '', 'x', '%00', '~', id, ecrireCle('a'), ecrireCle('a', 'b'), ecrireCle('\0', id), 'é'])(
  'a key that nobody wrote is the beginning of the list: %s',
  (mot) => expect(lireCle(mot, cle)).toBeUndefined(),
)

test('a list whose last page is full has no page after', () => {
  const par_nom = (lettre: string) => [lettre]
  expect(enPage(['a', 'b', 'c'], 2, par_nom)).toEqual({ lignes: ['a', 'b'], suivante: ecrireCle('b') })
  expect(enPage(['a', 'b'], 2, par_nom)).toEqual({ lignes: ['a', 'b'], suivante: undefined })
  expect(enPage([], 2, par_nom)).toEqual({ lignes: [], suivante: undefined })
})
