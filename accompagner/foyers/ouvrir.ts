import type { Context } from 'hono'
import { estUuid } from '../../plateforme/http/champs_recus.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { demandes_du_foyer } from '../rgpd/rgpd.requetes.ts'
import { agir, type Ouvert } from './agir.ts'
import type { Dossier } from './dossier.ts'
import { noter_l_ouverture } from './ecrire.requetes.ts'
import {
  consultations_du_foyer,
  type FoyerTrouve,
  personnes_du_foyer,
  situation_du_foyer,
  suivis_du_foyer,
  trouver_foyer,
} from './foyers.requetes.ts'
import type { Reglages } from './reglages.ts'

const lectures_montrees = 50

export interface FoyerOuvert extends Ouvert {
  readonly trouve: FoyerTrouve
}

export interface DossierOuvert extends Ouvert {
  readonly dossier: Dossier
}

/** A household that the reader may know of: elsewhere, it does not exist. */
export const ouvrir_foyer = (
  c: Context<Contexte>,
  reglages: Reglages,
  travail: (f: FoyerOuvert) => Promise<Response>,
) =>
  agir(c, reglages, async (ouvert) => {
    const id = c.req.param('foyer') ?? ''
    const trouve = estUuid(id) ? await trouver_foyer(ouvert.t, id) : undefined
    return trouve ? travail({ ...ouvert, trouve }) : c.notFound()
  })

/** Its file, for who may read it now; to the others its page asks why, whatever they came to do. */
export const ouvrir_dossier = (
  c: Context<Contexte>,
  reglages: Reglages,
  travail: (ouvert: DossierOuvert) => Promise<Response>,
) =>
  ouvrir_foyer(c, reglages, async ({ trouve: { foyer, titre }, ...ouvert }) => {
    if (titre === null) return c.redirect(`/foyers/${foyer.foyer_id}`, 303)
    if (titre.sorte === 'suivi') await noter_l_ouverture(ouvert.t, ouvert.agent, foyer.foyer_id)
    return travail({ ...ouvert, dossier: await lire_dossier(ouvert.t, { foyer, titre }) })
  })

export async function lire_dossier(
  t: Ouvert['t'],
  { foyer, titre }: Pick<Dossier, 'foyer' | 'titre'>,
): Promise<Dossier> {
  const { foyer_id } = foyer
  return {
    foyer,
    titre,
    personnes: await personnes_du_foyer(t, foyer_id),
    donnees: await situation_du_foyer(t, foyer_id),
    suivis: await suivis_du_foyer(t, foyer_id),
    consultations: await consultations_du_foyer(t, foyer_id, lectures_montrees),
    demandes: await demandes_du_foyer(t, foyer_id),
  }
}
