import type { Hono } from 'hono'
import { expect } from 'vitest'
import type { Contexte } from '../../http/contexte.ts'
import { examiner } from '../examiner.ts'

interface PorteUnJeton {
  readonly jeton: string
}

export interface PageRecue {
  readonly statut: number
  readonly vers: string
  readonly texte: string
  readonly temoins: string
}

async function recevoir(reponse: Response): Promise<PageRecue> {
  // The spaces that French sets before its double signs are no news here.
  const texte = (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' ')
  const estPage = reponse.headers.get('content-type')?.includes('html') ?? false
  if (estPage && reponse.status !== 303) expect(examiner(texte)).toEqual([])
  return {
    statut: reponse.status,
    vers: reponse.headers.get('location') ?? '',
    texte,
    temoins: reponse.headers.get('set-cookie') ?? '',
  }
}

/** Reads and posts as somebody signed in (or nobody), and looks at every page that comes back. */
export function navigateurDEssai(app: Hono<Contexte>) {
  const entetes = (qui: PorteUnJeton | undefined): Record<string, string> =>
    qui ? { cookie: `juste_droit=${qui.jeton}` } : {}
  return {
    lire: async (qui: PorteUnJeton | undefined, adresse: string) =>
      recevoir(await app.request(adresse, { headers: entetes(qui) })),
    envoyer: async (qui: PorteUnJeton | undefined, adresse: string, champs: Readonly<Record<string, string>>) =>
      recevoir(
        await app.request(adresse, { method: 'POST', body: new URLSearchParams({ ...champs }), headers: entetes(qui) }),
      ),
  }
}
