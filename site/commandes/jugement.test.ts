import { expect, test } from 'vitest'
import { Bilan, juger } from './jugement.ts'

const ecart = { variable: 'rsa', periode: '2024-05', obtenu: 10, attendu: 20 }
const connu = { fichier: 'a.yaml', cas: 'Un cas', article: 'CASF, art. L. 262-2', ...ecart }

test('un écart de la liste n’est pas un échec, et cite son article', () => {
  const jugement = juger('Un cas', { etat: 'echoue', ecarts: [ecart] }, [connu])
  expect(jugement.etat).toBe('écart connu')
  expect(jugement.lignes).toEqual(['écart connu : Un cas : rsa (2024-05) vaut 10, 20 attendu (CASF, art. L. 262-2)'])
})

test('à côté d’un écart connu, un autre est un échec', () => {
  const autre = { ...ecart, variable: 'ppa' }
  expect(juger('Un cas', { etat: 'echoue', ecarts: [ecart, autre] }, [connu]).etat).toBe('échoué')
})

test('un écart disparu est à retirer de la liste', () => {
  const jugement = juger('Un cas', { etat: 'passe' }, [connu])
  expect(jugement.etat).toBe('échoué')
  expect(jugement.lignes).toEqual(['échoué : Un cas : rsa (2024-05) n’est plus un écart, à retirer de la liste'])
})

test('le bilan compte, et range ensemble ce que les règles ne couvrent pas', () => {
  const bilan = new Bilan([
    juger('a', { etat: 'passe' }, []),
    juger('b', { etat: 'passe', non_verifiees: ['variable absente : ars'] }, []),
    juger('c', { etat: 'echoue', ecarts: [ecart] }, [connu]),
    juger('d', { etat: 'saute', cause: 'Barème : aucune valeur en 2014-01' }, []),
    juger('e', { etat: 'saute', cause: 'Autre barème : aucune valeur en 2015-01' }, []),
    juger('f', { etat: 'saute', cause: 'variable absente : ars' }, []),
  ])
  expect(bilan.texte()).toBe('2 réussis (dont 1 en partie), 0 échoués, 1 écarts connus, 3 sautés')
  expect(bilan.causes()).toHaveLength(2)
  expect(bilan.enDefaut).toBe(false)
})
