import { ecrireMoment } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import { connexionTextes } from './connexion.textes.ts'
import { type Lettre, lettre, uneLigne } from './lettre.ts'

interface Valeurs {
  /** "Firefox, Linux": as the list of sessions names it. */
  readonly appareil: string
  readonly quand: Date
  /** The page where sessions are seen and ended. */
  readonly lien: string
}

export function lettreNouvelAppareil(langue: Langue, { appareil, quand, lien }: Valeurs): Lettre {
  const mots = connexionTextes[langue]
  return lettre(langue, mots.appareil_sujet, [
    mots.appareil_vu({ appareil: uneLigne(appareil), heure: ecrireMoment(quand, langue) }),
    mots.appareil_vous,
    mots.appareil_pas_vous,
    lien,
  ])
}
