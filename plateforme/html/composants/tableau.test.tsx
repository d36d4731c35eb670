import { expect, test } from 'vitest'
import { LangueActuelle } from '../../langues/langue_actuelle.ts'
import { rendre } from '../rendre.ts'
import { Tableau } from './tableau.tsx'

const html = rendre(
  <LangueActuelle.Provider value="fr">
    <Tableau
      legende="Droits ouverts"
      lignes={[{ droit: 'RSA', ouverts: 312 }]}
      cle={({ droit }) => droit}
      colonnes={[
        { cle: 'droit', titre: 'Droit', entete: true, cellule: ({ droit }) => droit },
        {
          cle: 'ouverts',
          titre: 'Ouverts',
          nombre: true,
          cellule: ({ ouverts }) => ouverts,
          tri: { href: '?tri=ouverts', sens: 'decroissant' },
        },
      ]}
    />
  </LangueActuelle.Provider>,
)

test('on a phone each value keeps the name of its column', () => {
  expect(html).toMatch(/<td role="cell" data-titre="Ouverts"/)
})

test('the roles outlive the cards, and the sort is said', () => {
  for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) expect(html).toContain(`role="${role}"`)
  expect(html).toContain('aria-sort="descending"')
})

test('the sort links are offered where the heads are hidden', () => {
  expect(html.match(/href="\?tri=ouverts"/g)).toHaveLength(2)
})
