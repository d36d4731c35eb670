import { expect, test } from 'vitest'
import { lireOptions } from './options.ts'

const formes = { mois: 'texte', entree: 'texte', 'sans-hypotheses': 'drapeau' } as const

test('avec un mot ou un signe égal, et un drapeau seul', () => {
  expect(lireOptions(['--mois', '2026-04', '--entree=a b', '--sans-hypotheses'], formes)).toEqual({
    mois: '2026-04',
    entree: 'a b',
    'sans-hypotheses': true,
  })
  expect(lireOptions([], formes)).toEqual({})
})

test.each([
  [['--moi', '2026-04'], 'L’option --moi n’existe pas. Vouliez-vous --mois ?'],
  [['--__proto__=1'], 'L’option --__proto__ n’existe pas.'],
  [['-m'], expect.stringContaining('L’option -m n’existe pas.')],
  [['fichier'], '« fichier » n’est pas attendu ici.'],
  [['--mois'], 'L’option --mois attend une valeur.'],
  [['--entree', '--mois', '2026-04'], 'L’option --entree attend une valeur.'],
  [['--mois', '2026-04', '--mois=2026-05'], 'L’option --mois est donnée deux fois.'],
  [['--sans-hypotheses=non'], 'L’option --sans-hypotheses n’attend pas de valeur.'],
])('%j', (mots, refus) => {
  expect(lireOptions(mots, formes)).toEqual({ refus })
})
