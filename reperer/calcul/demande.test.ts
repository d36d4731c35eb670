import { expect, test } from 'vitest'
import { parseMonth } from '../../moteur/expression/month.ts'
import { lireLigne } from './demande.ts'

const avril = parseMonth('2026-04') ?? 0

test('id, period et situation sont lus, le reste est laissé', () => {
  expect(lireLigne({ id: 'a', period: '2026-04', situation: {}, tags: ['x'], expected: 3 })).toEqual({
    demande: { id: 'a', mois: avril, situation: {} },
  })
})

test('le mois imposé l’emporte, même sur un mois impossible', () => {
  for (const period of ['2020-01', '2026-13', undefined, 3]) {
    expect(lireLigne({ id: 'a', period, situation: {} }, avril)).toMatchObject({ demande: { mois: avril } })
  }
})

test.each([
  ['un tableau', [], null, '', 'attend un objet avec id, period et situation'],
  ['rien', null, null, '', 'attend un objet avec id, period et situation'],
  ['sans id', { period: '2026-04', situation: {} }, null, 'id', 'manque : un identifiant par ligne'],
  ['un nombre pour id', { id: 7, period: '2026-04', situation: {} }, null, 'id', 'attend un texte'],
  ['un id vide', { id: '', period: '2026-04', situation: {} }, null, 'id', 'est vide'],
  ['un id sans fin', { id: 'a'.repeat(201), period: '2026-04', situation: {} }, null, 'id', 'dépasse 200 caractères'],
  ['sans mois', { id: 'a', situation: {} }, 'a', 'period', 'manque : le mois à calculer'],
  ['un mois en nombre', { id: 'a', period: 2026, situation: {} }, 'a', 'period', 'attend un mois, comme "2026-04"'],
  ['sans situation', { id: 'a', period: '2026-04' }, 'a', 'situation', 'attend un objet'],
  ['une situation en texte', { id: 'a', period: '2026-04', situation: 'x' }, 'a', 'situation', 'attend un objet'],
])('%s', (_, contenu, id, chemin, cause) => {
  expect(lireLigne(contenu)).toEqual({ id, erreur: { chemin, cause } })
})

test.each(['2026-13', '2026-00', '26-04', '2026-4', '2026', '2026-04-01', ' 2026-04', '2026-04\n'])(
  'le mois %j est refusé',
  (period) => {
    expect(lireLigne({ id: 'a', period, situation: {} })).toEqual({
      id: 'a',
      erreur: { chemin: 'period', cause: 'n’est pas un mois : écrire AAAA-MM, comme 2026-04' },
    })
  },
)
