import { randomBytes } from 'node:crypto'

// Crockford's letters: none to be mistaken for another when read aloud on the telephone.
const signes = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The name of a request in the logs and on an error page: `K7F2-9QXM`. Made here, never taken from a header. */
export function nouvelIdentifiant(): string {
  const lettres = Array.from(randomBytes(8), (octet) => signes[octet % 32]).join('')
  return `${lettres.slice(0, 4)}-${lettres.slice(4)}`
}
