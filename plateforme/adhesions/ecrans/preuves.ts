import { sql } from 'kysely'
import { z } from 'zod'
import { lettrePreuvesRetirees } from '../../courriel/lettres/preuves_retirees.ts'
import { poster } from '../../courriel/poster.ts'
import type { MembreOuvert } from '../ouvrir.ts'

const reponse = z.tuple([z.object({ faite: z.boolean() })])

/** For who has lost everything that proves her: the base says who may, and ends her sessions. */
export async function retirer_les_preuves({ c, t, membre }: MembreOuvert): Promise<Response> {
  const { rows } = await sql`select retirer_preuves(${membre.compte_id}::uuid) as faite`.execute(t)
  if (!reponse.parse(rows)[0].faite) return c.notFound()
  await poster(t, membre.courriel, lettrePreuvesRetirees('fr'))
  return c.redirect(`/equipe/${membre.adhesion_id}?fait=preuves`, 303)
}
