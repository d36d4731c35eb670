import type { Configuration } from '../../configuration.ts'

/** What ProConnect gave this instance when it was registered there. */
export interface ReglagesProconnect {
  /** The issuer, as it names itself: `https://auth.agentconnect.gouv.fr/api/v2`. */
  readonly adresse: string
  readonly client: string
  readonly secret: string
}

/** Nothing where ProConnect is not set up: its button is then not shown. */
export function reglagesProconnect({
  PROCONNECT_URL: adresse,
  PROCONNECT_CLIENT: client,
  PROCONNECT_SECRET: secret,
}: Configuration): ReglagesProconnect | undefined {
  return adresse && client && secret ? { adresse, client, secret } : undefined
}
