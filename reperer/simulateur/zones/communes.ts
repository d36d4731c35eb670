import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

// The package's own entry reads its files from the current folder: only its data are used.
const dossier = join(
  dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
  'data',
)

const divisions = z.array(z.object({ code: z.string(), nom: z.string() }))

const nomsDe = (fichier: string): ReadonlyMap<string, string> =>
  new Map(
    divisions
      .parse(JSON.parse(readFileSync(join(dossier, `${fichier}.json`), 'utf8')))
      .map(({ code, nom }) => [code, nom]),
  )

let noms:
  | { readonly communes: ReadonlyMap<string, string>; readonly departements: ReadonlyMap<string, string> }
  | undefined

/** The communes of a list of codes, by the name of their département. A commune that has merged keeps the name it had. */
export function nommerLesCommunes(
  zone: Readonly<Record<string, string>>,
): readonly { readonly departement: string; readonly communes: readonly string[] }[] {
  noms ??= { communes: nomsDe('communes'), departements: nomsDe('departements') }
  const { communes, departements } = noms
  return Object.entries(zone)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([departement, codes]) => ({
      departement: `${departement} – ${departements.get(departement) ?? ''}`,
      communes: codesDe(departement, codes)
        .flatMap((code) => communes.get(code) ?? [])
        .toSorted((a, b) => a.localeCompare(b, 'fr')),
    }))
}

/** `001-003 008` in a département: each code in full. */
export const codesDe = (departement: string, codes: string): readonly string[] =>
  codes.split(' ').flatMap((suite) => {
    const [premier = '', dernier = premier] = suite.split('-')
    return Array.from(
      { length: Number(dernier) - Number(premier) + 1 },
      (_, rang) => departement + String(Number(premier) + rang).padStart(premier.length, '0'),
    )
  })
