import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client'
import { z } from 'zod'
import type { Fournisseur } from './fournisseur.ts'
import { type IdentiteProconnect, lireIdentite } from './identite.ts'
import { type RefusProconnect, refusDe } from './refus.ts'
import { estPerimee, type Tentative } from './tentative.ts'

export type Issue =
  | {
      readonly sorte: 'identifiee'
      readonly identite: IdentiteProconnect
      /** Kept with the session: signing out of ProConnect asks for it. */
      readonly id_token: string
      readonly retour: string
    }
  | { readonly sorte: 'refuse'; readonly refus: RefusProconnect }

const refuser = (refus: RefusProconnect): Issue => ({ sorte: 'refuse', refus })

/** The browser is back, with these parameters. `tentative` is the one taken back for it, if there was one. */
export async function terminer(
  fournisseur: Fournisseur,
  tentative: Tentative | undefined,
  parametres: URLSearchParams,
  maintenant: Date,
): Promise<Issue> {
  if (!tentative || parametres.get('state') !== tentative.state) return refuser('etat_inconnu')
  if (estPerimee(tentative, maintenant)) return refuser('expire')
  const configuration = await fournisseur.joindre()
  if (!configuration) return refuser('fournisseur_muet')
  try {
    return await verifier(configuration, tentative, parametres)
  } catch (erreur) {
    return refuser(refusDe(erreur))
  }
}

async function verifier(configuration: Configuration, tentative: Tentative, parametres: URLSearchParams) {
  const { state, nonce, verificateur, adresse_retour, retour, acr } = tentative
  const ici = new URL(adresse_retour)
  ici.search = parametres.toString()
  const jetons = await authorizationCodeGrant(configuration, ici, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verificateur,
    idTokenExpected: true,
  })
  const preuve = jetons.claims()
  if (!preuve || !jetons.id_token) return refuser('preuve_invalide')
  const personne = await fetchUserInfo(configuration, jetons.access_token, preuve.sub)
  if (!estSignee(configuration, personne)) return refuser('preuve_invalide')
  const lecture = lireIdentite(personne, preuve)
  if (lecture.sorte === 'refuse') return lecture
  const { identite } = lecture
  if (acr.length > 0 && !acr.includes(identite.acr ?? '')) return refuser('niveau_insuffisant')
  return { sorte: 'identifiee', identite, id_token: jetons.id_token, retour } as const
}

/**
 * ProConnect always signs its userinfo, and a signed one says who made it and for whom (OIDC Core 5.3.2). The library
 * compares both when they are there; it does not ask that they be.
 */
function estSignee(configuration: Configuration, personne: unknown): boolean {
  const { client_id } = configuration.clientMetadata()
  const schema = z.object({
    iss: z.literal(configuration.serverMetadata().issuer),
    aud: z.union([z.literal(client_id), z.array(z.string()).refine((pour) => pour.includes(client_id))]),
  })
  return schema.safeParse(personne).success
}
