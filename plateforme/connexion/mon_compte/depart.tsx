import type { Context } from 'hono'
import {
  compterSuivis,
  estDernierPilote,
  exige_preuve_forte,
  finirAdhesion,
  trouverMembre,
} from '../../adhesions/adhesions.requetes.ts'
import { type Transaction, transaction } from '../../base/transaction.ts'
import { rendre } from '../../html/rendre.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { type Adhesion, adhesionsDe } from '../organisation/adhesions.requetes.ts'
import { posteDe } from '../organisation/page.tsx'
import type { ReglagesConnexion } from '../reglages.ts'
import { avecRetour } from '../suite.ts'
import type { ChezSoi } from './chez_soi.ts'
import { monCompteTextes } from './mon_compte.textes.ts'
import { PageConfirmer } from './pages.tsx'

interface Depart {
  readonly adhesion: Adhesion
  /** The last one to lead a territory stays until somebody else does. */
  readonly dernier: boolean
  readonly suivis: number
  /** The role asks for a second proof, and the session came by a link alone: a mailbox does not leave for her. */
  readonly preuve_manque: boolean
}

async function departDe(c: Context, t: Transaction, { identite, compte }: ChezSoi): Promise<Depart | undefined> {
  const adhesions = await adhesionsDe(t, compte)
  const adhesion = adhesions.find(({ adhesion_id }) => adhesion_id === c.req.param('adhesion'))
  const membre = adhesion && (await trouverMembre(t, adhesion.adhesion_id))
  if (!adhesion || !membre) return undefined
  const dernier = await estDernierPilote(t, adhesion.adhesion_id)
  const preuve_manque = !identite.forte && (await exige_preuve_forte(t, adhesion.role))
  return { adhesion, dernier, suivis: await compterSuivis(t, membre), preuve_manque }
}

const versLaPreuve = (c: Context) => c.redirect(avecRetour('/connexion/second-facteur', '/mon-compte'), 303)

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

export async function confirmerDepart(c: Context, { base }: ReglagesConnexion, soi: ChezSoi): Promise<Response> {
  const depart = await transaction(base, soi.identite.acteur, (t) => departDe(c, t, soi))
  if (!depart) return c.notFound()
  return depart.preuve_manque ? versLaPreuve(c) : confirmation(c, depart, 200)
}

export const partir = (c: Context, { base }: ReglagesConnexion, soi: ChezSoi): Promise<Response> =>
  transaction(base, soi.identite.acteur, async (t) => {
    const depart = await departDe(c, t, soi)
    if (!depart) return c.notFound()
    if (depart.preuve_manque) return versLaPreuve(c)
    if (depart.dernier) return confirmation(c, depart, 409)
    const faite = await finirAdhesion(t, depart.adhesion.adhesion_id)
    return faite ? c.redirect('/mon-compte?fait=quittee', 303) : c.notFound()
  })
