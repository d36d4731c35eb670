import { expect, test } from 'vitest'
import { textes, textesDeTravail } from './textes.ts'

const mots = textes({
  titre: { note: 'n', fr: 'Vos droits', en: 'Your rights', falc: 'Vos aides' },
  foyers: {
    note: 'n',
    fr: { un: '{n} foyer à {lieu}', autres: '{n} foyers à {lieu}' },
    en: { un: '{n} household in {lieu}', autres: '{n} households in {lieu}' },
    falc: { un: '{n} foyer à {lieu}', autres: '{n} foyers à {lieu}' },
  },
})

test('words alone are a string, in each language', () => {
  expect([mots.fr.titre, mots.en.titre, mots.falc.titre]).toEqual(['Vos droits', 'Your rights', 'Vos aides'])
})

test('zero is singular in French and plural in English', () => {
  expect(mots.fr.foyers({ n: 0, lieu: 'Valdroit' })).toBe('0 foyer à Valdroit')
  expect(mots.en.foyers({ n: 0, lieu: 'Valdroit' })).toBe('0 households in Valdroit')
  expect(mots.fr.foyers({ n: 1200, lieu: 'Valdroit' })).toBe('1\u202f200 foyers à Valdroit')
})

test('a value that looks like a hole or a replacement pattern is written as it is', () => {
  expect(mots.fr.foyers({ n: 2, lieu: '$& {n}' })).toBe('2 foyers à $& {n}')
})

test('worker pages may leave easy-to-read French out, and then read French', () => {
  const travail = textesDeTravail({ file: { note: 'n', fr: 'File du jour', en: 'Today’s queue' } })
  expect(travail.falc.file).toBe('File du jour')
})

test('French signs keep their space and never start a line; English has none', () => {
  const { fr, en } = textes({ a: { note: 'n', fr: 'Où ? À « 30 % » : ici', en: 'Where?', falc: 'Où ?' } })
  expect(fr.a).toBe('Où\u202f? À «\u00a030\u202f%\u00a0»\u00a0: ici')
  expect(en.a).toBe('Where?')
})

// What must not compile; the function is never called.
export const refusees = () => {
  // @ts-expect-error a public string has its easy-to-read form
  textes({ a: { note: 'n', fr: 'a', en: 'a' } })
  // @ts-expect-error a string has its English form
  textesDeTravail({ a: { note: 'n', fr: 'a' } })
  // @ts-expect-error the translation forgets a value
  textes({ a: { note: 'n', fr: 'À {nom}', en: 'To', falc: 'À {nom}' } })
  // @ts-expect-error the translation invents a value
  textes({ a: { note: 'n', fr: 'À', en: 'To {nom}', falc: 'À' } })
  // @ts-expect-error no such key
  void mots.fr.absente
  // @ts-expect-error a value is missing
  mots.fr.foyers({ n: 1 })
  // @ts-expect-error a number is asked for
  mots.fr.foyers({ n: '1', lieu: 'Valdroit' })
}
