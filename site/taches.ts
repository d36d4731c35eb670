import type { Configuration } from '../plateforme/configuration.ts'
import { tacheEnvoi } from '../plateforme/courriel/envoi.tache.ts'
import { versServeur } from '../plateforme/courriel/expedier.ts'
import { lireExpediteur } from '../plateforme/courriel/expediteur.ts'
import { tacheMenageDesLettres } from '../plateforme/courriel/menage.tache.ts'
import { lireServeurSmtp } from '../plateforme/courriel/serveur_smtp.ts'
import type { Journal } from '../plateforme/http/journal.ts'
import { tacheMenageDesTaches } from '../plateforme/taches/menage.tache.ts'
import type { Tache } from '../plateforme/taches/tache.ts'

/** Everything the program does apart from any page: to add a task, write it and name it here. */
export const tachesDuSite = (configuration: Configuration, journal: Journal): readonly Tache[] => [
  ...envoi(configuration, journal),
  tacheMenageDesLettres,
  tacheMenageDesTaches,
]

/** Without a server of mail nobody takes letters out: they wait. */
function envoi({ SMTP_URL, EXPEDITEUR }: Configuration, journal: Journal): readonly Tache[] {
  if (SMTP_URL === undefined || EXPEDITEUR === undefined) return []
  const serveur = lireServeurSmtp(SMTP_URL)
  const expediteur = lireExpediteur(EXPEDITEUR)
  if (serveur.sorte === 'refuse' || expediteur === undefined) return []
  return [tacheEnvoi(versServeur(serveur.options, expediteur), journal)]
}
