import { expect, test } from 'vitest'
import { enMots } from './bloc.ts'
import { lireBlocs } from './lire_blocs.ts'
import { lireLigne } from './lire_ligne.ts'

const lire = (texte: string) => lireBlocs(texte.split('\n'))

test('a bar inside code does not end a cell', () => {
  const [tableau] = lire('| a | b |\n| --- | --- |\n| `x|y` | z |')
  expect(tableau?.sorte === 'tableau' && tableau.rangs[0]?.map(enMots)).toEqual(['x|y', 'z'])
})

test('an empty cell stays one', () => {
  const [tableau] = lire('| a | b |\n| --- | --- |\n|  | z |')
  expect(tableau?.sorte === 'tableau' && tableau.rangs[0]?.map(enMots)).toEqual(['', 'z'])
})

test('a list holds lines that go on, lists, and code', () => {
  const [liste, apres] = lire('1. un\n   deux\n   - trois\n   - quatre\n2. cinq\n\n   ```\n   six\n   ```\n\nsept')
  expect(liste).toMatchObject({
    sorte: 'liste',
    ordonnee: true,
    elements: [
      [{ sorte: 'paragraphe' }, { sorte: 'liste', ordonnee: false, elements: [[{}], [{}]] }],
      [{ sorte: 'paragraphe' }, { sorte: 'code', mots: 'six' }],
    ],
  })
  expect(apres?.sorte).toBe('paragraphe')
})

test('inside code nothing is anything but code', () => {
  expect(lire('```\n# a\n- **b**\n```')).toEqual([{ sorte: 'code', mots: '# a\n- **b**' }])
  expect(lireLigne('`**a** [b](c)`')).toEqual([{ sorte: 'code', mots: '**a** [b](c)' }])
})

test('strong words may hold code, and a name with underscores stays as it is', () => {
  expect(lireLigne('**a `b`** prime_activite_x')).toMatchObject([
    { sorte: 'fort', ligne: [{ mots: 'a ' }, { sorte: 'code', mots: 'b' }] },
    { mots: ' prime_activite_x' },
  ])
})

test('headings are named without accents', () => {
  expect(lire('## Où ? À l’écran')).toMatchObject([{ ancre: 'ou-a-l-ecran', niveau: 2 }])
})
