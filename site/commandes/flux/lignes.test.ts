import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lignesDe } from './lignes.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

async function* source(morceaux: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* morceaux
}

async function lire(morceaux: readonly Uint8Array[], limite?: number): Promise<(string | null)[]> {
  const lues: (string | null)[] = []
  let numero = 0
  for await (const ligne of lignesDe(source(morceaux), limite)) {
    numero += 1
    expect(ligne.numero).toBe(numero)
    lues.push(ligne.octets && decoder.decode(ligne.octets))
  }
  return lues
}

test('la dernière ligne compte, avec ou sans fin de ligne', async () => {
  expect(await lire([encoder.encode('a\nb\n')])).toEqual(['a', 'b'])
  expect(await lire([encoder.encode('a\n\nb')])).toEqual(['a', '', 'b'])
  expect(await lire([])).toEqual([])
})

test('les lignes ne dépendent pas de la façon dont les octets arrivent', async () => {
  const octets = fc
    .uint8Array({ maxLength: 200 })
    .map((tirage) => tirage.map((octet) => (octet % 5 === 0 ? 10 : octet)))
  await fc.assert(
    fc.asyncProperty(octets, fc.array(fc.nat(200)), async (tout, coupes) => {
      const bornes = [0, ...coupes.filter((coupe) => coupe < tout.length).toSorted((a, b) => a - b), tout.length]
      const morceaux = bornes.slice(1).map((fin, i) => tout.subarray(bornes[i], fin))
      expect(await lire(morceaux)).toEqual(await lire([tout]))
    }),
  )
})

test('une ligne trop longue est laissée, les autres sont lues', async () => {
  const morceaux = ['courte\n', 'x'.repeat(6), 'x'.repeat(6), 'x\nautre\n', 'y'.repeat(10), '\n', 'z'.repeat(11)]
  expect(
    await lire(
      morceaux.map((texte) => encoder.encode(texte)),
      10,
    ),
  ).toEqual(['courte', null, 'autre', 'y'.repeat(10), null])
})

test('un gigaoctet sur une ligne ne tient pas en mémoire, et n’y entre pas', async () => {
  const mega = new Uint8Array(1_000_000).fill(97)
  async function* sansFin() {
    for (let i = 0; i < 1000; i++) yield mega
    yield encoder.encode('\nfin')
  }
  const avant = process.memoryUsage().arrayBuffers
  const lues: (number | null)[] = []
  for await (const { octets } of lignesDe(sansFin())) lues.push(octets && octets.length)
  expect(lues).toEqual([null, 3])
  expect(process.memoryUsage().arrayBuffers - avant).toBeLessThan(100_000_000)
})
