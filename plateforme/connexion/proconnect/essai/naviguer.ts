/**
 * A browser at ProConnect, over the network: it follows redirections and keeps cookies, and stops at the address of
 * ours it is sent back to. The one for our own pages (plateforme/html/essai) follows nothing.
 */
export function navigateur() {
  const cookies = new Map<string, string>()

  const demander = async (adresse: URL, formulaire?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')
    const reponse = await fetch(adresse, {
      redirect: 'manual',
      headers: { cookie, accept: 'text/html' },
      ...(formulaire ? { method: 'POST', body: formulaire } : {}),
    })
    for (const ligne of reponse.headers.getSetCookie()) {
      const [, nom, valeur] = /^([^=]+)=([^;]*)/.exec(ligne) ?? []
      if (nom) cookies.set(nom, valeur ?? '')
    }
    return reponse
  }

  /** The address the site gets back, or the page on which the journey stopped. */
  const suivre = async (adresse: URL, jusqua: string, formulaire?: URLSearchParams): Promise<URL | Response> => {
    if (adresse.href.startsWith(jusqua)) return adresse
    const reponse = await demander(adresse, formulaire)
    const vers = reponse.headers.get('location')
    return vers === null ? reponse : suivre(new URL(vers, adresse), jusqua)
  }
  return { suivre }
}
