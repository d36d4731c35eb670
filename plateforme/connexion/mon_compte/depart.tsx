import type { Context } from 'hono'
import { z } from 'zod'
import { transaction } from '../../base/transaction.ts'
import { rendre } from '../../html/rendre.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { adhesionsDe, quitter } from '../organisation/adhesions.requetes.ts'
import { posteDe } from '../organisation/page.tsx'
import type { ReglagesConnexion } from '../reglages.ts'
import type { ChezSoi } from './chez_soi.ts'
import { monCompteTextes } from './mon_compte.textes.ts'
import { PageConfirmer } from './pages.tsx'

export async function confirmerDepart(
  c: Context,
  { base }: ReglagesConnexion,
  { identite, compte }: ChezSoi,
): Promise<Response> {
  const adhesions = await transaction(base, identite.acteur, (t) => adhesionsDe(t, compte))
  const adhesion = adhesions.find(({ adhesion_id }) => adhesion_id === c.req.param('adhesion'))
  if (!adhesion) return c.notFound()
  const langue = langueDe(c)
  const mots = monCompteTextes[langue]
  const page = {
    langue,
    titre: mots.quitter_titre({ organisation: adhesion.organisation }),
    action: `/mon-compte/adhesions/${adhesion.adhesion_id}/quitter`,
    quoi: mots.quitter_quoi({ poste: posteDe(adhesion, langue) }),
    bouton: mots.quitter_bouton,
  }
  return c.html(rendre(<PageConfirmer {...page} />))
}

export async function partir(
  c: Context,
  { base }: ReglagesConnexion,
  { identite, compte }: ChezSoi,
): Promise<Response> {
  const adhesion = z.uuid().safeParse(c.req.param('adhesion'))
  if (!adhesion.success) return c.notFound()
  const faite = await transaction(base, identite.acteur, (t) => quitter(t, compte, adhesion.data))
  return faite ? c.redirect('/mon-compte?fait=quittee', 303) : c.notFound()
}
