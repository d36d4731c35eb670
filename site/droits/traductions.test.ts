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

  test('is told in every language, its paper form and the people of each body included', () => {
    for (const langue of ['en', 'falc'] as const) {
      const { droit: dit, lang } = ficheDe(droit, langue)
      expect(lang).toBeUndefined()
      expect(dit.libelle === droit.libelle && dit.en_bref === droit.en_bref).toBe(false)
      if (droit.formulaire_papier) expect(dit.formulaire_papier?.nom).not.toBe(droit.formulaire_papier.nom)
      for (const [rang, { pour_qui }] of droit.institutions.entries())
        expect(dit.institutions[rang]?.pour_qui).not.toBe(pour_qui)
    }
  })

  test('is easy to read: fifteen words a sentence at most', () => {
    const { en_bref, documents, demarche, delai, a_savoir } = facile.droit
    for (const texte of [en_bref, delai, ...documents, ...demarche, ...a_savoir])
      for (const phrase of texte.split(/[.!?:\n]+\s*/)) expect(mots(phrase), phrase).toBeLessThan(16)
  })
})
