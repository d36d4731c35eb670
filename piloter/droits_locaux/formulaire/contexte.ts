import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { cases_au_chemin, type Saisie, texte_au_chemin } from './saisie.ts'

export interface ContexteDuFormulaire {
  readonly saisie: Saisie
  readonly fautes: readonly Faute[]
}

export const DuFormulaire = createContext<ContexteDuFormulaire>({ saisie: {}, fautes: [] })

/** What a field shows of itself: what was typed at its path, and what is wrong there. */
export function useChamp(nom: string, libelle: string) {
  const { saisie, fautes } = useContext(DuFormulaire)
  const erreur = fautes.find(({ champ }) => champ === nom)?.cause
  return { nom, libelle, valeur: texte_au_chemin(saisie, nom), erreur }
}

export function useCases(nom: string, libelle: string) {
  const { saisie, fautes } = useContext(DuFormulaire)
  const erreur = fautes.find(({ champ }) => champ === nom)?.cause
  return { nom, libelle, valeurs: cases_au_chemin(saisie, nom), erreur }
}
