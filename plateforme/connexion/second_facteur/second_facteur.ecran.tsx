import { type Context, Hono } from 'hono'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import type { Contexte } from '../../http/contexte.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { poserEpreuve, prendreEpreuve } from '../epreuve.ts'
import { freiner } from '../frein.ts'
import { AjouterCle } from '../moyens/ajouter_cle.tsx'
import { schemaDefi } from '../passkey/defi.ts'
import { proposerConfirmation, verifierEntree } from '../passkey/entrer.ts'
import { lieuDeLaDemande } from '../passkey/passkey.ecran.ts'
import { cleConnue, retenirUsage } from '../passkey/passkey.requetes.ts'
import { lireEntree } from '../passkey/reponse.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { avecRetour } from '../suite.ts'
import { verifierCode } from './code.ts'
import { empreinteDeSecours } from './codes_de_secours.ts'
import { type ErreurDeCode, PageFacteur, PagePremierFacteur } from './pages.tsx'
import { facteurTextes } from './second_facteur.textes.ts'
import { applicationDuTenant, clesDuTenant, prendreCodeDeSecours, prendrePas } from './tenant.requetes.ts'
import { renforcer, type SessionTenue, tenir } from './tenir.ts'

const chemin = '/connexion/second-facteur'

async function montrer(
  c: Context,
  reglages: ReglagesConnexion,
  { tenant, session }: SessionTenue,
  retour: string,
  faute?: { readonly statut: 422 | 429; readonly erreur: ErreurDeCode },
): Promise<Response> {
  const langue = langueDe(c)
  const script = lieuDeLaDemande(c, reglages) && reglages.script(langue)
  const page = { langue, retour, script, cleRefusee: c.req.query('cle') === 'refusee' }
  if (tenant.facteurs === 0)
    return c.html(rendre(<PagePremierFacteur {...page} cle={<AjouterCle retour={retour} />} />))
  const [cles, application] = [await clesDuTenant(reglages, session), await applicationDuTenant(reglages, session)]
  const preuves = { cles: cles.length > 0, application: application?.confirme === true, erreur: faute?.erreur }
  return c.html(rendre(<PageFacteur {...page} {...preuves} />), faute?.statut ?? 200)
}

async function recevoirCode(c: Context, reglages: ReglagesConnexion, nom: 'code' | 'secours'): Promise<Response> {
  const recu = await formulaireRecu(c)
  const retour = retourSur(champ(recu, 'retour'))
  const tenue = await tenir(c, reglages, retour)
  if (tenue instanceof Response) return tenue
  const mots = facteurTextes[langueDe(c)]
  const refuser = (message: string, statut: 422 | 429 = 422) =>
    montrer(c, reglages, tenue, retour, { statut, erreur: { nom, message } })
  if (!(await freiner(reglages, 'code_compte', tenue.tenant.compte_id))) return refuser(mots.trop, 429)
  const saisie = champ(recu, nom)
  const refus =
    nom === 'code' ? await refusDuCode(reglages, tenue, saisie) : await refusDuSecours(reglages, tenue, saisie)
  return refus === undefined ? renforcer(c, reglages, tenue, { retour }) : refuser(mots[refus])
}

/** Only an application that has given a code before is a proof: one being set up shows its secret on the screen. */
async function refusDuCode(reglages: ReglagesConnexion, { session }: SessionTenue, saisie: string) {
  const application = await applicationDuTenant(reglages, session)
  if (!application?.confirme) return 'code_faux'
  const issue = verifierCode(application.secret, saisie, application.dernier_pas, reglages.maintenant())
  if (issue.sorte === 'refuse') return issue.refus
  return (await prendrePas(reglages, session, issue.pas)) ? undefined : 'deja_servi'
}

const refusDuSecours = async (reglages: ReglagesConnexion, { session }: SessionTenue, saisie: string) =>
  (await prendreCodeDeSecours(reglages, session, empreinteDeSecours(saisie))) ? undefined : 'secours_faux'

async function recevoirCle(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const recu = await formulaireRecu(c)
  const retour = retourSur(champ(recu, 'retour'))
  const tenue = await tenir(c, reglages, retour)
  if (tenue instanceof Response) return tenue
  const lieu = lieuDeLaDemande(c, reglages)
  const reponse = lireEntree(champ(recu, 'reponse'))
  const epreuve = await prendreEpreuve(c, reglages, 'passkey_confirmation', schemaDefi)
  const refusee = () => c.redirect(`${avecRetour(chemin, retour)}${retour === '/' ? '?' : '&'}cle=refusee`, 303)
  const { compte_id } = tenue.tenant
  if (!lieu || !reponse || epreuve?.compte !== compte_id) return refusee()
  const connue = await cleConnue(reglages, reponse.id)
  const passkey = connue?.compte === compte_id ? connue : undefined
  const attendu = { lieu, pour: 'confirmer', defi: epreuve.contenu, passkey } as const
  const issue = await verifierEntree(attendu, reponse, reglages.maintenant())
  if (issue.sorte === 'refuse') return refusee()
  await retenirUsage(reglages, reponse.id, issue.compteur)
  return renforcer(c, reglages, tenue, { retour })
}

async function proposerCle(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const tenue = await tenir(c, reglages, '/')
  const lieu = lieuDeLaDemande(c, reglages)
  if (tenue instanceof Response || !lieu) return c.notFound()
  const cles = await clesDuTenant(reglages, tenue.session)
  const { options, defi } = await proposerConfirmation(lieu, cles, reglages.maintenant())
  await poserEpreuve(c, reglages, 'passkey_confirmation', defi, tenue.tenant.compte_id)
  return c.json(options)
}

/** The second proof of who came by a link, or by a ProConnect that asked for one only. */
export const routesSecondFacteur = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .get(chemin, async (c) => {
      const retour = retourSur(c.req.query('retour'))
      const tenue = await tenir(c, reglages, retour)
      if (tenue instanceof Response) return tenue
      return tenue.tenant.forte
        ? c.redirect(avecRetour('/connexion', retour), 303)
        : montrer(c, reglages, tenue, retour)
    })
    .post(`${chemin}/code`, (c) => recevoirCode(c, reglages, 'code'))
    .post(`${chemin}/secours`, (c) => recevoirCode(c, reglages, 'secours'))
    .post(`${chemin}/cle/options`, (c) => proposerCle(c, reglages))
    .post(`${chemin}/cle`, (c) => recevoirCle(c, reglages))
