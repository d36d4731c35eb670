import { Hono } from 'hono'
import { rendre } from '../html/rendre.ts'
import { lireCle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { type Ouvert, type Portes, porte } from '../sessions/porte.ts'
import { doublonsPossibles } from './doublons.ts'
import { ajouter, montrerAjout } from './ecrans/ajouter.tsx'
import { corriger, montrerCorrection, montrerFiche } from './ecrans/fiche.tsx'
import { demanderFusion, fusionnerLesDeux } from './ecrans/fusionner.tsx'
import { finir, montrerFin, montrerRattachement, rattacherUne } from './ecrans/participer.tsx'
import { cleDOrganisation, listerAComparer, listerOrganisations } from './organisations.requetes.ts'
import { ouvrirUne } from './ouvrir.ts'
import { PageDoublons } from './pages/doublons.tsx'
import { PageListe } from './pages/liste.tsx'

async function montrerListe({ c, t, vue, territoire }: Ouvert): Promise<Response> {
  const { q = '', apres, fait } = c.req.query()
  const recherche = { territoire, q: q.trim(), apres: lireCle(apres, cleDOrganisation) }
  const { lignes: organisations, suivante } = await listerOrganisations(t, recherche)
  const suite = new URLSearchParams({ ...(q === '' ? {} : { q }), apres: suivante ?? '' })
  const props = { vue, national: territoire === null, q: q.slice(0, 100), organisations, fait }
  return c.html(rendre(<PageListe {...props} suivante={suivante && `/organisations?${suite}`} />))
}

async function montrerDoublons({ c, t, vue, territoire }: Ouvert): Promise<Response> {
  const paires = doublonsPossibles(await listerAComparer(t, territoire)).slice(0, 100)
  return c.html(rendre(<PageDoublons vue={vue} paires={paires} />))
}

/** The organisations of a territory, for who leads it; all of them for the national team. */
export function routesOrganisations(portes: Portes): Hono<Contexte> {
  const toutes = porte(portes, ['pilote', 'national'])
  const une = ouvrirUne(toutes)
  return new Hono<Contexte>()
    .get('/organisations', toutes(montrerListe))
    .get('/organisations/nouvelle', toutes(montrerAjout))
    .post('/organisations/nouvelle', toutes(ajouter))
    .get('/organisations/rattacher', toutes(montrerRattachement))
    .post('/organisations/rattacher', toutes(rattacherUne))
    .get('/organisations/doublons', toutes(montrerDoublons))
    .get('/organisations/fusionner', toutes(demanderFusion))
    .post('/organisations/fusionner', toutes(fusionnerLesDeux))
    .get('/organisations/:id', une(montrerFiche))
    .get('/organisations/:id/corriger', une(montrerCorrection))
    .post('/organisations/:id/corriger', une(corriger))
    .get('/organisations/:id/finir', une(montrerFin))
    .post('/organisations/:id/finir', une(finir))
}
