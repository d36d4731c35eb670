interface Balise {
  readonly nom: string
  readonly attributs: ReadonlyMap<string, string>
}

/** Enough of a reader for what `rendre` writes: attributes are always quoted, or bare words. */
function lireBalises(html: string): readonly Balise[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, nom = '', reste = '']) => {
      const paires = [...reste.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
      return { nom, attributs: new Map(paires.map(([, cle = '', valeur = '']): [string, string] => [cle, valeur])) }
    },
  )
}

const referents = ['for', 'aria-describedby', 'aria-labelledby'] as const
const champs = new Set(['input', 'select', 'textarea'])

function* liensRompus(balises: readonly Balise[], ids: ReadonlySet<string>): Generator<string> {
  for (const { nom, attributs } of balises) {
    for (const referent of referents) {
      const cibles = attributs.get(referent)?.split(' ') ?? []
      for (const cible of cibles) if (!ids.has(cible)) yield `<${nom}> ${referent} mène à #${cible}, qui n’existe pas`
    }
    const ancre = attributs.get('href')
    if (ancre?.startsWith('#') && !ids.has(ancre.slice(1))) yield `le lien ${ancre} ne mène nulle part`
  }
}

function* titresSautes(balises: readonly Balise[]): Generator<string> {
  const niveaux = balises.filter(({ nom }) => /^h[1-6]$/.test(nom)).map(({ nom }) => Number(nom[1]))
  const premiers = niveaux.filter((niveau) => niveau === 1).length
  if (premiers !== 1) yield `${premiers} h1`
  for (const [rang, niveau] of niveaux.entries()) {
    const avant = niveaux[rang - 1] ?? 0
    if (niveau > avant + 1) yield `h${niveau} après h${avant}`
  }
}

function* champsMuets(balises: readonly Balise[]): Generator<string> {
  const nommes = new Set(balises.flatMap(({ attributs }) => attributs.get('for') ?? []))
  for (const { nom, attributs } of balises) {
    if (!champs.has(nom) || attributs.get('type') === 'hidden') continue
    if (!nommes.has(attributs.get('id') ?? '') && !attributs.has('aria-label'))
      yield `champ sans libellé : ${attributs.get('name')}`
  }
}

/** What would break a page for someone, or be refused by the security policy; empty when all is well. */
export function examiner(html: string): readonly string[] {
  const balises = lireBalises(html)
  const ids = balises.flatMap(({ attributs }) => attributs.get('id') ?? [])
  const doubles = ids.filter((id, rang) => ids.indexOf(id) !== rang).map((id) => `id en double : ${id}`)
  const interdits = balises
    .filter(
      ({ nom, attributs }) => attributs.has('style') || nom === 'style' || (nom === 'script' && !attributs.has('src')),
    )
    .map(({ nom }) => `style ou script dans la page : <${nom}>`)
  const connus = new Set(ids)
  return [...doubles, ...interdits, ...liensRompus(balises, connus), ...titresSautes(balises), ...champsMuets(balises)]
}
