import type { Configuration } from '../../plateforme/configuration.ts'
import { sontConstruits } from '../../plateforme/http/actifs.ts'
import { ecouter } from '../../plateforme/http/ecouter.ts'
import { creerJournal } from '../../plateforme/http/journal.ts'
import { lancerTaches } from '../../plateforme/taches/lancer.ts'
import { assembler } from '../application.ts'
import { boiteOuverte } from '../boite/boite.ecran.tsx'
import { configurer } from '../configurer.ts'
import { preparerBase } from '../preparer_base.ts'
import { tachesDuSite } from '../taches.ts'

/** Starts the base and the site, then waits for Ctrl-C or for the supervisor's word to stop. */
export async function executer(): Promise<number> {
  const configuration = configurer()
  if (configuration === undefined) return 2
  if (!sontConstruits()) console.error('Les styles et les scripts ne sont pas construits : lancez « npm start ».')

  const arret = arretDemande()
  const preparation = await preparerBase(configuration, 'refuser')
  if (preparation.sorte === 'refusee') {
    console.error(preparation.message)
    return 1
  }
  const { taches, file, embarquee, fermer } = preparation.prete
  try {
    const journal = creerJournal(configuration.NIVEAU_JOURNAL)
    const ecoute = await ecouter(assembler(configuration, preparation.prete, journal), configuration)
    if (ecoute.sorte === 'refusee') {
      console.error(ecoute.message)
      return 1
    }
    const travail = lancerTaches({
      pool: file,
      taches,
      liste: tachesDuSite(configuration, journal, preparation.prete),
      journal,
    })
    const sort = sortDesLettres(configuration, embarquee, ecoute.adresse)
    const ouvert = [`Juste Droit est ouvert : ${ecoute.adresse}`, 'Pour l’arrêter : Ctrl-C']
    console.log([...ouvert, ...(sort === undefined ? [] : [sort])].join('\n'))
    await arret
    await ecoute.fermer()
    await travail.arreter()
    journal.flush()
  } finally {
    await fermer()
  }
  console.log('Juste Droit est arrêté.')
  return 0
}

/** Where letters go when no server of mail is named: people wait for them. */
function sortDesLettres(configuration: Configuration, embarquee: boolean, adresse: string): string | undefined {
  if (configuration.SMTP_URL !== undefined) return undefined
  if (boiteOuverte(configuration, embarquee)) return `Les lettres et les comptes de démonstration : ${adresse}/boite`
  return 'Aucun serveur de courriel n’est réglé (SMTP_URL) : les lettres attendent, voir docs/guide/servir.md'
}

/** Kept at the first signal; a second one does not wait. */
function arretDemande(): Promise<void> {
  return new Promise((resolve) => {
    let demande = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (demande) process.exit(130)
        demande = true
        resolve()
      })
  })
}
