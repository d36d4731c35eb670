import type { Context } from 'hono'
import {
  compter_suivis,
  est_dernier_pilote,
  finir_adhesion,
  trouver_membre,
} from '../../adhesions/adhesions.requetes.ts'
import { type Transaction, transaction } from '../../base/transaction.ts'
import { rendre } from '../../html/rendre.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { type Adhesion, adhesionsDe } from '../organisation/adhesions.requetes.ts'
import { posteDe } from '../organisation/page.tsx'
import type { ReglagesConnexion } from '../reglages.ts'
import type { ChezSoi } from './chez_soi.ts'
import { monCompteTextes } from './mon_compte.textes.ts'
import { PageConfirmer } from './pages.tsx'

interface Depart {
  readonly adhesion: Adhesion
  /** The last one to lead a territory stays until somebody else does. */
  readonly dernier: boolean
  readonly suivis: number
}

async function departDe(c: Context, t: Transaction, compte: string): Promise<Depart | undefined> {
  const adhesions = await adhesionsDe(t, compte)
  const adhesion = adhesions.find(({ adhesion_id }) => adhesion_id === c.req.param('adhesion'))
  const membre = adhesion && (await trouver_membre(t, adhesion.adhesion_id))
  if (!adhesion || !membre) return undefined
  const dernier = await est_dernier_pilote(t, adhesion.adhesion_id)
  return { adhesion, dernier, suivis: await compter_suivis(t, membre) }
}

function confirmation(c: Context, { adhesion, dernier, suivis }: Depart, statut: 200 | 409): Response {
  const langue = langueDe(c)
  const mots = monCompteTextes[langue]
  const page = {
    langue,
    titre: mots.quitter_titre({ organisation: adhesion.organisation }),
    action: `/mon-compte/adhesions/${adhesion.adhesion_id}/quitter`,
    quoi: mots.quitter_quoi({ poste: posteDe(adhesion, langue) }),
    bouton: dernier ? undefined : mots.quitter_bouton,
    attention: dernier ? mots.quitter_dernier : suivis > 0 ? mots.quitter_suivis({ n: suivis }) : undefined,
  }
  return c.html(rendre(<PageConfirmer {...page} />), statut)
}

export async function confirmerDepart(
  c: Context,
  { base }: ReglagesConnexion,
  { identite, compte }: ChezSoi,
): Promise<Response> {
  const depart = await transaction(base, identite.acteur, (t) => departDe(c, t, compte))
  return depart ? confirmation(c, depart, 200) : c.notFound()
}

export const partir = (c: Context, { base }: ReglagesConnexion, { identite, compte }: ChezSoi): Promise<Response> =>
  transaction(base, identite.acteur, async (t) => {
    const depart = await departDe(c, t, compte)
    if (!depart) return c.notFound()
    if (depart.dernier) return confirmation(c, depart, 409)
    const faite = await finir_adhesion(t, depart.adhesion.adhesion_id)
    return faite ? c.redirect('/mon-compte?fait=quittee', 303) : c.notFound()
  })
