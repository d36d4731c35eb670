import { isIPv4, isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Where a request comes from, coarsely: the 256 addresses of an office, or the /48 of a household. Only counted, by a
 * keyed digest. Behind a proxy, the last address of the list is the one it saw; those before are what the client claims.
 */
export function prefixeReseau(c: Context, derriereUnMandataire: boolean): string {
  const annoncee = derriereUnMandataire ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return prefixeDe(annoncee ?? adresseVue(c) ?? '')
}

export function prefixeDe(adresse: string): string {
  const nue = adresse.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(nue)) return nue.split('.').slice(0, 3).join('.')
  return isIPv6(nue) ? groupes(nue).slice(0, 3).join(':') : 'inconnue'
}

/** The eight groups of an IPv6 address, zeros written in. */
function groupes(adresse: string): readonly string[] {
  const [debut = '', fin] = adresse.toLowerCase().split('::')
  const avant = debut === '' ? [] : debut.split(':')
  const apres = fin ? fin.split(':') : []
  const zeros = fin === undefined ? 0 : 8 - avant.length - apres.length
  return [...avant, ...Array.from({ length: Math.max(zeros, 0) }, () => '0'), ...apres].map((groupe) =>
    groupe.replace(/^0+(?=.)/, ''),
  )
}

function adresseVue(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    // Asked by a program inside this one: there is no network between them.
    return undefined
  }
}
