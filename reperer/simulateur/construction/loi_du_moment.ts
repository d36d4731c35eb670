import { estNoeud, type Noeud } from '../../../plateforme/langues/arbre_javascript.ts'

// A contract that ended, a tax year and what it was compared with are read that far back.
const mois_gardes = 60

/**
 * Vite plugin: in a script, the amounts that were no longer in force five years ago are left out. The browser computes
 * today's rights; a month before that is then refused, as is any month outside the law held, and never computed wrong.
 */
export const loiDuMoment = (aujourdhui = new Date()) => ({
  name: 'loi-du-moment',
  transform: {
    order: 'post' as const,
    handler(this: { parse(code: string): unknown }, code: string, id: string) {
      if (!/\/droits\/.*\?langue=/.test(id) || !code.includes('bareme')) return null
      const limite = new Date(Date.UTC(aujourdhui.getUTCFullYear(), aujourdhui.getUTCMonth() - mois_gardes, 1))
      return { code: sansLePasse(code, this.parse(code), limite.toISOString().slice(0, 10)), map: null }
    },
  },
})

/** Cuts, at the head of each list of dated amounts, those that another had replaced by that day. */
export function sansLePasse(code: string, arbre: unknown, limite: string): string {
  let reste = ''
  let fin = 0
  for (const { elements } of listesDatees(arbre)) {
    const rang = elements.findLastIndex((ligne) => depuisDe(ligne) <= limite)
    const [premiere, gardee] = [elements[0], elements[rang]]
    if (!premiere || !gardee || rang < 1) continue
    reste += code.slice(fin, premiere.start)
    fin = gardee.start
  }
  return reste + code.slice(fin)
}

/** The lists whose every line is `['2026-04-01', 651.69, …]`, in the order of the file. */
function* listesDatees(valeur: unknown): Generator<{ readonly elements: readonly Noeud[] }> {
  if (Array.isArray(valeur)) for (const chacun of valeur) yield* listesDatees(chacun)
  if (!estNoeud(valeur)) return
  const elements = valeur.type === 'ArrayExpression' && Array.isArray(valeur.elements) ? valeur.elements : []
  if (elements.length > 1 && elements.every((ligne) => depuisDe(ligne) !== '')) yield { elements }
  else for (const champ of Object.values(valeur)) yield* listesDatees(champ)
}

function depuisDe(ligne: unknown): string {
  if (!estNoeud(ligne) || ligne.type !== 'ArrayExpression' || !Array.isArray(ligne.elements)) return ''
  const [depuis, valeur]: readonly unknown[] = ligne.elements
  const date = estNoeud(depuis) ? depuis.value : undefined
  const nombre = estNoeud(valeur) ? valeur.value : undefined
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && typeof nombre === 'number' ? date : ''
}
