import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnexionLocale } from '../connexion.ts'
import { codeDe } from '../erreurs.ts'
import type { Ouverture } from '../ouvrir.ts'
import { trouverBinaires } from './binaires.ts'
import { creerGrappe, proprietaire } from './creer.ts'
import { compteDuPortier, compteDuSite, creerBase } from './creer_base.ts'
import { demarrerGrappe, journalDemarrage, portOuvert } from './demarrer.ts'
import { type Dossier, dossierDe } from './dossier.ts'
import { dossierFerme } from './passage.ts'
import { prete } from './programme.ts'
import { veiller } from './veiller.ts'
import { prendreVerrou, tenant } from './verrou.ts'

const version = '18'
const refus = (message: string): Ouverture => ({ sorte: 'refusee', message })

/** Opens the base of the data folder: makes it, starts it, takes over an orphan, or joins it if told it may. */
export async function ouvrirEmbarquee(racine: string, siOccupee: 'rejoindre' | 'refuser'): Promise<Ouverture> {
  const dossier = dossierDe(racine)
  const binaires = trouverBinaires()
  const empechement = binaires === undefined ? sansBinaires() : empechementDe(dossier, binaires)
  if (empechement !== undefined || binaires === undefined) return refus(empechement ?? sansBinaires())
  try {
    await creerGrappe(binaires, dossier)
  } catch (erreur) {
    return refus(`La base de données ne peut pas être créée dans ${dossier.racine} (${raison(erreur)}).`)
  }
  const trouvee = readFileSync(join(dossier.grappe, 'PG_VERSION'), 'utf8').trim()
  if (trouvee !== version)
    return refus(`La base de ${dossier.grappe} vient de PostgreSQL ${trouvee}, et ce programme apporte le ${version}.`)
  const port = await portDe(binaires, dossier)
  if (port === undefined)
    return refus(`La base de données ne démarre pas. La cause est dans ${journalDemarrage(dossier)}`)
  return prendre(binaires, dossier, siOccupee, {
    host: '127.0.0.1',
    port,
    user: proprietaire,
    password: readFileSync(dossier.secret, 'utf8'),
    database: proprietaire,
  })
}

const portDe = async (binaires: string, dossier: Dossier) =>
  (await portOuvert(binaires, dossier)) ?? (await demarrerGrappe(binaires, dossier))

async function prendre(
  binaires: string,
  dossier: Dossier,
  siOccupee: 'rejoindre' | 'refuser',
  connexion: ConnexionLocale,
): Promise<Ouverture> {
  // The lock is taken in the base that always exists: locks are counted by base.
  const entree = { ...connexion, database: 'postgres' }
  const verrou = await prendreVerrou(entree)
  const base = {
    connexion,
    connexionDuSite: { ...connexion, user: compteDuSite },
    connexionDuPortier: { ...connexion, user: compteDuPortier },
    embarquee: true,
  }
  if (verrou) {
    await creerBase(entree)
    return { sorte: 'ouverte', base: { ...base, fermer: veiller(binaires, dossier, entree, verrou) } }
  }
  if (siOccupee === 'rejoindre') return { sorte: 'ouverte', base: { ...base, fermer: async () => {} } }
  return refus(
    `Juste Droit tourne déjà sur le dossier ${dossier.racine} (${await tenant(entree)}).\n` +
      'Arrêtez-le, ou choisissez un autre dossier avec DOSSIER_DONNEES.',
  )
}

const sansBinaires = () =>
  `Il n’y a pas de PostgreSQL à embarquer pour cette machine (${process.platform}-${process.arch}), ou il n’est pas installé.\n` +
  'Lancez « npm ci », ou donnez l’adresse d’un serveur PostgreSQL dans DATABASE_URL.'

function empechementDe(dossier: Dossier, binaires: string): string | undefined {
  try {
    mkdirSync(dossier.racine, { recursive: true, mode: prete ? 0o711 : 0o700 })
  } catch (erreur) {
    return `Le dossier des données ${dossier.racine} ne peut pas être créé (${raison(erreur)}). Choisissez-en un autre avec DOSSIER_DONNEES.`
  }
  const ferme = dossierFerme(dossier.grappe) ?? dossierFerme(join(binaires, 'postgres'))
  if (ferme === undefined) return undefined
  return (
    `PostgreSQL ne tourne jamais en root : il est lancé sous l’identité « nobody », qui ne peut pas traverser ${ferme}.\n` +
    `Lancez Juste Droit sous un autre compte que root, ou permettez le passage : chmod o+x ${ferme}`
  )
}

const raisons: Readonly<Record<string, string>> = {
  EACCES: 'écriture interdite',
  EPERM: 'opération interdite',
  EROFS: 'disque en lecture seule',
  ENOSPC: 'disque plein',
  ENOTDIR: 'un fichier porte ce nom',
  EEXIST: 'un fichier porte ce nom',
}

const raison = (erreur: unknown) =>
  raisons[codeDe(erreur) ?? ''] ?? (erreur instanceof Error ? erreur.message : 'cause inconnue')
