import * as recues from '../../droits/notions/prestations_recues.ts'
import { panier } from '../../droits/panier.ts'
import { prestations_calculees } from '../../droits/prestations_calculees.ts'
import { regle } from '../../droits/regles.ts'
import type { Corpus } from './corpus.ts'
import { loi_du_panier } from './loi_du_panier.ts'
import { formule } from './resultat/formule.ts'

const noms = new Set(prestations_calculees.map((terme) => regle(terme).name))

const faits = Object.values(recues).flatMap(({ node }) =>
  node.kind === 'input' && noms.has(node.input.name) ? [[node.input.name, node] as const] : [],
)

/** Every right of the basket, with the law that it rests on. */
export const corpus_du_panier: Corpus = {
  loi: loi_du_panier,
  droits: panier,
  // The AAH is read under two names, one of which leaves out what depends on the ASI.
  recues: new Map([...faits, ['aah_hors_asi', recues.aah.node]]),
  formule,
}
