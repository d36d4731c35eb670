import { buildEndSessionUrl, randomState } from 'openid-client'
import type { Fournisseur } from './fournisseur.ts'

export interface Deconnexion {
  readonly vers: URL
  /** Comes back with the browser: the caller keeps it to know its own. */
  readonly state: string
}

/**
 * Where the browser goes so that ProConnect, and the identity provider behind it, close their sessions too. Without it
 * the next person at this computer signs in with one click. Nothing when ProConnect does not answer or offers no way.
 */
export async function deconnecterDeProconnect(
  fournisseur: Fournisseur,
  id_token: string,
  adresse_retour: string,
): Promise<Deconnexion | undefined> {
  const configuration = await fournisseur.joindre()
  if (!configuration?.serverMetadata().end_session_endpoint) return undefined
  const state = randomState()
  const vers = buildEndSessionUrl(configuration, {
    id_token_hint: id_token,
    post_logout_redirect_uri: adresse_retour,
    state,
  })
  return { vers, state }
}
