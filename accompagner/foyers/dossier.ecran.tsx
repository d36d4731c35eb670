import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { parseMonth } from '../../moteur/expression/month.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaire_recu } from '../../plateforme/http/formulaire_recu.ts'
import { champ, parmi } from '../saisie/champ.ts'
import type { Faute } from '../saisie/fautes.textes.ts'
import { adresse_du_dossier } from './dossier.ts'
import { clore, marquer, noter_l_information, noter_l_ouverture, ouvrir_avec_motif } from './ecrire.requetes.ts'
import { collegues, suivis_du_foyer } from './foyers.requetes.ts'
import { motifs } from './foyers.ts'
import { routesPersonnes } from './gestes/personnes.tsx'
import { cesser, confier, prendre } from './gestes/suivre.ts'
import { lire_information } from './lire_information.ts'
import { type DossierOuvert, type FoyerOuvert, lire_dossier, ouvrir_dossier, ouvrir_foyer } from './ouvrir.ts'
import { page_dossier } from './pages/dossier.tsx'
import { page_informer } from './pages/informer.tsx'
import { page_motif } from './pages/motif.tsx'
import type { Reglages } from './reglages.ts'

async function montrer(c: Context, { t, agent, cadre, aujourd_hui, trouve }: FoyerOuvert): Promise<Response> {
  const { foyer, titre } = trouve
  if (titre === null) {
    const suivis = await suivis_du_foyer(t, foyer.foyer_id)
    return c.html(page_motif({ cadre, foyer, suivis, recu: {}, fautes: [] }))
  }
  if (titre.sorte === 'suivi') await noter_l_ouverture(t, agent, foyer.foyer_id)
  const dossier = await lire_dossier(t, { foyer, titre })
  const mois = parseMonth(aujourd_hui.slice(0, 7))
  if (mois === undefined) throw new Error('jour illisible')
  return c.html(page_dossier({ cadre, agent, dossier, collegues: await collegues(t), mois }))
}

async function motiver(c: Context, { t, agent, cadre, trouve: { foyer } }: FoyerOuvert): Promise<Response> {
  const recu = await formulaire_recu(c)
  const motif = parmi(recu, 'motif', motifs)
  const precision = champ(recu, 'precision_motif')
  const fautes: Faute[] = []
  if (motif === undefined) fautes.push({ nom: 'motif', faute: 'motif_manque' })
  if (precision === '' ? motif === 'autre' : precision.length < 5 || precision.length > 300)
    fautes.push({ nom: 'precision_motif', faute: 'precision_manque' })
  if (motif === undefined || fautes.length > 0) {
    const suivis = await suivis_du_foyer(t, foyer.foyer_id)
    return c.html(page_motif({ cadre, foyer, suivis, recu, fautes }), 422)
  }
  await ouvrir_avec_motif(t, agent, foyer.foyer_id, motif, precision === '' ? null : precision)
  for (const { compte_id } of await suivis_du_foyer(t, foyer.foyer_id))
    await sql`select notifier(${compte_id}::uuid, 'dossier_consulte', ${adresse_du_dossier(foyer)})`.execute(t)
  return c.redirect(adresse_du_dossier(foyer), 303)
}

async function informer(c: Context, { t, cadre, dossier, aujourd_hui }: DossierOuvert): Promise<Response> {
  const recu = await formulaire_recu(c)
  const { information, fautes } = lire_information(recu, { aujourd_hui, pas_encore: false })
  if (information === null) return c.html(page_informer({ cadre, dossier, recu, fautes }), 422)
  await noter_l_information(t, dossier.foyer.foyer_id, information.le, information.par)
  return c.redirect(adresse_du_dossier(dossier.foyer), 303)
}

const id = ({ dossier }: DossierOuvert) => dossier.foyer.foyer_id

/** One household: why it is opened, what it holds, what is done with it. */
export function routesDossier(reglages: Reglages): Hono<Contexte> {
  const geste = (c: Context<Contexte>, faire: (ouvert: DossierOuvert) => Promise<unknown>) =>
    ouvrir_dossier(c, reglages, async (ouvert) => {
      await faire(ouvert)
      return c.redirect(adresse_du_dossier(ouvert.dossier.foyer), 303)
    })
  return new Hono<Contexte>()
    .get('/foyers/:foyer', (c) => ouvrir_foyer(c, reglages, (ouvert) => montrer(c, ouvert)))
    .post('/foyers/:foyer/motif', (c) => ouvrir_foyer(c, reglages, (ouvert) => motiver(c, ouvert)))
    .post('/foyers/:foyer/suivre', (c) => geste(c, prendre))
    .post('/foyers/:foyer/ne-plus-suivre', (c) => ouvrir_dossier(c, reglages, (ouvert) => cesser(c, ouvert)))
    .post('/foyers/:foyer/confier', (c) => geste(c, (ouvert) => confier(c, ouvert)))
    .post('/foyers/:foyer/clore', (c) => geste(c, (ouvert) => clore(ouvert.t, id(ouvert), ouvert.aujourd_hui)))
    .post('/foyers/:foyer/rouvrir', (c) => geste(c, (ouvert) => clore(ouvert.t, id(ouvert), null)))
    .post('/foyers/:foyer/limiter', (c) => geste(c, (ouvert) => marquer(ouvert.t, id(ouvert), { limite: true })))
    .post('/foyers/:foyer/lever', (c) => geste(c, (ouvert) => marquer(ouvert.t, id(ouvert), { limite: false })))
    .get('/foyers/:foyer/informer', (c) =>
      ouvrir_dossier(c, reglages, async ({ cadre, dossier }) =>
        c.html(page_informer({ cadre, dossier, recu: {}, fautes: [] })),
      ),
    )
    .post('/foyers/:foyer/informer', (c) => ouvrir_dossier(c, reglages, (ouvert) => informer(c, ouvert)))
    .route('/', routesPersonnes(reglages))
}
