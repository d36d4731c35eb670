import { estSiret } from '../connexion/siret.ts'

export type LectureSiret =
  | { readonly sorte: 'vide' }
  | { readonly sorte: 'lu'; readonly siret: string }
  /** Not fourteen figures; nine of them alone are a SIREN; the first nine are no SIREN; the last five do not go with it. */
  | { readonly sorte: 'chiffres' | 'longueur' | 'siren_seul' | 'siren_faux' | 'nic_faux' }

/** A SIRET as people write it (spaces, dots), and when it is wrong, which of its two groups of figures to look at. */
export function lire_siret(texte: string): LectureSiret {
  const chiffres = texte.replaceAll(/[\s\u00a0\u202f.-]/g, '')
  if (chiffres === '') return { sorte: 'vide' }
  if (!/^\d+$/.test(chiffres)) return { sorte: 'chiffres' }
  if (chiffres.length === 9) return { sorte: 'siren_seul' }
  if (chiffres.length !== 14) return { sorte: 'longueur' }
  if (estSiret(chiffres)) return { sorte: 'lu', siret: chiffres }
  return { sorte: un_nic_convient(chiffres.slice(0, 9)) ? 'nic_faux' : 'siren_faux' }
}

// The key of the whole is over ten, and a SIREN has one of its own: some key must go with `0001x` if it is right.
const un_nic_convient = (siren: string) =>
  Array.from({ length: 10 }, (_, cle) => `${siren}0001${cle}`).some((essai) => estSiret(essai))
