import type { Hono } from 'hono'
import type { Contexte } from '../../../plateforme/http/contexte.ts'

export interface Reponse {
  readonly statut: number
  readonly page: string
  readonly vers: string | null
}

/** Asks a page, or posts a form, with the cookie of somebody; thin spaces become plain ones. */
export async function demander(
  app: Hono<Contexte>,
  jeton: string | null,
  adresse: string,
  champs?: Readonly<Record<string, string>>,
): Promise<Reponse> {
  const headers = jeton === null ? {} : { cookie: `juste_droit=${jeton}` }
  const reponse = await app.request(
    adresse,
    champs ? { method: 'POST', headers, body: new URLSearchParams(champs) } : { headers },
  )
  return {
    statut: reponse.status,
    page: (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' '),
    vers: reponse.headers.get('location'),
  }
}
