import type { Configuration } from '../configuration.ts'
import { adresseActif } from '../http/actifs.ts'
import { fournisseurProconnect } from './proconnect/fournisseur.ts'
import { reglagesProconnect } from './proconnect/reglages.ts'
import type { ReglagesConnexion } from './reglages.ts'

type Portes = Pick<ReglagesConnexion, 'base' | 'portier' | 'temoin' | 'identiteDe' | 'boite'>

/** The settings of sign-in on this instance. */
export function preparerConnexion(configuration: Configuration, portes: Portes): ReglagesConnexion {
  const proconnect = reglagesProconnect(configuration)
  return {
    ...portes,
    adressePublique: configuration.ADRESSE_PUBLIQUE,
    proconnect: proconnect && fournisseurProconnect(proconnect),
    script: (langue) => adresseActif(`passkey.${langue}.js`),
    maintenant: () => new Date(),
  }
}
