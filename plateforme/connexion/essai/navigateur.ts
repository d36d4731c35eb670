import type { Hono } from 'hono'
import type { Contexte } from '../../http/contexte.ts'

export interface Visite {
  readonly statut: number
  /** Where the answer sends the browser, without its site. */
  readonly vers: string | null
  readonly texte: string
  readonly entetes: Headers
}

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** A browser on one machine: it keeps cookies, follows nothing by itself, and says what it was told. */
export function navigateur(app: Hono<Contexte>, site = 'http://localhost:3000', agent = firefox) {
  const cookies = new Map<string, string>()

  async function demander(chemin: string, formulaire?: Readonly<Record<string, string>>): Promise<Visite> {
    const cookie = [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')
    const reponse = await app.request(`${site}${chemin}`, {
      headers: { accept: 'text/html', cookie, 'user-agent': agent },
      ...(formulaire ? { method: 'POST', body: new URLSearchParams(formulaire) } : {}),
    })
    for (const ligne of reponse.headers.getSetCookie()) {
      const [, nom, valeur] = /^([^=]+)=([^;]*)/.exec(ligne) ?? []
      if (nom && valeur) cookies.set(nom, valeur)
      else if (nom) cookies.delete(nom)
    }
    return {
      statut: reponse.status,
      vers: reponse.headers.get('location')?.replace(site, '') ?? null,
      texte: (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' '),
      entetes: reponse.headers,
    }
  }

  return {
    cookies,
    lire: (chemin: string) => demander(chemin),
    envoyer: (chemin: string, formulaire: Readonly<Record<string, string>> = {}) => demander(chemin, formulaire),
  }
}
