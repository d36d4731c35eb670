import { describe, expect, test } from 'vitest'
import { panier } from '../../droits/panier.ts'
import { langues } from '../../plateforme/langues/langue.ts'
import { ficheDe } from './panier/fiche.ts'

const mots = (phrase: string) => phrase.split(/[\s’']+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length

describe.each(panier)('$nom', (droit) => {
  const facile = ficheDe(droit, 'falc')

  test('keeps its links, its bodies and as many people they pay in every language', () => {
    for (const langue of langues) {
      const { droit: dit } = ficheDe(droit, langue)
      expect(dit.institutions.map(({ nom, lien }) => [nom, lien])).toEqual(
        droit.institutions.map(({ nom, lien }) => [nom, lien]),
      )
      expect(dit.formulaire_papier?.lien).toBe(droit.formulaire_papier?.lien)
      expect(dit.fiche_officielle).toBe(droit.fiche_officielle)
    }
  })

  test.runIf(facile.droit !== droit)('is easy to read: fifteen words a sentence at most', () => {
    const { en_bref, documents, demarche, delai, a_savoir } = facile.droit
    for (const texte of [en_bref, delai, ...documents, ...demarche, ...a_savoir])
      for (const phrase of texte.split(/[.!?:\n]+\s*/)) expect(mots(phrase), phrase).toBeLessThan(16)
  })
})
