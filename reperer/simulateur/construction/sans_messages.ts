import { estNoeud, type Noeud } from '../../../plateforme/langues/arbre_javascript.ts'

/**
 * Vite plugin: in a script, the engine and the law throw without words. Their messages speak to who writes a rule or a
 * file of households; a page shows none of them.
 */
export const sansMessages = () => ({
  name: 'sans-messages',
  transform: {
    order: 'post' as const,
    handler(this: { parse(code: string): unknown }, code: string, id: string) {
      if (!/\/(?:droits|moteur)\/.*\?langue=/.test(id) || !code.includes('throw ')) return null
      return { code: sansMots(code, this.parse(code)), map: null }
    },
  },
})

const mots = new Set(['TemplateLiteral', 'ConditionalExpression', 'CallExpression'])

/** The code, its errors thrown without their sentences. */
export function sansMots(code: string, arbre: unknown): string {
  let reste = ''
  let fin = 0
  for (const { start, end } of phrases(arbre)) {
    reste += `${code.slice(fin, start)}''`
    fin = end
  }
  return reste + code.slice(fin)
}

/** What is given to the errors thrown, except where it happened, in the order of the file. */
function* phrases(valeur: unknown): Generator<Noeud> {
  if (Array.isArray(valeur)) for (const chacun of valeur) yield* phrases(chacun)
  if (!estNoeud(valeur)) return
  const { argument } = valeur
  if (valeur.type === 'ThrowStatement' && estNoeud(argument) && argument.type === 'NewExpression') {
    for (const dit of Array.isArray(argument.arguments) ? argument.arguments : [])
      if (estNoeud(dit) && (mots.has(dit.type) || typeof dit.value === 'string')) yield dit
  } else for (const champ of Object.values(valeur)) yield* phrases(champ)
}
