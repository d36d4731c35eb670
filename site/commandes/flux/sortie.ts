import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Entree } from './entree.ts'
import { estLecteurParti, panneDe } from './panne.ts'

export interface Sortie {
  readonly flux: Writable
  /** Standard output is everyone's: it is not ours to close. */
  readonly aFermer: boolean
}

/** Opens a file to write, or standard output. The file being read is refused: opening it would empty it. */
export async function ouvrirSortie(
  chemin: string | undefined,
  entree: Pick<Entree, 'fichier'>,
): Promise<Sortie | { readonly refus: string }> {
  if (chemin === undefined) {
    // A reader that goes away is told by the writing itself; without this, Node would also throw it at no one.
    process.stdout.on('error', () => {})
    return { flux: process.stdout, aFermer: false }
  }
  try {
    const ouvert = await open(chemin, 'a')
    const etat = await ouvert.stat({ bigint: true })
    if (etat.dev === entree.fichier?.appareil && etat.ino === entree.fichier.numero) {
      await ouvert.close()
      return { refus: `« ${chemin} » est le fichier lu : donnez un autre nom à la sortie.` }
    }
    if (etat.isFile()) await ouvert.truncate()
    return { flux: ouvert.createWriteStream(), aFermer: true }
  } catch (error) {
    const panne = panneDe(error)
    if (panne === undefined) throw error
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { refus: `« ${chemin} » ne peut pas être écrit : ${absent ? 'son dossier n’existe pas' : panne}.` }
  }
}

/**
 * Writes as fast as the reader takes, and no faster. Gives what stopped it, if something did: a reader that goes away
 * before the end (`| head`) has what it wanted.
 */
export async function ecrire(
  textes: AsyncIterable<string> | Iterable<string>,
  { flux, aFermer }: Sortie,
): Promise<string | undefined> {
  try {
    await pipeline(textes, flux, { end: aFermer })
    return undefined
  } catch (error) {
    if (!aFermer && estLecteurParti(error)) return undefined
    const panne = panneDe(error)
    if (panne === undefined) throw error
    const enLisant = error instanceof Error && 'syscall' in error && error.syscall === 'read'
    return `${enLisant ? 'La lecture' : 'L’écriture'} s’est arrêtée : ${panne}.`
  }
}
