import { programme } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { ajouterTerritoire, listerTerritoires } from './territoires.requetes.ts'

/** A place that exists nowhere, so that every page can be seen alive without anybody's file. */
const valdroit = {
  slug: 'valdroit',
  nom: 'Valdroit',
  porteur_type: 'commune',
  code: null,
  epci_nature: null,
  departement_code: null,
  departement: null,
  region_code: null,
  region: null,
  population: 24_000,
  vague: null,
  vague_deduite: false,
  entree_legale: null,
  convention_signee: null,
  premiere_action: null,
  perimetre: 'Trois quartiers inventés : la Gare, les Tilleuls et le Vieux Moulin.',
  sources: [],
  fictif: true,
} as const

/** Made in a base that is still empty, before the register: one that was taken out later does not come back. */
export const creerValdroit = (base: Base<'taches'>): Promise<void> =>
  transaction(base, programme, async (t) => {
    if ((await listerTerritoires(t)).length === 0) await ajouterTerritoire(t, valdroit)
  })
