import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { champ, parmi } from '../travail/champ.ts'
import type { Faute } from '../travail/fautes.textes.ts'
import { adresse_du_dossier, apres_le_geste } from './dossier.ts'
import { noter_l_information, ouvrir_avec_motif } from './ecrire.requetes.ts'
import { clore, type Issue, lever_la_pause, mettre_en_pause, rouvrir } from './etat.requetes.ts'
import { suivis_du_foyer } from './foyers.requetes.ts'
import { gestes_du_dossier, motifs } from './foyers.ts'
import { routesPersonnes } from './gestes/personnes.tsx'
import { cesser, confier, prendre } from './gestes/suivre.ts'
import type { GesteFait, GesteRefuse } from './gestes.textes.ts'
import { lire_information } from './lire_information.ts'
import { montrer_dossier } from './montrer.tsx'
import {
  type DossierOuvert,
  type FoyerOuvert,
  lire_dossier,
  ouvrir_dossier,
  ouvrir_dossier_suivi,
  ouvrir_foyer,
} from './ouvrir.ts'
import { page_informer } from './pages/informer.tsx'
import { page_motif } from './pages/motif.tsx'
import type { ReglagesDesFoyers, Section } from './section.tsx'

async function montrer(
  c: Context,
  sections: readonly Section[],
  { trouve, ...ouvert }: FoyerOuvert,
): Promise<Response> {
  const { t, cadre } = ouvert
  const { foyer, titre } = trouve
  if (titre === null) {
    const suivis = await suivis_du_foyer(t, foyer.foyer_id)
    return c.html(page_motif({ cadre, foyer, suivis, recu: {}, fautes: [] }))
  }
  return montrer_dossier(c, sections, { ...ouvert, dossier: await lire_dossier(t, { foyer, titre }) })
}

async function motiver(c: Context, { t, agent, cadre, trouve: { foyer } }: FoyerOuvert): Promise<Response> {
  const recu = await formulaireRecu(c)
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
  const recu = await formulaireRecu(c)
  const { information, fautes } = lire_information(recu, { aujourd_hui, pas_encore: false })
  if (information === null) return c.html(page_informer({ cadre, dossier, recu, fautes }), 422)
  await noter_l_information(t, dossier.foyer.foyer_id, information.le, information.par)
  return c.redirect(apres_le_geste(dossier.foyer, 'informer'), 303)
}

const sur_le_dossier = {
  clore: ({ t, dossier: { foyer }, aujourd_hui }: DossierOuvert) => clore(t, foyer.foyer_id, aujourd_hui),
  rouvrir: ({ t, dossier: { foyer } }: DossierOuvert) => rouvrir(t, foyer.foyer_id),
  limiter: ({ t, dossier: { foyer } }: DossierOuvert) => mettre_en_pause(t, foyer.foyer_id),
  lever: ({ t, dossier: { foyer } }: DossierOuvert) => lever_la_pause(t, foyer.foyer_id),
}

/** One household: why it is opened, what it holds, what is done with it. */
export function routesDossier(reglages: ReglagesDesFoyers): Hono<Contexte> {
  const { sections } = reglages
  /** Done, the file says so; refused, it says why. */
  const geste = (
    c: Context<Contexte>,
    nom: GesteFait & GesteRefuse,
    faire: (ouvert: DossierOuvert) => Promise<Issue>,
    ouvrir = ouvrir_dossier,
  ) =>
    ouvrir(c, reglages, async (ouvert) =>
      (await faire(ouvert)) === 'fait'
        ? c.redirect(apres_le_geste(ouvert.dossier.foyer, nom), 303)
        : montrer_dossier(c, sections, ouvert, nom),
    )
  const sur_le_foyer = (c: Context<Contexte>, nom: keyof typeof sur_le_dossier) =>
    geste(
      c,
      nom,
      async (ouvert) =>
        gestes_du_dossier(ouvert.dossier.foyer).includes(nom) ? sur_le_dossier[nom](ouvert) : 'refuse',
      ouvrir_dossier_suivi,
    )
  return new Hono<Contexte>()
    .get('/foyers/:foyer', (c) => ouvrir_foyer(c, reglages, (ouvert) => montrer(c, sections, ouvert)))
    .post('/foyers/:foyer/motif', (c) => ouvrir_foyer(c, reglages, (ouvert) => motiver(c, ouvert)))
    .post('/foyers/:foyer/suivre', (c) => geste(c, 'suivre', prendre))
    .post('/foyers/:foyer/ne-plus-suivre', (c) =>
      ouvrir_dossier(
        c,
        reglages,
        async (ouvert) => (await cesser(c, ouvert)) ?? montrer_dossier(c, sections, ouvert, 'finir'),
      ),
    )
    .post('/foyers/:foyer/confier', (c) => geste(c, 'confier', (ouvert) => confier(c, ouvert)))
    .post('/foyers/:foyer/clore', (c) => sur_le_foyer(c, 'clore'))
    .post('/foyers/:foyer/rouvrir', (c) => sur_le_foyer(c, 'rouvrir'))
    .post('/foyers/:foyer/limiter', (c) => sur_le_foyer(c, 'limiter'))
    .post('/foyers/:foyer/lever', (c) => sur_le_foyer(c, 'lever'))
    .get('/foyers/:foyer/informer', (c) =>
      ouvrir_dossier_suivi(c, reglages, async ({ cadre, dossier }) =>
        c.html(page_informer({ cadre, dossier, recu: {}, fautes: [] })),
      ),
    )
    .post('/foyers/:foyer/informer', (c) => ouvrir_dossier_suivi(c, reglages, (ouvert) => informer(c, ouvert)))
    .route('/', routesPersonnes(reglages))
}
