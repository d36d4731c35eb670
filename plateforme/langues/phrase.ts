import { type Langue, regionLangue } from './langue.ts'
import { typographier } from './typographier.ts'

/** The forms a sentence takes with `{n}`: French says "0 foyer", English "0 households"; Intl knows. */
export interface Accord {
  readonly un: string
  readonly autres: string
}

type Noms<S extends string> = S extends `${string}{${infer Nom}}${infer Suite}` ? Nom | Noms<Suite> : never

/** The names between braces in a sentence, or in both forms of it. */
export type Parametres<F> = F extends string
  ? Noms<F>
  : F extends { readonly un: infer U extends string; readonly autres: infer A extends string }
    ? 'n' | Noms<U> | Noms<A>
    : never

type Valeurs<Nom extends string> = { readonly [N in Nom]: N extends 'n' ? number : string | number }

/** Words alone are a string; words that wait for values are a function of them. */
export type Phrase<F> = [Parametres<F>] extends [never] ? string : (valeurs: Valeurs<Parametres<F>>) => string

const trous = /\{(\w+)\}/g

type Ecrite = string | ((valeurs: Readonly<Record<string, string | number>>) => string)

export function phrase(brute: string | Accord, langue: Langue): Ecrite {
  const propre = (mots: string) => typographier(mots, langue)
  const forme = typeof brute === 'string' ? propre(brute) : { un: propre(brute.un), autres: propre(brute.autres) }
  const region = regionLangue[langue]
  if (typeof forme === 'string' && forme.search(trous) === -1) return forme
  const pluriel = new Intl.PluralRules(region)
  const nombre = new Intl.NumberFormat(region)
  const ecrire = (valeur: string | number | undefined) =>
    typeof valeur === 'number' ? nombre.format(valeur) : (valeur ?? '')
  const choisir = (n: number) =>
    typeof forme === 'string' ? forme : pluriel.select(n) === 'one' ? forme.un : forme.autres
  return (valeurs) => {
    const mots = choisir(Number(valeurs.n ?? 0))
    return mots.replace(trous, (_, nom: string) => ecrire(valeurs[nom]))
  }
}
