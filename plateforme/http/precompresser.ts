import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const seCompresse = /\.(css|js|svg|json|wasm|txt)$/
const minimum = 1024

/** Vite plugin: what never changes is compressed once, at the build, as far as it goes. */
export const precompresser = () => ({
  name: 'precompresser',
  writeBundle({ dir = '.' }: { dir?: string | undefined }, fichiers: Readonly<Record<string, unknown>>) {
    for (const nom of Object.keys(fichiers).filter((fichier) => seCompresse.test(fichier))) {
      const contenu = readFileSync(join(dir, nom))
      if (contenu.length < minimum) continue
      writeFileSync(join(dir, `${nom}.br`), brotliCompressSync(contenu))
      writeFileSync(join(dir, `${nom}.gz`), gzipSync(contenu, { level: 9 }))
    }
  },
})
