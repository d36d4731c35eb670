import type { Deliberation } from '../../../droits/local/aide.ts'
import { type Faute, Lecteur } from '../../../droits/local/valider/lecteur.ts'
import { lire_deliberation } from '../../../droits/local/valider/valider.ts'
import type { Saisie } from './saisie.ts'

interface Lues<T> {
  readonly lu: T
  readonly fautes: readonly Faute[]
}

/** From when a version holds, and until when if that is already decided. */
export function lire_dates(saisie: Saisie): Lues<{ readonly depuis: string; readonly jusqu_au: string | null }> {
  const fautes: Faute[] = []
  const lecteur = new Lecteur(saisie, '', fautes)
  const depuis = lecteur.champ('depuis').jour('Donnez le jour à partir duquel l’aide existe.')
  const fin = lecteur.champ('jusqu_au')
  return { lu: { depuis, jusqu_au: fin.vide ? null : fin.jour('') }, fautes }
}

/** The last day of an aid, and the vote that stops it. */
export function lire_arret(saisie: Saisie): Lues<{ readonly jusqu_au: string; readonly fin: Deliberation }> {
  const fautes: Faute[] = []
  const lecteur = new Lecteur(saisie, '', fautes)
  const jusqu_au = lecteur.champ('jusqu_au').jour('Donnez le dernier jour de l’aide.')
  return { lu: { jusqu_au, fin: lire_deliberation(lecteur.champ('fin')) }, fautes }
}
