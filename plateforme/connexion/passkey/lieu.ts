import { isIP } from 'node:net'

/** The site a passkey belongs to: the browser gives it to no other. */
export interface LieuDePasskey {
  readonly rpID: string
  readonly origine: string
}

const estLocal = (nom: string) => nom === 'localhost' || nom.endsWith('.localhost')

/**
 * Nothing where passkeys cannot work: browsers want a name, not an IP address, and https unless the site is on this very
 * machine. Without ADRESSE_PUBLIQUE the name would be whatever the request says: it is believed for `localhost` alone.
 */
export function lieuDePasskey(
  adresse_publique: string | undefined,
  hote: string | undefined,
): LieuDePasskey | undefined {
  const adresse = adresse_publique ?? `http://${hote ?? ''}`
  if (!URL.canParse(adresse)) return undefined
  const { protocol, hostname, origin } = new URL(adresse)
  if (isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0) return undefined
  const convient = estLocal(hostname) || (adresse_publique !== undefined && protocol === 'https:')
  return convient ? { rpID: hostname, origine: origin } : undefined
}
