import { hash } from 'node:crypto'
import type { Ligne } from './ligne.ts'

// PostgreSQL counts characters, JavaScript halves of them.
const longueur = (texte: string): number => {
  let n = 0
  for (const _ of texte) n++
  return n
}

const mesurer = (champ: string | null): string => (champ === null ? '-' : `${longueur(champ)}:${champ}`)

/** The digest of a line, as if it stood at that number of that chain. */
export function empreinteDeLaLigne(territoire: number, ligne: Ligne, numero = ligne.numero): string {
  const { le, role, compte_id, organisation_id, geste, objet, reference, motif, details, precedente } = ligne
  const champs = [`${territoire}`, numero, le, role, compte_id, organisation_id, geste, objet, reference, motif]
  return hash('sha256', [...champs, details, precedente].map(mesurer).join('|'))
}
