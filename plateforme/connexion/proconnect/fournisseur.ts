import {
  allowInsecureRequests,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import { refusDe } from './refus.ts'
import type { ReglagesProconnect } from './reglages.ts'

/** ProConnect as it described itself last, or nothing if it never answered. */
export interface Fournisseur {
  joindre(): Promise<Configuration | undefined>
}

const uneHeure = 3_600_000
const secondes = 5

// Left to itself the library trusts the connection, and reads an ID token or a userinfo without checking who signed it.
const decouvrir = ({ adresse, client, secret }: ReglagesProconnect) => {
  const emetteur = new URL(adresse)
  const enClair = emetteur.protocol === 'http:' ? [allowInsecureRequests] : []
  return discovery(emetteur, client, undefined, ClientSecretPost(secret), {
    execute: [enableNonRepudiationChecks, ...enClair],
    timeout: secondes,
  })
}

/** Asked again after an hour; while it does not answer, what it said before still holds. */
export function fournisseurProconnect(reglages: ReglagesProconnect, heure: () => number = Date.now): Fournisseur {
  let connue: Configuration | undefined
  let lue_a = Number.NEGATIVE_INFINITY
  let lecture: Promise<Configuration | undefined> | undefined

  const relire = async () => {
    try {
      connue = await decouvrir(reglages)
      lue_a = heure()
    } catch (erreur) {
      refusDe(erreur)
    } finally {
      lecture = undefined
    }
    return connue
  }

  return {
    joindre() {
      if (connue && heure() - lue_a < uneHeure) return Promise.resolve(connue)
      // Fifty people who arrive together ask once.
      lecture ??= relire()
      return lecture
    },
  }
}
