import { Hono } from 'hono'
import { rendre } from '../html/rendre.ts'
import { lire_cle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { type Ouvert, type Portes, porte } from '../sessions/porte.ts'
import { doublons_possibles } from './doublons.ts'
import { ajouter, montrer_ajout } from './ecrans/ajouter.tsx'
import { corriger, montrer_correction, montrer_fiche } from './ecrans/fiche.tsx'
import { demander_fusion, fusionner_les_deux } from './ecrans/fusionner.tsx'
import { finir, montrer_fin, montrer_rattachement, rattacher_une } from './ecrans/participer.tsx'
import { cle_d_organisation, lister_a_comparer, lister_organisations } from './organisations.requetes.ts'
import { ouvrir_une } from './ouvrir.ts'
import { PageDoublons } from './pages/doublons.tsx'
import { PageListe } from './pages/liste.tsx'

async function montrer_liste({ c, t, vue, territoire }: Ouvert): Promise<Response> {
  const { q = '', apres, fait } = c.req.query()
  const recherche = { territoire, q: q.trim(), apres: lire_cle(apres, cle_d_organisation) }
  const { lignes: organisations, suivante } = await lister_organisations(t, recherche)
  const suite = new URLSearchParams({ ...(q === '' ? {} : { q }), apres: suivante ?? '' })
  const props = { vue, national: territoire === null, q: q.slice(0, 100), organisations, fait }
  return c.html(rendre(<PageListe {...props} suivante={suivante && `/organisations?${suite}`} />))
}

async function montrer_doublons({ c, t, vue, territoire }: Ouvert): Promise<Response> {
  const paires = doublons_possibles(await lister_a_comparer(t, territoire)).slice(0, 100)
  return c.html(rendre(<PageDoublons vue={vue} paires={paires} />))
}

/** The organisations of a territory, for who leads it; all of them for the national team. */
export function routesOrganisations(portes: Portes): Hono<Contexte> {
  const toutes = porte(portes, ['pilote', 'national'])
  const une = ouvrir_une(toutes)
  return new Hono<Contexte>()
    .get('/organisations', toutes(montrer_liste))
    .get('/organisations/nouvelle', toutes(montrer_ajout))
    .post('/organisations/nouvelle', toutes(ajouter))
    .get('/organisations/rattacher', toutes(montrer_rattachement))
    .post('/organisations/rattacher', toutes(rattacher_une))
    .get('/organisations/doublons', toutes(montrer_doublons))
    .get('/organisations/fusionner', toutes(demander_fusion))
    .post('/organisations/fusionner', toutes(fusionner_les_deux))
    .get('/organisations/:id', une(montrer_fiche))
    .get('/organisations/:id/corriger', une(montrer_correction))
    .post('/organisations/:id/corriger', une(corriger))
    .get('/organisations/:id/finir', une(montrer_fin))
    .post('/organisations/:id/finir', une(finir))
}
