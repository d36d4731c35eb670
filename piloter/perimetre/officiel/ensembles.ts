import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { cleDuNom } from '../../territoires/officiel/cle.ts'
import { lieuxOfficiels } from '../../territoires/officiel/lieux.ts'
import type { Lieu } from '../../territoires/territoires.ts'
import type { Commune } from '../perimetre.ts'

const dossier = join(
  dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
  'data',
)
const membres = z.array(z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }))

const commune_de = ({ code, nom, population }: Lieu): Commune => ({ code, nom, population })

/** Communes, groups of communes and départements whose name or code begins as typed; the nearest names first. */
export function chercher_lieux(q: string): readonly Lieu[] {
  const lieux = lieuxOfficiels()
  const tous = [lieux.epci, lieux.departement, lieux.commune]
  const code = q.trim().toUpperCase()
  const exacts = tous.flatMap(({ parCode }) => parCode.get(code) ?? [])
  if (exacts.length > 0) return exacts
  const cle = cleDuNom(q)
  if (cle.length < 2) return []
  const trouves = tous.flatMap(({ parNom }) =>
    [...parNom].flatMap(([nom, homonymes]) => (nom === cle || nom.startsWith(cle) ? homonymes : [])),
  )
  return trouves.toSorted((a, b) => rang(a, cle) - rang(b, cle) || a.nom.localeCompare(b.nom, 'fr')).slice(0, 30)
}

const rang = ({ nom, porteur_type }: Lieu, cle: string) =>
  (cleDuNom(nom) === cle ? 0 : 2) + (porteur_type === 'commune' ? 0 : 1)

/** The communes a code stands for: itself, or those of the group or of the département. None: no such code. */
export function communes_de(sorte: Lieu['porteur_type'], code: string): readonly Commune[] {
  const { commune, departement, epci } = lieuxOfficiels()
  if (sorte === 'commune') return [commune.parCode.get(code)].flatMap((lieu) => (lieu ? [commune_de(lieu)] : []))
  const toutes = [...commune.parCode.values()]
  if (sorte === 'departement')
    return departement.parCode.has(code)
      ? toutes.filter(({ departement_code }) => departement_code === code).map(commune_de)
      : []
  if (!epci.parCode.has(code)) return []
  const siens = membres
    .parse(JSON.parse(readFileSync(join(dossier, 'epci.json'), 'utf8')))
    .find((un) => un.code === code)
  const codes = new Set(siens?.membres.map((membre) => membre.code))
  return toutes.filter((lieu) => codes.has(lieu.code)).map(commune_de)
}
