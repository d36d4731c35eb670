import type { Refusal } from '../../moteur/situation/refusal.ts'

const longueurMax = 300

/** A refusal quotes what was sent: a name of a million letters must not come back whole. */
export function refus(chemin: string, cause: string): Refusal {
  return { chemin: abreger(chemin), cause: abreger(cause) }
}

function abreger(texte: string): string {
  return texte.length <= longueurMax ? texte : `${texte.slice(0, longueurMax)}…`
}
