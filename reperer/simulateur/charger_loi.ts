import type { Corpus } from './corpus.ts'

let enRoute: Promise<Corpus> | undefined

/**
 * The second script, loaded whole and once. Its address depends on nothing that the person said.
 * A failure is forgotten: the next try loads it again.
 */
export function chargerLaLoi(): Promise<Corpus> {
  enRoute ??= import('./corpus_du_panier.ts').then(
    ({ corpus_du_panier }) => corpus_du_panier,
    (erreur: unknown) => {
      enRoute = undefined
      throw erreur
    },
  )
  return enRoute
}
