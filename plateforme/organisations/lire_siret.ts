import { estSiret } from '../connexion/siret.ts'

export type LectureSiret =
  | { readonly sorte: 'vide' }
  | { readonly sorte: 'lu'; readonly siret: string }
  /** Not fourteen figures; nine of them alone are a SIREN; the first nine are no SIREN; the last five do not go with it. */
  | { readonly sorte: 'chiffres' | 'longueur' | 'siren_seul' | 'siren_faux' | 'nic_faux' }

/** A SIRET as people write it (spaces, dots), and when it is wrong, which of its two groups of figures to look at. */
export function lireSiret(texte: string): LectureSiret {
  const chiffres = texte.replaceAll(/[\s\u00a0\u202f.-]/g, '')
  if (chiffres === '') return { sorte: 'vide' }
  if (!/^\d+$/.test(chiffres)) return { sorte: 'chiffres' }
  if (chiffres.length === 9) return { sorte: 'siren_seul' }
  if (chiffres.length !== 14) return { sorte: 'longueur' }
  if (estSiret(chiffres)) return { sorte: 'lu', siret: chiffres }
  // A SIREN has the same key as a SIRET: zeros before it change nothing to its sum.
  return { sorte: estSiret(`00000${chiffres.slice(0, 9)}`) ? 'nic_faux' : 'siren_faux' }
}
