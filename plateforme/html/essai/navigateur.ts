import type { Hono } from 'hono'
import { expect } from 'vitest'
import type { Contexte } from '../../http/contexte.ts'
import { examiner } from '../examiner.ts'

export interface Visite {
  readonly statut: number
  /** Where the answer sends the browser, without its site; nothing if it stays. */
  readonly vers: string
  /** What came back, its narrow spaces made plain. */
  readonly texte: string
  readonly entetes: Headers
}

interface Machine {
  /** What the cookie of somebody signed in holds. */
  readonly jeton?: string | undefined
  readonly site?: string
  readonly agent?: string | undefined
}

export type Champs = Readonly<Record<string, string>>

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** A browser on one machine: it keeps cookies, follows nothing by itself, and looks at every page that comes back. */
export function navigateurDEssai(
  app: Hono<Contexte>,
  { jeton, site = 'http://localhost:3000', agent = firefox }: Machine = {},
) {
  const cookies = new Map<string, string>(jeton === undefined ? [] : [['juste_droit', jeton]])

  async function demander(adresse: string, formulaire?: Champs): Promise<Visite> {
    const cookie = [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')
    const reponse = await app.request(site + adresse, {
      headers: { accept: 'text/html', cookie, 'user-agent': agent },
      ...(formulaire ? { method: 'POST', body: new URLSearchParams(formulaire) } : {}),
    })
    const { status: statut, headers: entetes } = reponse
    const texte = (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' ')
    if (entetes.get('content-type')?.includes('html')) expect(examiner(texte)).toEqual([])
    for (const ligne of entetes.getSetCookie()) {
      const [, nom, valeur] = /^([^=]+)=([^;]*)/.exec(ligne) ?? []
      if (nom && valeur) cookies.set(nom, valeur)
      else if (nom) cookies.delete(nom)
    }
    return { statut, texte, entetes, vers: entetes.get('location')?.replace(site, '') ?? '' }
  }

  return {
    cookies,
    lire: (adresse: string) => demander(adresse),
    envoyer: (adresse: string, formulaire: Champs = {}) => demander(adresse, formulaire),
  }
}
