import { expect, test } from 'vitest'
import { z } from 'zod'
import { ecrire_cle, en_page, lire_cle } from './cle_de_page.ts'

const cle = z.tuple([z.string(), z.uuid()])
const id = '6f0f7a86-2b0a-4f2e-9e5c-0d6a3f1f9f11'

test('the key of a page says the values of its last row, whatever signs they hold', () => {
  for (const nom of ['', 'L’Été ~ & co', '“,]', 'a/b?c=d#e', '😀'])
    expect(lire_cle(new URLSearchParams(`apres=${ecrire_cle(nom, id)}`).get('apres') ?? '', cle)).toEqual([nom, id])
})

test.each([undefined, '', 'x', '%00', '~', id, ecrire_cle('a'), ecrire_cle('a', 'b'), ecrire_cle('\0', id), 'é'])(
  'a key that nobody wrote is the beginning of the list: %s',
  (mot) => expect(lire_cle(mot, cle)).toBeUndefined(),
)

test('a list whose last page is full has no page after', () => {
  const par_nom = (lettre: string) => [lettre]
  expect(en_page(['a', 'b', 'c'], 2, par_nom)).toEqual({ lignes: ['a', 'b'], suivante: ecrire_cle('b') })
  expect(en_page(['a', 'b'], 2, par_nom)).toEqual({ lignes: ['a', 'b'], suivante: undefined })
  expect(en_page([], 2, par_nom)).toEqual({ lignes: [], suivante: undefined })
})
