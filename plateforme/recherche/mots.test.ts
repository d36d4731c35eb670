import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demandeLue, motsDe } from './mots.ts'
import { chercherParmi, type Fiche } from './parmi.ts'

test('accents, capitals, apostrophes and ligatures do not count', () => {
  expect(motsDe('L’Épicerie  du CŒUR')).toEqual(['l', 'epicerie', 'du', 'coeur'])
})

test('a letter alone, or signs alone, look for nothing', () => {
  expect([motsDe('a'), motsDe('%%__'), motsDe('  ')]).toEqual([[], [], []])
})

test('whatever is typed becomes few words of letters and digits alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
      const mots = motsDe(demandeLue(q))
      expect(mots.length).toBeLessThanOrEqual(8)
      for (const mot of mots) expect(mot).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})

test('page after page, each that holds the words is found once, those named so first', () => {
  const mot = fc.constantFrom('logement', 'loyer', 'Énergie', 'santé')
  const fiche: fc.Arbitrary<Fiche> = fc.record({ titre: mot, texte: mot, adresse: fc.uuid() })
  fc.assert(
    fc.property(fc.array(fiche, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (fiches, combien) => {
      const vus: string[] = []
      let apres: string | undefined
      do {
        const lus = chercherParmi(fiches, { mots: ['energie'], langue: 'fr', role: 'visiteur', combien, apres })
        const page = lus.slice(0, combien)
        vus.push(...page.map(({ titre, adresse }) => `${titre === 'Énergie' ? 0 : 1}${adresse}`))
        apres = lus.length > combien ? page.at(-1)?.cle : undefined
      } while (apres !== undefined)
      const attendus = fiches.filter(({ titre, texte }) => [titre, texte].includes('Énergie'))
      expect(vus).toHaveLength(attendus.length)
      const rangs = vus.map(([rang]) => Number(rang))
      expect(rangs).toEqual(rangs.toSorted((a, b) => a - b))
    }),
  )
})
