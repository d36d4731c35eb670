import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '../../../plateforme/base/transaction.ts'
import { slugDe } from '../officiel/slug.ts'
import { ajouterTerritoire, corrigerTerritoire, listerTerritoires } from '../territoires.requetes.ts'
import type { Faits } from '../territoires.ts'
import { fusionner, type Maniere } from './fusionner.ts'
import { champsConnus, type LigneBrute } from './ligne.ts'
import { cleDe, type Refus, situer } from './situer.ts'

export interface Rapport {
  readonly lues: number
  readonly ajoutes: number
  readonly completes: number
  readonly inchanges: number
  readonly refus: readonly Refus[]
  /** Columns nobody here knows: perhaps a name mistyped. */
  readonly colonnes_ignorees: readonly string[]
}

/** Completes the register from a list: bad rows are told one by one, and never stop the good ones. */
export async function importerTerritoires(
  t: Transaction,
  lignes: readonly LigneBrute[],
  maniere: Maniere,
): Promise<Rapport> {
  const connus = new Map((await listerTerritoires(t)).map((territoire) => [cleDe(territoire), territoire]))
  const { situees, refus } = situer(lignes, connus)
  const bilan = { ajoutes: 0, completes: 0, inchanges: 0 }
  for (const { place, faits } of situees) {
    if (place.sorte === 'nouvelle') {
      await ajouterTerritoire(t, { ...place.lieu, ...faits, slug: slugDe(place.lieu), fictif: false })
      bilan.ajoutes++
      continue
    }
    const { territoire } = place
    const nouveau = fusionner(territoire, faits, maniere)
    if (isDeepStrictEqual(nouveau, faitsDe(territoire))) bilan.inchanges++
    else {
      await corrigerTerritoire(t, territoire.territoire_id, nouveau)
      bilan.completes++
    }
  }
  return { lues: lignes.length, ...bilan, refus, colonnes_ignorees: colonnesInconnues(lignes) }
}

const faitsDe = (territoire: Faits): Faits => fusionner(territoire, territoire, 'corriger')

const colonnesInconnues = (lignes: readonly LigneBrute[]) =>
  [...new Set(lignes.flatMap(({ champs }) => Object.keys(champs)))].filter((nom) => !champsConnus.includes(nom))
