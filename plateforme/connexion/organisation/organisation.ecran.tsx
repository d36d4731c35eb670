import { type Context, Hono } from 'hono'
import { transaction } from '../../base/transaction.ts'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import type { Contexte } from '../../http/contexte.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { langueDe } from '../../langues/langueDe.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { avecRetour } from '../suite.ts'
import { adhesionsDe, choisirAdhesion } from './adhesions.requetes.ts'
import { PageOrganisation } from './page.tsx'

const chemin = '/connexion/organisation'

async function montrer(c: Context, { base, identiteDe }: ReglagesConnexion, retour: string, enErreur = false) {
  const identite = await identiteDe(c)
  const compte = identite?.compte_id
  if (!identite || !compte) return c.redirect(avecRetour('/connexion', retour), 303)
  const adhesions = await transaction(base, identite.acteur, (t) => adhesionsDe(t, compte))
  if (adhesions.length < 2) return c.redirect(avecRetour('/connexion', retour), 303)
  const page = { langue: langueDe(c), retour, adhesions, enErreur }
  return c.html(rendre(<PageOrganisation {...page} />), enErreur ? 422 : 200)
}

async function choisir(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const recu = await formulaireRecu(c)
  const retour = retourSur(champ(recu, 'retour'))
  const identite = await reglages.identiteDe(c)
  if (!identite) return c.redirect(avecRetour('/connexion', retour), 303)
  const choisie = champ(recu, 'adhesion')
  const faite =
    estUuid(choisie) && (await transaction(reglages.base, identite.acteur, (t) => choisirAdhesion(t, choisie)))
  // The door knows what is still to be proved under that membership.
  return faite ? c.redirect(avecRetour('/connexion', retour), 303) : montrer(c, reglages, retour, true)
}

/** Under which membership one acts: the base takes only one of one's own, today. */
export const routesOrganisation = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .get(chemin, (c) => montrer(c, reglages, retourSur(c.req.query('retour'))))
    .post(chemin, (c) => choisir(c, reglages))
