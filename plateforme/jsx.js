import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

// Node runs `.ts` as it is but knows nothing of JSX: this hook is all that stands between Node and our `.tsx`.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context)
    const chemin = fileURLToPath(url)
    const { code, errors } = transformSync(chemin, readFileSync(chemin, 'utf8'), {
      lang: 'tsx',
      jsx: { runtime: 'automatic', importSource: 'preact' },
      typescript: { onlyRemoveTypeImports: true },
    })
    if (errors.length > 0) throw new SyntaxError(`${chemin} : ${errors[0].message}`)
    return { format: 'module', source: code, shortCircuit: true }
  },
})
