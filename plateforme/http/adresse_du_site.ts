import type { Context } from 'hono'
import { estMachineLocale } from '../machine_locale.ts'

/**
 * The address to write in a letter: that of ADRESSE_PUBLIQUE. Without it, what the request says of the host is believed
 * on this very machine alone: anybody may ask for a letter to somebody else, and would choose where its link leads.
 */
export function adresseDuSite(c: Context, adressePublique: string | undefined): string | undefined {
  if (adressePublique !== undefined) return new URL(adressePublique).origin
  const { hostname, origin } = new URL(c.req.url)
  return estMachineLocale(hostname) ? origin : undefined
}
