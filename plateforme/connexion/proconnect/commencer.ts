import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { retourSur } from '../retour_sur.ts'
import type { Fournisseur } from './fournisseur.ts'
import type { Tentative } from './tentative.ts'

export interface Depart {
  readonly adresse_retour: string
  readonly retour?: string | undefined
  /** Levels of assurance of which one is required, such as `eidas1` or `https://proconnect.gouv.fr/assurance/self-asserted-2fa`. */
  readonly acr?: readonly string[]
  /** The e-mail already typed: ProConnect then leads straight to its identity provider. */
  readonly courriel?: string | undefined
}

export type Commencement =
  | { readonly sorte: 'commencee'; readonly vers: URL; readonly tentative: Tentative }
  | { readonly sorte: 'refuse'; readonly refus: 'fournisseur_muet' }

const donnees = 'openid given_name usual_name email uid siret idp_id'

/** Where to send the browser, and the secrets to keep until it comes back. ProConnect refuses any other parameter. */
export async function commencer(fournisseur: Fournisseur, depart: Depart, maintenant: Date): Promise<Commencement> {
  const configuration = await fournisseur.joindre()
  if (!configuration) return { sorte: 'refuse', refus: 'fournisseur_muet' }
  const tentative: Tentative = {
    state: randomState(),
    nonce: randomNonce(),
    verificateur: randomPKCECodeVerifier(),
    adresse_retour: depart.adresse_retour,
    retour: retourSur(depart.retour),
    acr: [...(depart.acr ?? [])],
    commencee_le: maintenant.toISOString(),
  }
  const vers = buildAuthorizationUrl(configuration, {
    redirect_uri: tentative.adresse_retour,
    scope: donnees,
    state: tentative.state,
    nonce: tentative.nonce,
    code_challenge: await calculatePKCECodeChallenge(tentative.verificateur),
    code_challenge_method: 'S256',
    // Without being asked, ProConnect does not say how one proved one's identity.
    claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
    ...(tentative.acr.length > 0 ? { acr_values: tentative.acr.join(' ') } : {}),
    ...(depart.courriel ? { login_hint: depart.courriel } : {}),
  })
  return { sorte: 'commencee', vers, tentative }
}
