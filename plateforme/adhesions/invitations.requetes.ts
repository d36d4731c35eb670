import { sql } from 'kysely'
import { z } from 'zod'
import { rolesDeTravail } from '../base/acteur.ts'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'
import { uneLigne } from '../base/une_ligne.ts'
import type { Invitation, InvitationSaisie } from './adhesions.ts'

const ligne = z.object({
  invitation_id: z.string(),
  courriel: z.string(),
  organisation_id: z.string(),
  organisation: z.string(),
  territoire_id: z.number().nullable(),
  territoire: z.string().nullable(),
  role: z.enum(rolesDeTravail),
  jusqu_au: z.string().nullable(),
  expire_le: z.date(),
})

const ouvertes = (t: Transaction) =>
  t
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.organisation_id', 'invitation.organisation_id')
    .leftJoin('territoire', 'territoire.territoire_id', 'invitation.territoire_id')
    .select([
      'invitation.invitation_id',
      'invitation.courriel',
      'invitation.organisation_id',
      'organisation.nom as organisation',
      'invitation.territoire_id',
      'territoire.nom as territoire',
      'invitation.role',
      'invitation.jusqu_au',
      'invitation.expire_le',
    ])
    .where('invitation.acceptee_le', 'is', null)
    .where('invitation.annulee_le', 'is', null)

export const requeteDesInvitations = (t: Transaction, territoire: number | null) =>
  ouvertes(t)
    .$if(territoire !== null, (toutes) => toutes.where('invitation.territoire_id', '=', territoire))
    .orderBy('invitation.cree_le', 'desc')
    .limit(100)

/** Those that nobody has answered yet, the latest first: as many as a page reads. */
export async function listerInvitations(t: Transaction, territoire: number | null): Promise<readonly Invitation[]> {
  const lignes = await requeteDesInvitations(t, territoire).execute()
  return lignes.map((valeurs) => ligne.parse(valeurs))
}

export async function trouverInvitation(t: Transaction, id: string): Promise<Invitation | undefined> {
  const trouvee = await ouvertes(t).where('invitation.invitation_id', '=', id).executeTakeFirst()
  return trouvee && ligne.parse(trouvee)
}

export interface Lieu {
  readonly organisation_id: string
  readonly territoire_id: number | null
}

/** Gives when the link expires: the program itself, which writes the first one, may not read them back. */
export async function ajouterInvitation(
  t: Transaction,
  { organisation_id, territoire_id }: Lieu,
  { courriel, role, jusqu_au }: InvitationSaisie,
  { empreinte, invite_par }: { readonly empreinte: string; readonly invite_par: string | null },
): Promise<Date> {
  await t
    .insertInto('invitation')
    .values({ organisation_id, territoire_id, courriel, role, jusqu_au, empreinte, invite_par })
    .execute()
  return appeler(t, sql`now() + interval '7 days'`, z.date())
}

export const annulerInvitation = (t: Transaction, id: string): Promise<boolean> =>
  uneLigne(
    t
      .updateTable('invitation')
      .set({ annulee_le: sql`now()` })
      .where('invitation_id', '=', id)
      .where('acceptee_le', 'is', null)
      .where('annulee_le', 'is', null),
  )

/** What forbids one more: she is there already, she was asked already, or so many were asked today. */
export async function obstacle(
  t: Transaction,
  { organisation_id, territoire_id }: Lieu,
  { courriel, role }: InvitationSaisie,
  invite_par: string,
): Promise<'deja_membre' | 'deja_invite' | 'trop_d_invitations' | 'courriel_sien' | undefined> {
  const { rows } = await sql<Record<'sien' | 'membre' | 'invite' | 'trop', boolean>>`
    select exists (select from compte where compte_id = ${invite_par}::uuid and courriel = ${courriel}) as sien,
      exists (select from adhesion a join compte c using (compte_id) where c.courriel = ${courriel}
        and a.organisation_id = ${organisation_id}::uuid and a.territoire_id is not distinct from ${territoire_id}::integer
        and a.role = ${role} and a.finie_le is null) as membre,
      exists (select from invitation i where i.courriel = ${courriel} and i.organisation_id = ${organisation_id}::uuid
        and i.territoire_id is not distinct from ${territoire_id}::integer and i.role = ${role}
        and i.acceptee_le is null and i.annulee_le is null and i.expire_le > now()) as invite,
      (select count(*) from invitation i where i.invite_par = ${invite_par}::uuid
        and i.cree_le > now() - interval '1 day') >= 200 as trop`.execute(t)
  const [trouve] = rows
  if (trouve?.sien) return 'courriel_sien'
  if (trouve?.membre) return 'deja_membre'
  if (trouve?.invite) return 'deja_invite'
  return trouve?.trop ? 'trop_d_invitations' : undefined
}

/** Where somebody of this territory may be invited. */
export async function listerOrganisationsDuTerritoire(t: Transaction, territoire: number) {
  const lignes = await t
    .selectFrom('organisation')
    .innerJoin('participation', 'participation.organisation_id', 'organisation.organisation_id')
    .select(['organisation.organisation_id', 'organisation.nom'])
    .where('participation.territoire_id', '=', territoire)
    .where('participation.jusqu_au', 'is', null)
    .orderBy('organisation.nom')
    .limit(1000)
    .execute()
  return lignes.map(({ organisation_id, nom }) => ({ valeur: organisation_id, libelle: nom }))
}
