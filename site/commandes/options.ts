import { parseArgs } from 'node:util'
import { nearest } from '../../moteur/situation/nearest.ts'

/** What a command understands: `texte` takes a word after it, `drapeau` stands alone. */
export type Formes = Readonly<Record<string, 'texte' | 'drapeau'>>

type Lues<F extends Formes> = { readonly [N in keyof F]?: F[N] extends 'texte' ? string : true }

/** Reads `--nom valeur` and `--nom=valeur`; anything else is told, with the name that was probably meant. */
export function lireOptions<F extends Formes>(
  mots: readonly string[],
  formes: F,
): Lues<F> | { readonly refus: string } {
  const options = Object.fromEntries(
    Object.entries(formes).map(([nom, forme]) => [nom, { type: forme === 'texte' ? 'string' : 'boolean' } as const]),
  )
  // Not `strict`: its messages are in English, and ours can name the right option.
  const { tokens } = parseArgs({ args: [...mots], options, strict: false, allowPositionals: true, tokens: true })
  const lues: Record<string, string | true> = {}
  for (const mot of tokens) {
    if (mot.kind === 'positional') return { refus: `« ${mot.value} » n’est pas attendu ici.` }
    if (mot.kind !== 'option') continue
    const forme = Object.hasOwn(formes, mot.name) ? formes[mot.name] : undefined
    if (!forme) return { refus: inconnue(mot.rawName, mot.name, formes) }
    if (mot.name in lues) return { refus: `L’option --${mot.name} est donnée deux fois.` }
    // `--entree --mois 2026-04`: the word after is another option, not a file of that name.
    const sansValeur = !mot.value || (!mot.inlineValue && mot.value.startsWith('--'))
    if (forme === 'texte' && sansValeur) {
      return { refus: `L’option --${mot.name} attend une valeur.` }
    }
    if (forme === 'drapeau' && mot.value !== undefined)
      return { refus: `L’option --${mot.name} n’attend pas de valeur.` }
    lues[mot.name] = forme === 'texte' ? (mot.value as string) : true
  }
  return lues as Lues<F>
}

function inconnue(ecrite: string, nom: string, formes: Formes): string {
  const proche = nearest(nom, Object.keys(formes))
  return `L’option ${ecrite} n’existe pas.${proche === undefined ? '' : ` Vouliez-vous --${proche} ?`}`
}
