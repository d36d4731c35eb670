import type { ConnexionLocale } from '../connexion.ts'
import { arreterGrappe, demarrerGrappe, portOuvert } from './demarrer.ts'
import type { Dossier } from './dossier.ts'
import { prendreVerrou, type Verrou } from './verrou.ts'

const uneSeconde = 1000
const attendre = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref())

/** Brings the server back on its port if it falls while we run; gives what stops it for good. */
export function veiller(
  binaires: string,
  dossier: Dossier,
  entree: ConnexionLocale,
  premier: Verrou,
): () => Promise<void> {
  let verrou = premier
  let fini = false

  const relever = async (): Promise<void> => {
    if (fini) return
    const port = (await portOuvert(binaires, dossier)) ?? (await demarrerGrappe(binaires, dossier, entree.port))
    const repris = port === entree.port ? await prendreVerrou(entree).catch(() => undefined) : undefined
    if (repris === undefined) {
      await attendre(uneSeconde)
      return relever()
    }
    verrou = repris
    void verrou.perdu.then(relever)
  }
  void verrou.perdu.then(relever)

  return async () => {
    fini = true
    // The lock goes last: nobody may join a server that is about to stop.
    await arreterGrappe(binaires, dossier)
    await verrou.lacher()
  }
}
