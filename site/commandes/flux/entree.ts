import { fstatSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { panneDe } from './panne.ts'

/** Bytes to read, and the file they come from when there is one. */
export interface Entree {
  readonly octets: AsyncIterable<Uint8Array>
  readonly fichier: { readonly appareil: bigint; readonly numero: bigint } | null
}

/** Opens a file, or standard input when none is named. */
export async function ouvrirEntree(chemin: string | undefined): Promise<Entree | { readonly refus: string }> {
  if (chemin === undefined) return entreeStandard()
  try {
    const ouvert = await open(chemin)
    const etat = await ouvert.stat({ bigint: true })
    if (etat.isDirectory()) {
      await ouvert.close()
      return { refus: `« ${chemin} » ne peut pas être lu : c’est un dossier.` }
    }
    return { octets: ouvert.createReadStream(), fichier: { appareil: etat.dev, numero: etat.ino } }
  } catch (error) {
    const panne = panneDe(error)
    if (panne === undefined) throw error
    return { refus: `« ${chemin} » ne peut pas être lu : ${panne}.` }
  }
}

function entreeStandard(): Entree | { readonly refus: string } {
  // Node reads nothing from a directory, and says nothing of it.
  if (fstatSync(0).isDirectory()) return { refus: 'L’entrée standard est un dossier : donnez un fichier.' }
  if (process.stdin.isTTY)
    console.error('Tapez ou collez les lignes ici, puis Ctrl-D. Pour un fichier : --entree FICHIER')
  return { octets: process.stdin, fichier: null }
}
