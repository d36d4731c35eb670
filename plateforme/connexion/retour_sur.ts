const accueil = '/'
const longueurMax = 2000

// A browser drops tabs and line breaks from an address, and reads `\` as `/`: `/\t/ailleurs.fr` leaves the site.
const horsDuSite = /^[^/]|^\/[/\\]|[\\\p{Cc}]/u

// Coming back to these would sign in again, or out.
const portes = /^\/(connexion|deconnexion)(\/|$)/i

/** Where to go once signed in: the page first asked for, if it is one of ours; the home page otherwise. */
export function retourSur(demande: string | null | undefined): string {
  if (!demande || demande.length > longueurMax || horsDuSite.test(demande)) return accueil
  // Read as a browser will: `/a/..//ailleurs.fr` and `/%2e/connexion` are not what they look like.
  const ici = 'https://ici.invalid'
  if (!URL.canParse(demande, ici)) return accueil
  const { origin, pathname, search } = new URL(demande, ici)
  if (origin !== ici || pathname.startsWith('//') || portes.test(pathname)) return accueil
  return pathname + search
}
