import { z } from 'zod'
import { lireCourriel } from '../../courriel/lire_courriel.ts'
import { estSiret } from '../siret.ts'
import type { RefusProconnect } from './refus.ts'

/**
 * Who ProConnect says this is. Its `sub` changes with the identity provider: a person is found again by their
 * professional e-mail and the SIRET of where they work.
 */
export interface IdentiteProconnect {
  readonly sub: string
  readonly courriel: string
  readonly prenom: string
  readonly nom: string
  readonly siret: string
  readonly idp_id: string | undefined
  readonly acr: string | undefined
  readonly amr: readonly string[]
  readonly auth_time: number | undefined
  readonly sid: string | undefined
}

const texte = z.string().trim().min(1).max(256)

const schemaPersonne = z.object({
  sub: texte,
  email: z.string().transform((mot, contexte) => {
    const lu = lireCourriel(mot)
    if (lu === undefined) contexte.addIssue({ code: 'custom' })
    return lu ?? z.NEVER
  }),
  given_name: texte,
  usual_name: texte,
  idp_id: texte.optional(),
})

const schemaPreuve = z.object({
  acr: z.string().optional(),
  amr: z.array(z.string()).default([]),
  auth_time: z.number().optional(),
  sid: z.string().optional(),
})

const schemaSiret = z.object({ siret: texte })

type Lecture =
  | { readonly sorte: 'lue'; readonly identite: IdentiteProconnect }
  | { readonly sorte: 'refuse'; readonly refus: RefusProconnect }

const refuser = (refus: RefusProconnect): Lecture => ({ sorte: 'refuse', refus })

/** `personne` is what userinfo says, `preuve` what the ID token says; both were checked before. */
export function lireIdentite(personne: unknown, preuve: unknown): Lecture {
  const dite = schemaPersonne.safeParse(personne)
  const prouvee = schemaPreuve.safeParse(preuve)
  if (!dite.success || !prouvee.success) return refuser('identite_incomplete')
  const employeur = schemaSiret.safeParse(personne)
  if (!employeur.success) return refuser('siret_absent')
  const siret = employeur.data.siret.replaceAll(/\s/g, '')
  if (!estSiret(siret)) return refuser('siret_invalide')
  const { sub, email, given_name, usual_name, idp_id } = dite.data
  const { acr, amr, auth_time, sid } = prouvee.data
  return {
    sorte: 'lue',
    identite: { sub, courriel: email, prenom: given_name, nom: usual_name, siret, idp_id, acr, amr, auth_time, sid },
  }
}
