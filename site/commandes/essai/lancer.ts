import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const programme = fileURLToPath(new URL('../../juste-droit.js', import.meta.url))

export interface Fin {
  readonly code: number | null
  readonly sortie: string
  readonly messages: string
}

/** Starts the real program. `lireJusqua`: closes its output after so many bytes, as `| head -c` does. */
export function lancer(mots: readonly string[], entree = '', lireJusqua = Infinity): Promise<Fin> {
  const enfant = spawn(process.execPath, [programme, ...mots])
  let [sortie, messages] = ['', '']
  enfant.stdout.setEncoding('utf8').on('data', (texte: string) => {
    sortie += texte
    if (sortie.length >= lireJusqua) enfant.stdout.destroy()
  })
  enfant.stderr.setEncoding('utf8').on('data', (texte: string) => (messages += texte))
  // A program that ends before it has read everything closes its end: that is what some tests are about.
  enfant.stdin.on('error', () => {})
  enfant.stdin.end(entree)
  return new Promise((resolve, reject) => {
    enfant.on('error', reject)
    enfant.on('close', (code) => resolve({ code, sortie, messages }))
  })
}
