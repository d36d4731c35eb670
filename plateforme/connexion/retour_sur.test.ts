import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retourSur } from './retour_sur.ts'

const site = 'https://droits.exemple.fr'
const arrivee = (demande: string) => new URL(retourSur(demande), `${site}/connexion/lien?jeton=x`)

describe('a page of ours', () => {
  test.each(['/', '/mon-compte', '/territoires?page=2&tri=nom', '/droits/rsa', '/connexions', '/connexion-lente'])(
    '%s is where one goes back',
    (page) => expect(retourSur(page)).toBe(page),
  )

  test('loses what stands after the sign #, which only a browser uses', () => {
    expect(retourSur('/droits#rsa')).toBe('/droits')
  })
})

describe('the home page takes the place of', () => {
  test.each([
    [undefined],
    [null],
    [''],
    ['mon-compte'],
    ['https://ailleurs.fr'],
    ['//ailleurs.fr'],
    ['///ailleurs.fr'],
    ['/\\ailleurs.fr'],
    ['/\t/ailleurs.fr'],
    ['/\n/ailleurs.fr'],
    ['/a\\b'],
    ['\t//ailleurs.fr'],
    ['/.//ailleurs.fr'],
    ['/a/..//ailleurs.fr'],
    ['/%2e//ailleurs.fr'],
    ['javascript:alert(1)'],
    [`/${'a'.repeat(3000)}`],
  ])('an address elsewhere: %j', (demande) => expect(retourSur(demande)).toBe('/'))

  test.each(['/connexion', '/connexion/lien', '/Connexion/', '/a/../connexion', '/deconnexion?x=1', '/%2e/connexion'])(
    'a page of sign-in itself: %s',
    (demande) => expect(retourSur(demande)).toBe('/'),
  )
})

describe('whatever is asked', () => {
  const morceaux = [
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%5c',
    '%2e',
    '\t',
    '\r\n',
    '\0',
    ':',
    '@',
    '?',
    '#',
    'ailleurs.fr',
    'https:',
    ' ',
  ]
  const demandes = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(fc.constantFrom(...morceaux), { maxLength: 12 }).map((m) => m.join('')),
    fc.array(fc.constantFrom(...morceaux), { maxLength: 12 }).map((m) => `/${m.join('')}`),
  )

  test('one stays on the site', () => {
    fc.assert(
      fc.property(demandes, (demande) => arrivee(demande).origin === site),
      { numRuns: 5000 },
    )
  })

  test('the header that says where holds one line, and asking again changes nothing', () => {
    fc.assert(
      fc.property(demandes, (demande) => {
        const retour = retourSur(demande)
        expect(retour).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/)
        expect(retourSur(retour)).toBe(retour)
      }),
      { numRuns: 5000 },
    )
  })
})
