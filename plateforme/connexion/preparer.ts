import type { Configuration } from '../configuration.ts'
import { adresseActif } from '../http/actifs.ts'
import { fournisseurProconnect } from './proconnect/fournisseur.ts'
import { reglagesProconnect } from './proconnect/reglages.ts'
import type { ReglagesConnexion } from './reglages.ts'

type Recus = Omit<ReglagesConnexion, 'proconnect' | 'script'>

/** The settings of sign-in on this instance. */
export function preparerConnexion(configuration: Configuration, recus: Recus): ReglagesConnexion {
  const proconnect = reglagesProconnect(configuration)
  return {
    ...recus,
    proconnect: proconnect && fournisseurProconnect(proconnect),
    script: (langue) => adresseActif(`passkey.${langue}.js`),
  }
}
