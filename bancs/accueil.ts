import autocannon from 'autocannon'
import { siteRempli } from './site_rempli.ts'
import { imprimer } from './tableau.ts'

const connexions = 200
const duree = 15

const appeler = (url: string, cookie?: string) =>
  // Longer than the run: autocannon shares the processor with what it measures, and would call its own delay a failure.
  autocannon({
    url,
    connections: connexions,
    duration: duree,
    timeout: 2 * duree,
    ...(cookie ? { headers: { cookie } } : {}),
  })

/** The first page of a social worker, asked for by two hundred connections at once; the public home beside it. */
export async function banc(): Promise<void> {
  const { site, membre, fermer } = await siteRempli()
  try {
    const cookie = `juste_droit=${membre.jeton}`
    await appeler(`${site.adresse}/accueil`, cookie)
    const connectee = await appeler(`${site.adresse}/accueil`, cookie)
    const publique = await appeler(`${site.adresse}/`)
    const ligne = (nom: string, { requests, latency, errors, non2xx }: autocannon.Result) =>
      [
        nom,
        `${Math.round(requests.average)} requêtes/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms`,
        `${errors} erreurs, ${non2xx} réponses autres que 200`,
      ] as const
    imprimer(`Site, base embarquée, ${connexions} connexions pendant ${duree} s`, [
      ligne('accueil d’une intervenante connectée (40 foyers)', connectee),
      ligne('accueil public', publique),
    ])
  } finally {
    await fermer()
  }
}
