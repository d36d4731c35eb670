import type { Pool } from 'pg'
import { charger_droits_de_valdroit } from '../piloter/droits_locaux/valdroit/charger.ts'
import { charger_perimetre_de_valdroit } from '../piloter/perimetre/valdroit/charger.ts'
import { chargerRegistre } from '../piloter/territoires/charger_registre.ts'
import { creerValdroit } from '../piloter/territoires/valdroit.ts'
import { type Base, brancher, ouvrirPool } from '../plateforme/base/base.ts'
import { monter } from '../plateforme/base/monter.ts'
import { ouvrirBase } from '../plateforme/base/ouvrir.ts'
import type { Configuration } from '../plateforme/configuration.ts'
import { nettoyer } from '../plateforme/effacement/nettoyer.ts'
import { chargerDemonstration } from './demonstration/charger.ts'

export interface BasePrete {
  /** The three doors: pages, sign-in, the program's own work. */
  readonly base: Base
  readonly portier: Base<'connexion'>
  readonly taches: Base<'taches'>
  /** Connections of the third, for the queue of jobs itself. */
  readonly file: Pool
  readonly embarquee: boolean
  /** Takes out of the base's files what was deleted: only the owner of the tables may. */
  readonly nettoyer: () => Promise<void>
  readonly fermer: () => Promise<void>
}

export type Preparation =
  | { readonly sorte: 'prete'; readonly prete: BasePrete }
  | { readonly sorte: 'refusee'; readonly message: string }

/** Opens the base, brings its tables up to this version, and puts in it what every instance knows. */
export async function preparerBase(
  configuration: Configuration,
  siOccupee: 'rejoindre' | 'refuser',
): Promise<Preparation> {
  const ouverture = await ouvrirBase(configuration, siOccupee)
  if (ouverture.sorte === 'refusee') return ouverture
  const { connexion, connexionDuSite, connexionDuPortier, embarquee, fermer } = ouverture.base
  try {
    const montee = await monter(connexion)
    if (montee.sorte === 'refusee') {
      await fermer()
      return montee
    }
    const base = brancher('application', connexionDuSite, configuration.CONNEXIONS_MAX)
    const portier = brancher('connexion', connexionDuPortier, 4)
    const taches = brancher('taches', connexion, 4)
    const file = ouvrirPool('taches', connexion, 4)
    if (embarquee) await creerValdroit(taches)
    await chargerRegistre(taches)
    if (embarquee) {
      await charger_perimetre_de_valdroit(taches)
      await charger_droits_de_valdroit(taches)
      // Where letters leave for good people work for good: invented colleagues have no place there.
      if (configuration.SMTP_URL === undefined) await chargerDemonstration(taches)
    }
    const toutFermer = async () => {
      await Promise.all([base.fermer(), portier.fermer(), taches.fermer(), file.end()])
      await fermer()
    }
    return {
      sorte: 'prete',
      prete: { base, portier, taches, file, embarquee, nettoyer: () => nettoyer(connexion), fermer: toutFermer },
    }
  } catch (erreur) {
    await fermer()
    throw erreur
  }
}
