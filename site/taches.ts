import { tacheRappelsDesDemandes } from '../accompagner/rgpd/rappels.tache.ts'
import { tacheEcheances } from '../plateforme/adhesions/echeances.tache.ts'
import type { Configuration } from '../plateforme/configuration.ts'
import { tacheEnvoi } from '../plateforme/courriel/envoi.tache.ts'
import { versServeur } from '../plateforme/courriel/expedier.ts'
import { lireExpediteur } from '../plateforme/courriel/expediteur.ts'
import { lireServeurSmtp } from '../plateforme/courriel/serveur_smtp.ts'
import { tacheEffacement } from '../plateforme/effacement/effacement.tache.ts'
import type { Journal } from '../plateforme/http/journal.ts'
import { tacheTetesDuJournal } from '../plateforme/journal/tetes.tache.ts'
import { tacheMenageDesTaches } from '../plateforme/taches/menage.tache.ts'
import type { Tache } from '../plateforme/taches/tache.ts'
import type { BasePrete } from './preparer_base.ts'

/** Everything the program does apart from any page: to add a task, write it and name it here. */
export const tachesDuSite = (
  configuration: Configuration,
  journal: Journal,
  { nettoyer }: Pick<BasePrete, 'nettoyer'>,
): readonly Tache[] => [
  ...envoi(configuration, journal),
  tacheEffacement(nettoyer),
  tacheMenageDesTaches,
  tacheEcheances,
  tacheRappelsDesDemandes,
  tacheTetesDuJournal(journal),
]

/** Without a server of mail nobody takes letters out: they wait. */
function envoi({ SMTP_URL, EXPEDITEUR }: Configuration, journal: Journal): readonly Tache[] {
  if (SMTP_URL === undefined || EXPEDITEUR === undefined) return []
  const serveur = lireServeurSmtp(SMTP_URL)
  const expediteur = lireExpediteur(EXPEDITEUR)
  if (serveur.sorte === 'refuse' || expediteur === undefined) return []
  return [tacheEnvoi(versServeur(serveur.options, expediteur), journal)]
}
