import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Month, monthName, parseMonth } from '../../moteur/expression/month.ts'
import type { Json } from './cas.ts'
import { ancien_trimestre } from './conventions.ts'

/** A random household with what OpenFisca computes for it. `one_call` is there when that depends on the order of calls. */
export interface MenageDeReference {
  readonly id: string
  readonly period: string
  readonly situation: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly expected: Json
  readonly detail: Json
  readonly one_call?: Json
}

const dossier = fileURLToPath(new URL('../../../shared/reference/droits/', import.meta.url))
const fichiers = ['golden-a.jsonl', 'golden-b.jsonl'].map((nom) => `${dossier}${nom}`)

/** The households are beside the project, not in it. */
export const menagesPresents = fichiers.every((fichier) => existsSync(fichier))

export async function* menagesDeReference(): AsyncGenerator<MenageDeReference> {
  for (const fichier of fichiers) {
    for await (const ligne of createInterface({ input: createReadStream(fichier) })) yield JSON.parse(ligne)
  }
}

/**
 * The situation with the benefits that the RSA reads, from what the file says of them for the month computed, and with
 * the quarter of before 2025.
 * The RSA averages ASS and AAH over the three months before, which the file does not give: the amount of the month is
 * carried back, at the daily rate of each month for the ASS.
 */
export function avecPrestationsRecues(menage: MenageDeReference): unknown {
  const situation = structuredClone(menage.situation) as Record<string, Record<string, Record<string, unknown>>>
  const mois = parseMonth(menage.period) as Month
  const [famille] = Object.values(situation['familles'] ?? {})
  if (!famille) throw new Error(`${menage.id} n’a pas de famille`)
  Object.assign(famille, ancien_trimestre)
  const duMois = (valeur: unknown) => ({ [menage.period]: valeur })
  for (const nom of ['af', 'cf', 'asf', 'paje_base']) famille[nom] = duMois(menage.detail[nom])
  for (const nom of ['aide_logement', 'aspa']) famille[nom] = duMois(menage.expected[nom])
  for (const nom of ['ass', 'aah', 'asi', 'caah']) {
    const montants = menage.expected[nom] as Readonly<Record<string, number>>
    for (const [id, individu] of Object.entries(situation['individus'] ?? {})) {
      individu[nom] = quatreMois(mois, montants[id] ?? 0, nom === 'ass' ? jourAss : () => 1)
    }
  }
  return situation
}

function quatreMois(mois: Month, montant: number, prix: (mois: Month) => number): Record<string, number> {
  const lus = [0, 1, 2, 3].map((rang) => mois - rang)
  return Object.fromEntries(lus.map((lu) => [monthName(lu), (montant * prix(lu)) / prix(mois)]))
}

/** Daily ASS (Code du travail, art. D. 5423-1): 17.90 € in 2022-07, then each 1 April. */
function jourAss(mois: Month): number {
  const montants: readonly (readonly [string, number])[] = [
    ['2026-04', 19.48],
    ['2025-04', 19.33],
    ['2024-04', 19.01],
    ['2023-04', 18.17],
  ]
  return montants.find(([depuis]) => mois >= (parseMonth(depuis) as Month))?.[1] ?? 17.9
}
