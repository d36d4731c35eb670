import { Hono } from 'hono'
import { portee } from '../acces/matrice.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { type Lecteur, lecteurDe } from '../html/lecteur.ts'
import { Page } from '../html/page.tsx'
import { rendre } from '../html/rendre.ts'
import { lireCle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { jourEnFrance } from '../langues/aujourd_hui.ts'
import type { Langue } from '../langues/langue.ts'
import { langueDe } from '../langues/langueDe.ts'
import type { Portes } from '../sessions/porte.ts'
import { compterAEffacer } from './effacement.requetes.ts'
import { effacementsTextes } from './effacements.textes.ts'
import { cleDeRecu, listerRecus } from './recus.requetes.ts'
import { Bientot, Recus } from './recus.tsx'
import { TableauDesHorloges } from './tableau_horloges.tsx'

type Suite = Awaited<ReturnType<typeof lireLaSuite>>

const unMois = 31 * 86_400_000
const dansUnMois = (jour: string): string => new Date(Date.parse(jour) + unMois).toISOString().slice(0, 10)

/** What those who answer of deletion see besides: what will go, and the receipts. */
async function lireLaSuite(t: Transaction, territoire: number | null, apres: string | undefined, jour: string) {
  const territoires = await t.selectFrom('territoire').select(['territoire_id', 'nom']).execute()
  const noms = new Map(territoires.map(({ territoire_id, nom }) => [territoire_id, nom]))
  const prevus = await compterAEffacer(t, jour)
  return {
    jour,
    prevus: prevus.map((prevu) => ({ ...prevu, territoire: noms.get(prevu.territoire_id) })),
    ...(await listerRecus(t, territoire, lireCle(apres, cleDeRecu))),
  }
}

interface EcranProps {
  readonly langue: Langue
  readonly lecteur: Lecteur | undefined
  readonly suite: Suite | undefined
}

const EcranEffacements = ({ langue, lecteur, suite }: EcranProps) => {
  const mots = effacementsTextes[langue]
  return (
    <Page
      langue={langue}
      titre={mots.titre}
      description={mots.description}
      chemin="/effacements"
      lecteur={lecteur}
      travail={suite !== undefined}
    >
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.chapeau}</p>
      {suite && <Bientot {...suite} />}
      {suite && <Recus {...suite} />}
      <TableauDesHorloges />
      <p>{mots.avant}</p>
    </Page>
  )
}

/** How long things are kept, for anybody; what went and what will, for who answers of it. */
export const routesEffacements = ({ base, identiteDe, maintenant = () => new Date() }: Portes) =>
  new Hono<Contexte>().get('/effacements', async (c) => {
    const identite = await identiteDe(c)
    const acteur = identite?.acteur
    const suite =
      acteur && portee(acteur.role, 'lire', 'recu') !== undefined
        ? await transaction(base, acteur, (t) =>
            lireLaSuite(t, identite.territoire_id, c.req.query('apres'), dansUnMois(jourEnFrance(maintenant()))),
          )
        : undefined
    return c.html(rendre(<EcranEffacements langue={langueDe(c)} lecteur={lecteurDe(identite)} suite={suite} />))
  })
