import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Corpus } from '../corpus.ts'

/** What only a page with scripts can do. */
export interface Moyens {
  readonly imprimer?: () => void
}

export const MoyensActuels = createContext<Moyens>({})

export const useMoyens = (): Moyens => useContext(MoyensActuels)

/** How a formula is put into words: the law brings it. */
export const FormuleActuelle = createContext<Corpus['formule']>(() => '')

export const useFormule = (): Corpus['formule'] => useContext(FormuleActuelle)
