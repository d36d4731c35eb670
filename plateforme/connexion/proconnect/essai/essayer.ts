import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { commencer, type Depart } from '../commencer.ts'
import { type Fournisseur, fournisseurProconnect } from '../fournisseur.ts'
import type { Tentative } from '../tentative.ts'
import { terminer } from '../terminer.ts'
import { adresse_retour, type FournisseurDEssai, fournisseurDEssai } from './fournisseur.ts'
import { navigateur } from './naviguer.ts'

export const depart: Depart = { adresse_retour, retour: '/mon-compte' }

export const refuse = (refus: string) => ({ sorte: 'refuse', refus })

/** A provider for the test file, and the two ends of an attempt. */
export function essayer() {
  let essai: FournisseurDEssai
  let fournisseur: Fournisseur
  beforeAll(async () => {
    essai = await fournisseurDEssai()
    fournisseur = fournisseurProconnect(essai.reglages)
  })
  afterEach(() => {
    essai.retablir()
    vi.useRealTimers()
  })
  afterAll(() => essai.arreter())

  return {
    essai: () => essai,
    fournisseur: () => fournisseur,
    /** From the button to the return, before anything is checked. */
    partir: async (avec = depart, suivre = navigateur().suivre) => {
      const debut = await commencer(fournisseur, avec, new Date())
      if (debut.sorte === 'refuse') throw new Error(debut.refus)
      const arrivee = await suivre(debut.vers, adresse_retour)
      if (!(arrivee instanceof URL)) throw new Error(await arrivee.text())
      return { tentative: debut.tentative, parametres: arrivee.searchParams, vers: debut.vers }
    },
    revenir: (tentative: Tentative | undefined, parametres: URLSearchParams) =>
      terminer(fournisseur, tentative, parametres, new Date()),
  }
}
