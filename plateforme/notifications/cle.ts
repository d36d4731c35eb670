import { z } from 'zod'
import type { Cle } from './notifications.requetes.ts'

const cle = z
  .string()
  .regex(/^[01]~[^~]+~[^~]+$/)
  .transform((mots) => mots.split('~'))
  .pipe(z.tuple([z.string(), z.iso.datetime(), z.uuid()]))

export const ecrire_cle = ({ lue, cree_le, notification_id }: Cle): string =>
  [lue ? 1 : 0, cree_le, notification_id].join('~')

/** As it stands in an address; one that nobody wrote is the beginning of the list. */
export function lire_cle(mots: string | undefined): Cle | undefined {
  const lue = cle.safeParse(mots)
  if (!lue.success) return undefined
  const [etat, cree_le, notification_id] = lue.data
  return { lue: etat === '1', cree_le, notification_id }
}
