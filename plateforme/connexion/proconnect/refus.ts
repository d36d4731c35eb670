import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'

/** Why one did not come in by ProConnect. Each is said to the person in its own words; none is an error of ours. */
export type RefusProconnect =
  /** The person gave up, or their identity provider turned them away. */
  | 'annule'
  /** No attempt of this browser waits for that answer: it was used already, or comes from elsewhere. */
  | 'etat_inconnu'
  | 'expire'
  /** A signature, an issuer, an audience, a nonce or a subject that is not the one expected. */
  | 'preuve_invalide'
  | 'fournisseur_muet'
  /** ProConnect does not want of this instance: it is to be set up again. */
  | 'fournisseur_refuse'
  | 'niveau_insuffisant'
  | 'siret_absent'
  | 'siret_invalide'
  | 'identite_incomplete'

const abandons = ['access_denied', 'login_required', 'interaction_required', 'consent_required']
const pannes = ['server_error', 'temporarily_unavailable']
const silences = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']

/** What an error of the protocol means. Any other error is a bug, and is thrown again. */
export function refusDe(erreur: unknown): RefusProconnect {
  if (erreur instanceof AuthorizationResponseError) return refusAnnonce(erreur.error)
  if (erreur instanceof ResponseBodyError)
    return erreur.error === 'invalid_grant' ? 'expire' : refusAnnonce(erreur.error)
  if (erreur instanceof WWWAuthenticateChallengeError) return 'fournisseur_refuse'
  if (erreur instanceof ClientError)
    return silences.includes(erreur.code ?? '') ? 'fournisseur_muet' : 'preuve_invalide'
  // A wrong answer carries a code of the library; a call that found nobody, or was cut short, has but these words.
  if (erreur instanceof TypeError && 'code' in erreur) return 'preuve_invalide'
  if (erreur instanceof TypeError && /^(fetch failed|terminated)$/.test(erreur.message)) return 'fournisseur_muet'
  throw erreur
}

function refusAnnonce(motif: string): RefusProconnect {
  if (abandons.includes(motif)) return 'annule'
  return pannes.includes(motif) ? 'fournisseur_muet' : 'fournisseur_refuse'
}
