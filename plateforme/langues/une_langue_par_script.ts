import { estNoeud, type Noeud } from './arbre_javascript.ts'
import { estLangue, type Langue } from './langue.ts'

/** What a plugin of Vite may ask of it here; its types would bring Vite into every folder. */
interface Outils {
  resolve(source: string, importateur?: string): Promise<{ readonly id: string; readonly external?: unknown } | null>
  parse(code: string): unknown
}

const langueDe = (id: string): Langue | undefined => {
  const langue = /\?langue=(\w+)$/.exec(id)?.[1]
  return estLangue(langue) ? langue : undefined
}

/**
 * Vite plugin: an entry `x.ilot.tsx?langue=en` is the island whose catalogues speak that language alone. A page has one
 * language, and the two others with their notes for translators would be a fifth of what a phone downloads.
 */
export const uneLangueParScript = () => ({
  name: 'une-langue-par-script',
  enforce: 'pre' as const,
  async resolveId(this: Outils, source: string, importateur: string | undefined) {
    const langue = importateur && langueDe(importateur)
    if (!langue || !source.startsWith('.')) return null
    const trouve = await this.resolve(source, importateur)
    return trouve && !trouve.external ? `${trouve.id}?langue=${langue}` : null
  },
  transform: {
    // After types are gone: the parser reads JavaScript.
    order: 'post' as const,
    handler(this: Outils, code: string, id: string) {
      const langue = langueDe(id)
      if (!langue || !/\b(?:textes|textesDeTravail)\(/.test(code)) return null
      return { code: reduire(code, this.parse(code), langue), map: null }
    },
  },
})

/** Each entry of a catalogue becomes `{ fr: … }` with the words of that language: what a language lacks is read in `fr`. */
export function reduire(code: string, arbre: unknown, langue: Langue): string {
  let reduit = ''
  let fin = 0
  for (const { start, end, mots } of entrees(arbre, langue)) {
    reduit += `${code.slice(fin, start)}{ fr: ${code.slice(mots.start, mots.end)} }`
    fin = end
  }
  return reduit + code.slice(fin)
}

/** The objects that have a note and words in French, in the order of the file. */
function* entrees(valeur: unknown, langue: Langue): Generator<{ start: number; end: number; mots: Noeud }> {
  if (Array.isArray(valeur)) for (const chacun of valeur) yield* entrees(chacun, langue)
  if (!estNoeud(valeur)) return
  const proprietes = valeur.type === 'ObjectExpression' ? proprietesDe(valeur) : new Map<string, Noeud>()
  const mots = proprietes.get(langue) ?? proprietes.get('fr')
  if (proprietes.has('note') && mots) yield { start: valeur.start, end: valeur.end, mots }
  else for (const champ of Object.values(valeur)) yield* entrees(champ, langue)
}

function proprietesDe({ properties }: Noeud): ReadonlyMap<string, Noeud> {
  const trouvees = new Map<string, Noeud>()
  for (const propriete of Array.isArray(properties) ? properties : []) {
    if (!estNoeud(propriete) || !estNoeud(propriete.key) || !estNoeud(propriete.value)) continue
    const { name, value } = propriete.key
    trouvees.set(String(name ?? value), propriete.value)
  }
  return trouvees
}
