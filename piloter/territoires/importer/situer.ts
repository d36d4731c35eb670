import { cleDuNom } from '../officiel/cle.ts'
import { type Designation, trouverLieu } from '../officiel/trouver.ts'
import type { Territoire } from '../territoires.requetes.ts'
import type { Faits, Lieu } from '../territoires.ts'
import { type LigneBrute, lireLigne } from './ligne.ts'

export interface Refus {
  readonly numero: number
  readonly cause: string
}

type Place =
  | { readonly sorte: 'connue'; readonly territoire: Territoire }
  | { readonly sorte: 'nouvelle'; readonly lieu: Lieu }

export interface LigneSituee {
  readonly place: Place
  readonly faits: Faits
}

type Connus = ReadonlyMap<string, Territoire>

export const cleDe = ({
  porteur_type,
  code,
}: Pick<Designation, 'porteur_type'> & { code?: string | null | undefined }) => `${porteur_type} ${code}`

/** Finds the place of each row; a row that cannot be read, or speaks of no place or of one already told, is refused. */
export function situer(lignes: readonly LigneBrute[], connus: Connus) {
  const situees: LigneSituee[] = []
  const refus: Refus[] = []
  const deja = new Map<string, number>()
  for (const brute of lignes) {
    const { numero } = brute
    const lecture = lireLigne(brute)
    if (lecture.sorte === 'refusee') {
      refus.push({ numero, cause: lecture.cause })
      continue
    }
    const place = placer(lecture.ligne.designation, connus)
    const cle = place.sorte === 'refusee' ? '' : cleDe(place.sorte === 'connue' ? place.territoire : place.lieu)
    const avant = deja.get(cle)
    if (place.sorte === 'refusee') refus.push({ numero, cause: place.cause })
    else if (avant !== undefined) refus.push({ numero, cause: `ce territoire est déjà donné ligne ${avant}` })
    else {
      deja.set(cle, numero)
      situees.push({ place, faits: lecture.ligne.faits })
    }
  }
  return { situees, refus }
}

function placer(designation: Designation, connus: Connus): Place | { sorte: 'refusee'; cause: string } {
  const { code, nom } = designation
  // A place the register has already needs no search among all those of France, which takes half a second.
  const connu = code === undefined ? undefined : connus.get(cleDe(designation))
  if (connu && (nom === undefined || cleDuNom(nom) === cleDuNom(connu.nom)))
    return { sorte: 'connue', territoire: connu }
  const trouvaille = trouverLieu(designation)
  if (trouvaille.sorte === 'introuvable') return { sorte: 'refusee', cause: trouvaille.cause }
  const territoire = connus.get(cleDe(trouvaille.lieu))
  return territoire ? { sorte: 'connue', territoire } : { sorte: 'nouvelle', lieu: trouvaille.lieu }
}
