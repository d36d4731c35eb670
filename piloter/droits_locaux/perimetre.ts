import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Perimetre } from '../../droits/local/valider/perimetre.ts'
import type { Territoire } from '../territoires/territoires.requetes.ts'

/** No commune of France bears this code. */
export const commune_de_valdroit = '00001'

const dossier = join(
  dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
  'data',
)
const lire = (nom: string): unknown => JSON.parse(readFileSync(join(dossier, `${nom}.json`), 'utf8'))

const commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  departement: z.string().optional(),
})
const epci = z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) })

interface Decoupage {
  readonly communes: readonly z.infer<typeof commune>[]
  readonly membres: ReadonlyMap<string, ReadonlySet<string>>
}

let lu: Decoupage | undefined

/** Read at the first need: twelve megabytes that a site which describes no aid never opens. */
function decoupage(): Decoupage {
  lu ??= {
    communes: z
      .array(commune)
      .parse(lire('communes'))
      .filter(({ type }) => type === 'commune-actuelle'),
    membres: new Map(
      z
        .array(epci)
        .parse(lire('epci'))
        .map(({ code, membres }) => [code, new Set(membres.map((membre) => membre.code))]),
    ),
  }
  return lu
}

/** The communes that a territory is made of, by the official code of who carries it. */
export function perimetre_de({ porteur_type, code, nom, fictif }: Territoire): Perimetre {
  if (fictif) return { departement: null, communes: new Map([[commune_de_valdroit, nom]]) }
  const { communes, membres } = decoupage()
  const du_territoire = communes.filter((une) => {
    if (porteur_type === 'commune') return une.code === code
    if (porteur_type === 'departement') return une.departement === code
    return membres.get(code ?? '')?.has(une.code) ?? false
  })
  const noms = du_territoire.map((une): [string, string] => [une.code, une.nom.replaceAll("'", '’')])
  return { departement: porteur_type === 'departement' ? code : null, communes: new Map(noms) }
}
