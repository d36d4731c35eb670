import { describe, expect, test } from 'vitest'
import { lireDecoupage } from './decoupage.ts'
import { slugDe } from './slug.ts'
import { trouverLieu } from './trouver.ts'

const code = (...mots: Parameters<typeof trouverLieu>) => {
  const trouvaille = trouverLieu(...mots)
  return trouvaille.sorte === 'trouve' ? trouvaille.lieu.code : trouvaille.cause
}

describe('a place is found', () => {
  test.each([
    ['commune', 'Rennes', undefined, '35238'],
    ['commune', 'saint louis', 'La Réunion', '97414'],
    ['commune', 'Flers', '61', '61169'],
    ['commune', 'Bourg en Bresse', '1', '01053'],
    ['commune', 'Bastia', '2b', '2B033'],
    ['epci', 'Dijon métropole', undefined, '242100410'],
    ['epci', 'Communauté de communes du Pays de La Châtaigneraie', '85', '248500415'],
    ['epci', "Communauté d'agglomération Grand Chambéry", undefined, '200069110'],
    ['epci', 'Communauté urbaine d’Arras', undefined, '200033579'],
    ['departement', 'Département de la Gironde', undefined, '33'],
    ['departement', 'Meurthe-et-Moselle', undefined, '54'],
  ] as const)('%s %s (%s)', (porteur_type, nom, departement, attendu) => {
    expect(code({ porteur_type, nom, departement })).toBe(attendu)
  })

  test('by its code, and by the code a spreadsheet has shortened', () => {
    expect(code({ porteur_type: 'commune', code: '01053' })).toBe('01053')
    expect(code({ porteur_type: 'commune', code: '1053' })).toBe('01053')
  })
})

describe('a place is refused, with the cause', () => {
  test('when several bear the name', () => {
    expect(code({ porteur_type: 'commune', nom: 'Flers' })).toBe(
      '3 lieux s’appellent « Flers » : Orne (61169), Pas-de-Calais (62337), Somme (80314). Précisez le code',
    )
  })

  test('when none does', () => {
    expect(code({ porteur_type: 'epci', nom: 'Rennes' })).toContain('ne s’appelle « Rennes »')
    expect(code({ porteur_type: 'commune', nom: 'Rennes', departement: '75' })).toContain('mais : Ille-et-Vilaine')
    expect(code({ porteur_type: 'commune' })).toBe('ni nom ni code')
  })

  test('when the code and the name disagree', () => {
    expect(code({ porteur_type: 'commune', code: '35238', nom: 'Vannes' })).toBe(
      'le code 35238 est celui de « Rennes », pas de « Vannes »',
    )
  })
})

test('no two places share an address', () => {
  const adresses = lireDecoupage().map(slugDe)
  expect(new Set(adresses).size).toBe(adresses.length)
})
