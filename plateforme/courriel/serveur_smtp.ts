import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport'
import { estMachineLocale } from '../machine_locale.ts'

/** Said out loud in SMTP_URL, for a relay of one's own network that knows no encryption. */
const enClair = 'aucun'

export type ServeurSmtp =
  | { readonly sorte: 'lu'; readonly options: SMTPTransportOptions }
  | { readonly sorte: 'refuse'; readonly cause: string }

/**
 * How to speak to the server of SMTP_URL. A letter may open a session: it leaves the machine encrypted, unless the
 * address says otherwise, and a password leaves it encrypted always.
 */
export function lireServeurSmtp(adresse: string): ServeurSmtp {
  const { protocol, hostname, port, username, password, searchParams } = new URL(adresse)
  const tout = protocol === 'smtps:'
  const locale = estMachineLocale(hostname)
  const chiffrement = searchParams.get('chiffrement')
  const identite = { user: decoder(username), pass: decoder(password) }
  const illisible = hostname === '' || identite.user === undefined || identite.pass === undefined
  if (illisible || (chiffrement !== null && (chiffrement !== enClair || tout)))
    return { sorte: 'refuse', cause: 'SMTP_URL ne se comprend pas : voir docs/guide/servir.md' }
  if (chiffrement === enClair && username !== '' && !locale)
    return { sorte: 'refuse', cause: 'SMTP_URL porte un mot de passe : il ne peut pas partir sans chiffrement' }
  const options: SMTPTransportOptions = {
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: port === '' ? (tout ? 465 : 587) : Number(port),
    secure: tout,
    requireTLS: !tout && !locale && chiffrement === null,
    ignoreTLS: chiffrement === enClair,
    // On this very machine nobody stands in between, and mail servers sign for themselves.
    tls: { rejectUnauthorized: !locale },
    auth: username === '' ? undefined : identite,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return { sorte: 'lu', options }
}

function decoder(partie: string): string | undefined {
  try {
    return decodeURIComponent(partie)
  } catch {
    return undefined
  }
}
