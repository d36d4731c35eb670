import type { Context } from 'hono'
import type { Contexte } from '../../http/contexte.ts'
import type { ExigerMembre } from '../../sessions/exiger.ts'
import type { Identite } from '../../sessions/identite.ts'

export interface ChezSoi {
  readonly identite: Identite
  readonly compte: string
}

/** Who is signed in to an account of her own, or the answer that says otherwise. */
export async function chezSoi(c: Context<Contexte>, exiger: ExigerMembre): Promise<ChezSoi | Response> {
  const identite = await exiger(c)
  if (identite instanceof Response) return identite
  return identite.compte_id === null ? c.notFound() : { identite, compte: identite.compte_id }
}
