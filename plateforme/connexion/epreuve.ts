import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import { z } from 'zod'
import { empreinteDuJeton, estJeton, nouveauJeton } from '../sessions/jeton.ts'
import type { ReglagesConnexion } from './reglages.ts'

type Sorte = 'proconnect' | 'passkey_entree' | 'passkey_ajout' | 'passkey_confirmation'

const dixMinutes = 600

function temoinDEpreuve({ adresse_publique }: ReglagesConnexion) {
  const enHttps = adresse_publique?.startsWith('https:') ?? false
  const nom = enHttps ? '__Host-juste_droit_epreuve' : 'juste_droit_epreuve'
  // Lax: ProConnect sends the browser back from its own site.
  return { nom, reglages: { path: '/', httpOnly: true, sameSite: 'Lax', secure: enHttps } as const }
}

/** Keeps in the base what a ceremony must be compared with, and ties it to this browser by a cookie. */
export async function poserEpreuve(
  c: Context,
  reglages: ReglagesConnexion,
  sorte: Sorte,
  contenu: object,
  compte: string | null = null,
): Promise<void> {
  const jeton = nouveauJeton()
  await sql`select poser_epreuve(${empreinteDuJeton(jeton)}, ${sorte}, ${compte}::uuid, ${JSON.stringify(contenu)}::jsonb)`.execute(
    reglages.portier.kysely,
  )
  const temoin = temoinDEpreuve(reglages)
  setCookie(c, temoin.nom, jeton, { ...temoin.reglages, maxAge: dixMinutes })
}

const ligne = z.object({ compte_id: z.string().nullable(), contenu: z.unknown() })

/** Takes it back. The base forgets it in the same breath: an answer sent twice finds nothing the second time. */
export async function prendreEpreuve<T>(
  c: Context,
  reglages: ReglagesConnexion,
  sorte: Sorte,
  schema: z.ZodType<T>,
): Promise<{ readonly compte: string | null; readonly contenu: T } | undefined> {
  const temoin = temoinDEpreuve(reglages)
  const jeton = getCookie(c, temoin.nom)
  deleteCookie(c, temoin.nom, temoin.reglages)
  if (!estJeton(jeton)) return undefined
  const { rows } = await sql`select * from prendre_epreuve(${empreinteDuJeton(jeton)}, ${sorte})`.execute(
    reglages.portier.kysely,
  )
  if (rows.length === 0) return undefined
  const { compte_id: compte, contenu } = ligne.parse(rows[0])
  return { compte, contenu: schema.parse(contenu) }
}
