import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Langue } from './langue.ts'
import type { Catalogue } from './textes.ts'

/** The language of the page, given once by `Page` (or by an island to its own tree). */
export const LangueActuelle = createContext<Langue | null>(null)

export function useLangue(): Langue {
  const langue = useContext(LangueActuelle)
  // Falling back to French here would hide the fault until someone who reads English meets it.
  if (!langue) throw new Error('Aucune langue : ce composant se rend dans <Page> ou dans <LangueActuelle.Provider>.')
  return langue
}

/** The words of a catalogue in the language of the page. */
export const useMots = <C extends Catalogue>(catalogue: C): C[Langue] => catalogue[useLangue()]
