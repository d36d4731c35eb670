import { commonEntity, commonUnit } from './node.ts'
import { Term } from './term.ts'

/** Several quantities of one unit and one entity, added up. */
export function somme<U, E>(...termes: readonly Term<U, E>[]): Term<U, E> {
  const parts = termes.map(({ node }) => node)
  const terms = parts.map((term) => ({ sign: 1 as const, term }))
  return new Term({ kind: 'sum', terms, unit: commonUnit(parts), entity: commonEntity(parts) })
}

export function le_plus_grand_de<U, E>(...termes: readonly Term<U, E>[]): Term<U, E> {
  const terms = termes.map(({ node }) => node)
  return new Term({ kind: 'max', terms, unit: commonUnit(terms), entity: commonEntity(terms) })
}

export function le_plus_petit_de<U, E>(...termes: readonly Term<U, E>[]): Term<U, E> {
  const terms = termes.map(({ node }) => node)
  return new Term({ kind: 'min', terms, unit: commonUnit(terms), entity: commonEntity(terms) })
}
