import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { rendre } from '../../html/rendre.ts'
import { adresseOtp, nouveauSecret, verifierCode } from './code.ts'
import { CodeQr, parQuatre } from './code_qr.tsx'
import { empreinteDeSecours, nouveauxCodesDeSecours } from './codes_de_secours.ts'

// RFC 6238, appendix B: the SHA-1 secret, and the last six of the eight figures it gives at each time.
const secret = Secret.fromUTF8('12345678901234567890').base32
const a = (secondes: number) => new Date(secondes * 1000)

describe('the code of an application', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %i is %s', (secondes, code) => {
    expect(verifierCode(secret, code, undefined, a(secondes))).toEqual({ sorte: 'bon', pas: Math.floor(secondes / 30) })
  })

  test('is taken in two halves, as the application shows it', () => {
    expect(verifierCode(secret, ' 287 082 ', undefined, a(59))).toMatchObject({ sorte: 'bon' })
  })

  test('is taken one step early or late, and no more', () => {
    for (const secondes of [29, 59, 60, 89])
      expect(verifierCode(secret, '287082', undefined, a(secondes))).toEqual({ sorte: 'bon', pas: 1 })
    // Step 1 lasts from second 30 to second 59.
    expect(verifierCode(secret, '287082', undefined, a(90))).toMatchObject({ refus: 'code_faux' })
  })

  test('opens once, and those before it no more', () => {
    const premier = verifierCode(secret, '050471', undefined, a(1_111_111_111))
    const pas = premier.sorte === 'bon' ? premier.pas : undefined
    expect(verifierCode(secret, '050471', pas, a(1_111_111_112))).toMatchObject({ refus: 'deja_servi' })
    expect(verifierCode(secret, '081804', pas, a(1_111_111_112))).toMatchObject({ refus: 'deja_servi' })
  })

  test.each(['', '287083', '28708', '2870820', '-28708', '94287082', 'abcdef', '２８７０８２'])(
    'is not %j',
    (saisie) => {
      expect(verifierCode(secret, saisie, undefined, a(59))).toEqual({ sorte: 'refuse', refus: 'code_faux' })
    },
  )
})

describe('the secret', () => {
  test('is twenty bytes, never twice the same', () => {
    const secrets = Array.from({ length: 100 }, nouveauSecret)
    expect(secrets.every((tire) => /^[A-Z2-7]{32}$/.test(tire))).toBe(true)
    expect(new Set(secrets).size).toBe(100)
  })

  test('travels in an address that an application reads back', () => {
    const adresse = adresseOtp(secret, 'camille@ccas.valdroit.example')
    expect(adresse).toMatch(/^otpauth:\/\/totp\/Juste%20Droit:camille%40ccas\.valdroit\.example\?/)
    const { searchParams } = new URL(adresse)
    expect(Object.fromEntries(searchParams)).toEqual({
      issuer: 'Juste Droit',
      secret,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    })
    expect(new TOTP({ secret: searchParams.get('secret') ?? '' }).generate({ timestamp: 59_000 })).toBe('287082')
  })

  test('is typed in groups of four by who cannot scan it', () => {
    expect(parQuatre('ABCDEFGH2345')).toBe('ABCD EFGH 2345')
    expect(parQuatre('ABCDE')).toBe('ABCD E')
  })
})

describe('the picture', () => {
  const image = rendre(<CodeQr adresse={adresseOtp(secret, 'camille@ccas.valdroit.example')} titre="À scanner" />)

  test('has a name, and asks nothing of the page’s content policy', () => {
    expect(image).toContain('role="img"')
    expect(image).toContain('aria-label="À scanner"')
    expect(image).not.toMatch(/style=|href=|<script/)
  })

  test('keeps its margin and its three corner marks', () => {
    const trace = /fill="#000" d="([^"]+)"/.exec(image)?.[1] ?? ''
    const cote = Number(/viewBox="0 0 (\d+)/.exec(image)?.[1])
    expect(trace).toContain('M4 4h7v1h-7z')
    expect(trace).toContain(`M${cote - 11} 4h7v1h-7z`)
    expect(trace).toContain(`M4 ${cote - 5}h7v1h-7z`)
    expect(trace).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
  })
})

describe('recovery codes', () => {
  const { codes, empreintes } = nouveauxCodesDeSecours()

  test('are ten, all different, without letters taken for figures', () => {
    expect(new Set(codes).size).toBe(10)
    expect(
      codes.every((code) => /^[234679ACDEFGHJKMNPQRTUVWXYZ]{5}(-[234679ACDEFGHJKMNPQRTUVWXYZ]{5}){2}$/.test(code)),
    ).toBe(true)
  })

  test('are known by their digest, however they are typed', () => {
    for (const [rang, code] of codes.entries())
      for (const saisie of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' – ')} `])
        expect(empreinteDeSecours(saisie)).toBe(empreintes[rang])
    expect(empreintes).not.toContain(empreinteDeSecours('22222-22222-22222'))
  })

  test('do not show in what is kept', () => {
    expect(empreintes.every((empreinte) => /^[0-9a-f]{64}$/.test(empreinte))).toBe(true)
  })
})
