import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '../../../plateforme/base/transaction.ts'
import { slugDe } from '../officiel/slug.ts'
import { trouverLieu } from '../officiel/trouver.ts'
import { ajouterTerritoire, corrigerTerritoire, listerTerritoires } from '../territoires.requetes.ts'
import type { Faits, Lieu } from '../territoires.ts'
import { fusionner, type Maniere } from './fusionner.ts'
import { champsConnus, type LigneBrute, lireLigne } from './ligne.ts'

export interface Refus {
  readonly numero: number
  readonly cause: string
}

export interface Rapport {
  readonly lues: number
  readonly ajoutes: number
  readonly completes: number
  readonly inchanges: number
  readonly refus: readonly Refus[]
  /** Columns nobody here knows: perhaps a name mistyped. */
  readonly colonnes_ignorees: readonly string[]
}

interface LigneSituee {
  readonly numero: number
  readonly lieu: Lieu
  readonly faits: Faits
}

/** Completes the register from a list: bad rows are told one by one, and never stop the good ones. */
export async function importerTerritoires(
  t: Transaction,
  lignes: readonly LigneBrute[],
  maniere: Maniere,
): Promise<Rapport> {
  const { situees, refus } = situer(lignes)
  const connus = new Map((await listerTerritoires(t)).map((territoire) => [cleDe(territoire), territoire]))
  const bilan = { ajoutes: 0, completes: 0, inchanges: 0 }
  for (const { lieu, faits } of situees) {
    const ancien = connus.get(cleDe(lieu))
    const nouveau = ancien ? fusionner(ancien, faits, maniere) : faits
    if (ancien === undefined) {
      await ajouterTerritoire(t, { ...lieu, ...nouveau, slug: slugDe(lieu), fictif: false })
      bilan.ajoutes++
    } else if (isDeepStrictEqual(nouveau, faitsDe(ancien))) bilan.inchanges++
    else {
      await corrigerTerritoire(t, ancien.territoire_id, nouveau)
      bilan.completes++
    }
  }
  return { lues: lignes.length, ...bilan, refus, colonnes_ignorees: colonnesInconnues(lignes) }
}

function situer(lignes: readonly LigneBrute[]): { situees: readonly LigneSituee[]; refus: readonly Refus[] } {
  const situees: LigneSituee[] = []
  const refus: Refus[] = []
  const deja = new Map<string, number>()
  for (const brute of lignes) {
    const { numero } = brute
    const lecture = lireLigne(brute)
    const trouvaille = lecture.sorte === 'lue' ? trouverLieu(lecture.ligne.designation) : undefined
    if (lecture.sorte === 'refusee') refus.push({ numero, cause: lecture.cause })
    else if (trouvaille?.sorte !== 'trouve') refus.push({ numero, cause: trouvaille?.cause ?? '' })
    else if (deja.has(cleDe(trouvaille.lieu)))
      refus.push({ numero, cause: `ce territoire est déjà donné ligne ${deja.get(cleDe(trouvaille.lieu))}` })
    else {
      deja.set(cleDe(trouvaille.lieu), numero)
      situees.push({ numero, lieu: trouvaille.lieu, faits: lecture.ligne.faits })
    }
  }
  return { situees, refus }
}

const cleDe = ({ porteur_type, code }: { readonly porteur_type: string; readonly code: string | null }) =>
  `${porteur_type} ${code}`

const faitsDe = (territoire: Faits): Faits => fusionner(territoire, territoire, 'corriger')

const colonnesInconnues = (lignes: readonly LigneBrute[]) =>
  [...new Set(lignes.flatMap(({ champs }) => Object.keys(champs)))].filter((nom) => !champsConnus.includes(nom))
