/** What is typed by someone who means harm, or by accident. */
export const hostiles = {
  script: `<script>alert('coucou')</script>"><img src=x onerror="alert('coucou')">`,
  sql: `'; drop table foyer; select pg_sleep(5); --`,
  lignes: 'a@essai.invalid\r\nBcc: victime@essai.invalid\r\n\r\nbonjour',
  long: 'é'.repeat(12_000),
  vide: ' \u00a0\u200b ',
  signes: '\u202eabc\ufeff{{7*7}}${7*7}%s%n../../../etc/passwd',
} as const

/** The first as it would be if a page let it run. */
export const execute = /<script>alert\('coucou'\)|<img src=x onerror|"><img/

export interface Formulaire {
  readonly methode: 'get' | 'post'
  readonly action: string
  readonly champs: readonly Champ[]
}

interface Champ {
  readonly nom: string
  readonly valeur: string
  /** Where a person types words of hers. */
  readonly libre: boolean
}

const attribut = (balise: string, nom: string): string | undefined =>
  new RegExp(`\\s${nom}="([^"]*)"`).exec(balise)?.[1]?.replaceAll('&amp;', '&')

const libres = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date'])

/** The forms of a page, each field with what the browser would send; in a list or among choices, the first answer. */
export function formulairesDe(html: string, page: string): readonly Formulaire[] {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, entete = '', dedans = '']) => {
    const methode = attribut(entete, 'method') === 'post' ? 'post' : 'get'
    const action = new URL(attribut(entete, 'action') ?? page, `http://localhost${page}`)
    const champs = new Map<string, Champ>()
    const garder = (nom: string | undefined, valeur: string, libre: boolean) => {
      if (nom !== undefined && nom !== '' && !champs.has(nom)) champs.set(nom, { nom, valeur, libre })
    }
    for (const [balise] of dedans.matchAll(/<(?:input|button)[^>]*>/g)) {
      const sorte = attribut(balise, 'type') ?? 'text'
      garder(
        attribut(balise, 'name'),
        attribut(balise, 'value') ?? '',
        balise.startsWith('<input') && libres.has(sorte),
      )
    }
    for (const [balise] of dedans.matchAll(/<textarea[^>]*>/g)) garder(attribut(balise, 'name'), '', true)
    for (const [, balise = '', options = ''] of dedans.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
      const valeurs = [...options.matchAll(/value="([^"]*)"/g)].map(([, valeur = '']) => valeur)
      garder(attribut(balise, 'name'), valeurs.find((valeur) => valeur !== '') ?? '', false)
    }
    const actions = [...dedans.matchAll(/formaction="([^"]*)"/g)].map(([, autre = '']) => new URL(autre, action))
    return [action, ...actions].map(
      (ou) => ({ methode, action: ou.pathname + ou.search, champs: [...champs.values()] }) as const,
    )
  })
}

/** Addresses of our own site that a page leads to. */
export const liensDe = (html: string, page: string): readonly string[] =>
  [...html.matchAll(/<a\s[^>]*href="([^"#]*)/g)].flatMap(([, lien = '']) => {
    const adresse = lien.replaceAll('&amp;', '&')
    if (!URL.canParse(adresse, `http://localhost${page}`)) return []
    const { origin, pathname, search } = new URL(adresse, `http://localhost${page}`)
    return origin === 'http://localhost' ? [pathname + search] : []
  })
