import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../base/transaction.ts'
import { enPage, momentDeCle } from '../http/cle_de_page.ts'

const ligne = z.object({
  notification_id: z.string(),
  sorte: z.string(),
  lien: z.string(),
  donnees: z.record(z.string(), z.unknown()),
  /** To the microsecond, as the next page starts after it. */
  cree_le: z.string(),
  lue: z.boolean(),
})

export type Notification = Readonly<z.infer<typeof ligne>>

/** The last row of a page: whether it was read, when it came, which it is. */
export const cleDeNotification = z.tuple([z.enum(['lue', 'non_lue']), momentDeCle, z.uuid()])

type Cle = z.infer<typeof cleDeNotification>

export const par_page = 30

const deQui = sql`compte_id = acteur_compte()`
const suite = ([lue, cree_le, notification_id]: Cle) => sql`and ((lue_le is not null) > ${lue === 'lue'}
  or ((lue_le is not null) = ${lue === 'lue'} and (cree_le < ${cree_le}::timestamptz
    or (cree_le = ${cree_le}::timestamptz and notification_id > ${notification_id}::uuid))))`

export const requeteDeListe = (apres: Cle | undefined, combien: number) => sql`
  select notification_id, sorte, lien, donnees, lue_le is not null as lue,
    to_char(cree_le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cree_le
  from notification where ${deQui} ${apres ? suite(apres) : sql``}
  order by lue_le is not null, notification.cree_le desc, notification_id limit ${combien + 1}`

/** Those not read first, then the latest. */
export async function listerNotifications(t: Transaction, apres?: Cle, combien = par_page) {
  const { rows } = await requeteDeListe(apres, combien).execute(t)
  const notifications = rows.map((rang) => ligne.parse(rang))
  return enPage(notifications, combien, ({ lue, cree_le, notification_id }) => [
    lue ? 'lue' : 'non_lue',
    cree_le,
    notification_id,
  ])
}

/** The address it leads to; nothing when there is no such notification, or it is somebody else's. */
export async function ouvrirNotification(t: Transaction, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ lien: string }>`update notification set lue_le = coalesce(lue_le, now())
    where notification_id = ${id}::uuid and ${deQui} returning lien`.execute(t)
  return rows[0]?.lien
}

export const marquerToutLu = (t: Transaction) =>
  sql`update notification set lue_le = now() where ${deQui} and lue_le is null`.execute(t)
