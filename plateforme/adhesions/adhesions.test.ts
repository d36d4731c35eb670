import { describe, expect, test } from 'vitest'
import { lireCourriel } from '../courriel/lire_courriel.ts'
import { lireNom } from '../http/lire_nom.ts'
import { etatDe, lireFin, lireRole } from './adhesions.ts'

describe('une adresse', () => {
  test.each([
    [' Awa.Diop@Valdroit.FR ', 'awa.diop@valdroit.fr'],
    ['o’brien@exemple.fr', undefined],
    ["o'brien@exemple.fr", "o'brien@exemple.fr"],
    ['a@b', undefined],
    ['a@b..fr', undefined],
    ['a@exemple.fr\r\nBcc: tous@exemple.fr', undefined],
    ['a@exemple.fr, b@exemple.fr', undefined],
    ['<script>@exemple.fr', undefined],
    [`${'a'.repeat(10_000)}@exemple.fr`, undefined],
    ['', undefined],
  ])('%j', (texte, attendue) => expect(lireCourriel(texte)).toBe(attendue))
})

describe('un dernier jour', () => {
  const lire = (jour: string, mois: string, annee: string) =>
    lireFin({ jusqu_au_jour: jour, jusqu_au_mois: mois, jusqu_au_annee: annee }, '2026-11-24')

  test('peut manquer, être aujourd’hui ou plus tard', () => {
    expect(lire('', ' ', '')).toEqual({ jusqu_au: null })
    expect(lire('24', '11', '2026')).toEqual({ jusqu_au: '2026-11-24' })
    expect(lire('1', '3', '2027')).toEqual({ jusqu_au: '2027-03-01' })
  })

  test.each([
    ['31', '2', '2027'],
    ['1', '13', '2027'],
    ['1', '', '2027'],
    ['1', '1', '27'],
    ['1; drop', '1', '2027'],
    ['1', '1', '9'.repeat(10_000)],
  ])('%s/%s/… n’en est pas un', (jour, mois, annee) => {
    expect(lire(jour, mois, annee)).toEqual({ cause: 'jour_faux' })
  })

  test('ne se met pas dans le passé', () => expect(lire('23', '11', '2026')).toEqual({ cause: 'jour_passe' }))
})

test('un rôle hors de ceux qu’on peut donner n’est pas lu', () => {
  expect(lireRole('pilote', ['accueil'])).toBeUndefined()
  expect(lireRole('toString', ['accueil'])).toBeUndefined()
  expect(lireRole('accueil', ['accueil'])).toBe('accueil')
})

test('un nom tient sur une ligne', () => {
  expect(lireNom('  Awa\r\n  Diop ')).toBe('Awa Diop')
  expect(lireNom('x'.repeat(101))).toBeUndefined()
  expect(lireNom('Awa\u202Epoid')).toBeUndefined()
})

test('un lien expire à l’heure dite', () => {
  const expire_le = new Date('2026-11-24T10:00:00Z')
  expect(etatDe({ expire_le }, new Date('2026-11-24T09:59:59Z'))).toBe('en_attente')
  expect(etatDe({ expire_le }, expire_le)).toBe('expiree')
})
