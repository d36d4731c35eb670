import type { Context } from 'hono'
import { sql } from 'kysely'
import { equipe } from '../../plateforme/acces/matrice/groupes.ts'
import type { Role } from '../../plateforme/base/acteur.ts'
import { estUuid } from '../../plateforme/http/champs_recus.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { agir, type Ouvert } from '../travail/agir.ts'
import type { Reglages } from '../travail/reglages.ts'
import type { Dossier } from './dossier.ts'
import {
  consultations_du_foyer,
  type FoyerTrouve,
  personnes_du_foyer,
  situation_du_foyer,
  suivis_du_foyer,
  trouver_foyer,
} from './foyers.requetes.ts'

const lectures_montrees = 50

type Acces = Pick<Ouvert, 't' | 'agent'>

export interface FoyerOuvert extends Ouvert {
  readonly trouve: FoyerTrouve
}

export interface DossierOuvert extends Ouvert {
  readonly dossier: Dossier
}

/** A follower's opening is told once an hour, not at each click. */
async function noter_l_ouverture({ t, agent }: Acces, foyer_id: string): Promise<void> {
  await sql`
    insert into consultation (territoire_id, foyer_id, compte_id, organisation_id, role, motif)
    select ${agent.territoire}::integer, ${foyer_id}::uuid, ${agent.compte}::uuid, ${agent.organisation}::uuid,
      ${agent.role}, 'suivi'
    where not exists (select from consultation c where c.territoire_id = ${agent.territoire}::integer
      and c.foyer_id = ${foyer_id}::uuid and c.compte_id = ${agent.compte}::uuid and c.motif = 'suivi'
      and c.jusqu_au > now())`.execute(t)
}

/** A household that the reader may know of. Whatever led there, what she may read of it she is said to have read. */
export async function lire_foyer(acces: Acces, foyer_id: string): Promise<FoyerTrouve | undefined> {
  const trouve = await trouver_foyer(acces.t, foyer_id)
  if (trouve?.titre?.sorte === 'suivi') await noter_l_ouverture(acces, foyer_id)
  return trouve
}

/** Something of a household, opened by its own number: a request, an appointment. */
export interface ParNumero<Chose> {
  /** Its place in the path. */
  readonly param: string
  readonly trouver: (t: Ouvert['t'], id: string) => Promise<Chose | undefined>
  readonly roles?: readonly Role[]
}

/** By the household or by anything of it: the reading is noted here for all. Elsewhere, it does not exist. */
export const ouvrir_par_le_foyer = <Chose extends { readonly foyer_id: string }>(
  c: Context<Contexte>,
  reglages: Reglages,
  { param, trouver, roles = equipe }: ParNumero<Chose>,
  travail: (ouvert: FoyerOuvert & { readonly chose: Chose }) => Promise<Response>,
) =>
  agir(
    c,
    reglages,
    async (ouvert) => {
      const id = c.req.param(param) ?? ''
      const chose = estUuid(id) ? await trouver(ouvert.t, id) : undefined
      const trouve = chose && (await lire_foyer(ouvert, chose.foyer_id))
      return trouve ? travail({ ...ouvert, chose, trouve }) : c.notFound()
    },
    roles,
  )

export const ouvrir_foyer = (
  c: Context<Contexte>,
  reglages: Reglages,
  travail: (ouvert: FoyerOuvert) => Promise<Response>,
) => ouvrir_par_le_foyer(c, reglages, { param: 'foyer', trouver: async (_, foyer_id) => ({ foyer_id }) }, travail)

/** Its file, for who may read it now; to the others its page asks why, whatever they came to do. */
export const ouvrir_dossier = (
  c: Context<Contexte>,
  reglages: Reglages,
  travail: (ouvert: DossierOuvert) => Promise<Response>,
) =>
  ouvrir_foyer(c, reglages, async ({ trouve: { foyer, titre }, ...ouvert }) => {
    if (titre === null) return c.redirect(`/foyers/${foyer.foyer_id}`, 303)
    return travail({ ...ouvert, dossier: await lire_dossier(ouvert.t, { foyer, titre }) })
  })

/** For what is done with the whole of it: opened with a reason it is read, and this does not exist. */
export const ouvrir_dossier_suivi: typeof ouvrir_dossier = (c, reglages, travail) =>
  ouvrir_dossier(c, reglages, async (ouvert) =>
    ouvert.dossier.titre.sorte === 'suivi' ? travail(ouvert) : c.notFound(),
  )

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
  }
}
