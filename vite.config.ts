import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'
import { precompresser } from './plateforme/http/precompresser.ts'
import { langues } from './plateforme/langues/langue.ts'
import { uneLangueParScript } from './plateforme/langues/une_langue_par_script.ts'
import { formulesEcrites } from './reperer/simulateur/construction/formules_ecrites.ts'
import { loiDuMoment } from './reperer/simulateur/construction/loi_du_moment.ts'
import { sansMessages } from './reperer/simulateur/construction/sans_messages.ts'
import { loi_du_panier } from './reperer/simulateur/loi_du_panier.ts'

const styles = 'plateforme/html/styles'

// An island is a file named `nom.ilot.tsx`, wherever it stands: it becomes `/actifs/nom.fr-[hash].js`, one in each language.
const ilots = globSync('*/**/*.ilot.tsx', { exclude: ['node_modules/**', 'donnees/**'] })
const entrees = Object.fromEntries([
  ['juste-droit', `${styles}/juste-droit.css`],
  ['sombre', `${styles}/sombre.css`],
  ...ilots.flatMap((ilot) =>
    langues.map((langue) => [`${basename(ilot, '.ilot.tsx')}.${langue}`, `${ilot}?langue=${langue}`]),
  ),
])

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '.construit/public',
    emptyOutDir: true,
    manifest: 'manifeste.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: entrees,
      output: {
        entryFileNames: 'actifs/[name]-[hash].js',
        chunkFileNames: 'actifs/[name]-[hash].js',
        assetFileNames: 'actifs/[name]-[hash][extname]',
      },
    },
  },
  plugins: [
    uneLangueParScript(),
    loiDuMoment(),
    formulesEcrites(loi_du_panier),
    sansMessages(),
    {
      // Pictures that pages name as they are, without a hash: the sign in the tab.
      name: 'images-de-page',
      generateBundle() {
        for (const image of readdirSync(styles).filter((nom) => nom.endsWith('.svg')))
          this.emitFile({ type: 'asset', fileName: `actifs/${image}`, source: readFileSync(`${styles}/${image}`) })
      },
    },
    precompresser(),
  ],
})
