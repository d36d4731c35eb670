import type { Context } from 'hono'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { freiner } from '../frein.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { adresseOtp, secretDeLaSession, verifierCode } from '../second_facteur/code.ts'
import { facteurTextes } from '../second_facteur/second_facteur.textes.ts'
import { applicationDuTenant, prendrePas, preparerApplication } from '../second_facteur/tenant.requetes.ts'
import type { SessionTenue } from '../second_facteur/tenir.ts'
import { moyensTextes } from './moyens.textes.ts'
import { PageApplication } from './pages.tsx'
import { apresAjout, pouvoirAjouter } from './pouvoir_ajouter.ts'

/** The secret being set up in this session. Nothing once a code was given: it is never shown again. */
async function secretEnCours(reglages: ReglagesConnexion, { session }: SessionTenue) {
  const connue = await applicationDuTenant(reglages, session)
  if (connue?.confirme) return undefined
  const secret = secretDeLaSession(session)
  if (connue?.secret === secret) return connue
  await preparerApplication(reglages, session, secret)
  return applicationDuTenant(reglages, session)
}

interface Faute {
  readonly statut: 422 | 429
  readonly message: string
}

async function montrer(
  c: Context,
  reglages: ReglagesConnexion,
  tenue: SessionTenue,
  retour: string,
  faute?: Faute,
): Promise<Response> {
  const enCours = await secretEnCours(reglages, tenue)
  if (!enCours) return c.redirect('/mon-compte', 303)
  const { secret } = enCours
  const page = {
    langue: langueDe(c),
    retour,
    secret,
    adresse: adresseOtp(secret, tenue.tenant.courriel),
    erreur: faute?.message,
  }
  return c.html(rendre(<PageApplication {...page} />), faute?.statut ?? 200)
}

export async function montrerApplication(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const retour = retourSur(c.req.query('retour'))
  const tenue = await pouvoirAjouter(c, reglages, retour)
  return tenue instanceof Response ? tenue : montrer(c, reglages, tenue, retour)
}

/** The first code shows that the application holds the secret; from then on it is a proof. */
export async function confirmerApplication(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const recu = await formulaireRecu(c)
  const retour = retourSur(champ(recu, 'retour'))
  const tenue = await pouvoirAjouter(c, reglages, retour)
  if (tenue instanceof Response) return tenue
  const langue = langueDe(c)
  if (!(await freiner(reglages, 'code_compte', tenue.tenant.compte_id)))
    return montrer(c, reglages, tenue, retour, { statut: 429, message: moyensTextes[langue].trop })
  const enCours = await secretEnCours(reglages, tenue)
  if (!enCours) return c.redirect('/mon-compte', 303)
  const saisie = champ(recu, 'code')
  const issue = verifierCode(enCours.secret, saisie, enCours.dernier_pas, reglages.maintenant())
  if (issue.sorte === 'refuse' || !(await prendrePas(reglages, tenue.session, issue.pas)))
    return montrer(c, reglages, tenue, retour, { statut: 422, message: facteurTextes[langue].code_faux })
  return apresAjout(c, reglages, tenue, retour)
}
