import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { type DossierOuvert, ouvrir_dossier } from '../foyers/ouvrir.ts'
import type { ReglagesDesFoyers, Section } from '../foyers/section.tsx'
import { lire_espace } from './espace.requetes.ts'
import { page_copie_au_bureau } from './pages/copie_au_bureau.tsx'

async function copier(
  c: Context,
  sections: readonly Section[],
  { t, cadre, dossier, aujourd_hui }: DossierOuvert,
): Promise<Response> {
  const personne = dossier.personnes.find(({ personne_id }) => personne_id === c.req.param('personne'))
  const vers = personne && { personne: personne.personne_id, foyer: dossier.foyer.foyer_id }
  const espace = vers && (await lire_espace(t, sections, vers, { entier: true }))
  if (!espace) return c.notFound()
  const filigrane = randomUUID().slice(0, 8)
  const lignes = espace.personnes.length
  await sql`select journaliser_export('copie_a_la_personne', ${lignes}::integer, ${filigrane})`.execute(t)
  return c.html(page_copie_au_bureau({ cadre, dossier, espace, aujourd_hui, filigrane }))
}

/** The copy that a worker prints from a household's file, for who has no way to her own page. */
export const routesCopieAuBureau = (reglages: ReglagesDesFoyers): Hono<Contexte> =>
  new Hono<Contexte>().get('/foyers/:foyer/personnes/:personne/copie', (c) =>
    ouvrir_dossier(c, reglages, (ouvert) => copier(c, reglages.sections, ouvert)),
  )
