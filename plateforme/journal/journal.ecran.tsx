import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Transaction, transaction } from '../base/transaction.ts'
import { exporter } from '../export/exporter.ts'
import { lecteurDe } from '../html/lecteur.ts'
import { rendre } from '../html/rendre.ts'
import { lireCle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { langueDe } from '../langues/langueDe.ts'
import { exigerMembre } from '../sessions/exiger.ts'
import type { Identite } from '../sessions/identite.ts'
import type { Portes } from '../sessions/porte.ts'
import { exportDuJournal } from './exporter_journal.ts'
import { type Filtres, lireFiltres } from './filtres.ts'
import { listerLignes, territoiresConnus, teteDeLaChaine, type Vue } from './journal.requetes.ts'
import { PageJournal } from './page.tsx'

const parPage = 50
const roles = ['administrateur', 'pilote', 'referent'] as const
const cle = z.tuple([z.string().regex(/^\d{1,15}$/)])

/** What this reader looks at: his own chain; for an administrateur, the one he chose. No such territory: nothing. */
async function vueDe(t: Transaction, { acteur }: Identite, filtres: Filtres): Promise<Vue | undefined> {
  const { territoire, ...suite } = filtres
  if (acteur.role === 'compte' || acteur.role === 'personne') return undefined
  const organisation = acteur.role === 'referent' ? acteur.organisation : undefined
  if (acteur.territoire !== null) return { ...suite, organisation, chaine: acteur.territoire }
  if (territoire === undefined) return { ...suite, organisation, chaine: 0 }
  const choisi = (await territoiresConnus(t)).find(({ slug }) => slug === territoire)
  return choisi && { ...suite, organisation, chaine: choisi.territoire_id }
}

/** What was done, line by line, for who answers of it; never about whom. */
export function routesJournal({ base, identiteDe }: Portes): Hono<Contexte> {
  const exiger = exigerMembre(identiteDe)

  const montrer = async (c: Context<Contexte>): Promise<Response> => {
    const identite = await exiger(c, roles)
    if (identite instanceof Response) return identite
    const filtres = lireFiltres(c.req.query())
    const [avant, apres] = [lireCle(c.req.query('avant'), cle)?.[0], lireCle(c.req.query('apres'), cle)?.[0]]
    const lu = await transaction(base, identite.acteur, async (t) => {
      const vue = await vueDe(t, identite, filtres)
      if (!vue) return undefined
      const lignes = await listerLignes(t, vue, { avant, apres, combien: parPage + 1 })
      const chaines = identite.territoire_id === null ? await territoiresConnus(t) : undefined
      return { lignes, chaines, tete: await teteDeLaChaine(t, vue.chaine) }
    })
    if (!lu) return c.notFound()
    const versLeHaut = avant === undefined && apres !== undefined
    const lignes = versLeHaut ? lu.lignes.slice(-parPage) : lu.lignes.slice(0, parPage)
    const deborde = lu.lignes.length > parPage
    const page = {
      ...lu,
      lignes,
      filtres,
      plusRecentes: versLeHaut ? deborde : avant !== undefined,
      plusAnciennes: versLeHaut || deborde,
    }
    return c.html(rendre(<PageJournal langue={langueDe(c)} lecteur={lecteurDe(identite)} {...page} />))
  }

  const telecharger = async (c: Context<Contexte>): Promise<Response> => {
    const identite = await exiger(c, roles)
    if (identite instanceof Response) return identite
    const filtres = lireFiltres(c.req.query())
    const vue = await transaction(base, identite.acteur, (t) => vueDe(t, identite, filtres))
    const fichier = vue && (await exporter(exportDuJournal(vue), { base, identite }))
    return fichier ?? c.notFound()
  }

  return new Hono<Contexte>().get('/journal', montrer).post('/journal/fichier', telecharger)
}
