import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../../base/appeler.ts'
import { lettrePreuvesRetirees } from '../../courriel/lettres/preuves_retirees.ts'
import { poster } from '../../courriel/poster.ts'
import type { MembreOuvert } from '../ouvrir.ts'

/** For who has lost everything that proves her: the base says who may, and ends her sessions. */
export async function retirerLesPreuves({ c, t, membre }: MembreOuvert): Promise<Response> {
  if (!(await appeler(t, sql`retirer_preuves(${membre.compte_id}::uuid)`, z.boolean()))) return c.notFound()
  await poster(t, membre.courriel, lettrePreuvesRetirees('fr'))
  return c.redirect(`/equipe/${membre.adhesion_id}?fait=preuves`, 303)
}
