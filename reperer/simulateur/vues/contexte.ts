import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What only a page with scripts can do. */
export interface Moyens {
  readonly imprimer?: () => void
}

export const MoyensActuels = createContext<Moyens>({})

export const useMoyens = (): Moyens => useContext(MoyensActuels)
