import { z } from 'zod'
import { type Month, parseMonth } from '../../moteur/expression/month.ts'
import type { Refusal } from '../../moteur/situation/refusal.ts'
import { refus } from './refus.ts'

/** One household to compute, for one month. The situation itself is read by the engine, which knows every variable. */
export interface Demande {
  readonly id: string | null
  readonly mois: Month
  readonly situation: unknown
}

export type LectureDemande = { readonly demande: Demande } | { readonly id: string | null; readonly erreur: Refusal }

const identifiant = z
  .string({ error: ({ input }) => (input === undefined ? 'manque : un identifiant par ligne' : 'attend un texte') })
  .min(1, 'est vide')
  .max(200, 'dépasse 200 caractères')
  .meta({ description: 'Identifiant de la situation, repris tel quel dans la réponse', example: 'foyer-12' })

const periode = z
  .string({
    error: ({ input }) => (input === undefined ? 'manque : le mois à calculer' : 'attend un mois, comme "2026-04"'),
  })
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'n’est pas un mois : écrire AAAA-MM, comme 2026-04')
  .meta({ description: 'Mois calculé', example: '2026-04' })

const estObjet = (contenu: unknown) => typeof contenu === 'object' && contenu !== null

const situation = z.custom<object>(estObjet, 'attend un objet').meta({
  type: 'object',
  description:
    'Les personnes (`individus`) et leurs groupes (`familles`, `foyers_fiscaux`, `menages`), dans la forme d’OpenFisca : ' +
    'chaque variable donne sa valeur par période (`2026-04`, `2025`, `ETERNITY`)',
})

const objetAttendu = 'attend un objet avec id, period et situation'

/** A line of a file. */
export const schemaLigne = z.object({ id: identifiant, period: periode, situation }, objetAttendu)

const schemaSansMois = schemaLigne.extend({ period: z.unknown() })

/** The same, sent alone: it needs no id. */
export const schemaDemande = z.object({ id: identifiant.optional(), period: periode, situation }, objetAttendu)

/** Reads a line of a file; with `moisImpose`, what it says of the month does not count. */
export function lireLigne(contenu: unknown, moisImpose?: Month): LectureDemande {
  const schema = moisImpose === undefined ? schemaLigne : schemaSansMois
  const lue = schema.safeParse(contenu)
  if (!lue.success) return { id: idDe(contenu), erreur: premierDefaut(lue.error) }
  const mois = moisImpose ?? moisDe(String(lue.data.period))
  return { demande: { id: lue.data.id, mois, situation: lue.data.situation } }
}

/** @throws on a text that the schema would have refused. */
export function moisDe(period: string): Month {
  const mois = parseMonth(period)
  if (mois === undefined) throw new Error(`« ${period} » n’est pas un mois`)
  return mois
}

/** The first thing wrong, in the form of every refusal. */
export function premierDefaut({ issues: [premier] }: z.ZodError): Refusal {
  return refus(premier?.path.join('.') ?? '', premier?.message ?? 'n’est pas lisible')
}

function idDe(contenu: unknown): string | null {
  const lu = z.object({ id: identifiant }).safeParse(contenu)
  return lu.success ? lu.data.id : null
}
