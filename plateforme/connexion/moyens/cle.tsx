import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../../base/appeler.ts'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { poserEpreuve, prendreEpreuve } from '../epreuve.ts'
import { schemaDefi } from '../passkey/defi.ts'
import { proposerInscription, verifierInscription } from '../passkey/inscrire.ts'
import { lieuDeLaDemande } from '../passkey/passkey.ecran.ts'
import type { Passkey } from '../passkey/passkey.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { clesDuTenant } from '../second_facteur/tenant.requetes.ts'
import { avecRetour } from '../suite.ts'
import { moyensTextes } from './moyens.textes.ts'
import { PageCle } from './pages.tsx'
import { apresAjout, pouvoirAjouter } from './pouvoir_ajouter.ts'

async function retenir({ portier }: ReglagesConnexion, session: string, passkey: Passkey, nom: string) {
  const { id, cle_publique, compteur, transports } = passkey
  const appel = sql`ajouter_cle(${session}, ${id}, ${Buffer.from(cle_publique)}, ${compteur}::bigint,
    ${[...transports]}::text[], ${nom})`
  return appeler(portier.kysely, appel, z.boolean())
}

export async function montrerAjoutDeCle(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const tenue = await pouvoirAjouter(c, reglages, '/mon-compte')
  if (tenue instanceof Response) return tenue
  if (!lieuDeLaDemande(c, reglages)) return c.notFound()
  const langue = langueDe(c)
  return c.html(rendre(<PageCle langue={langue} retour="/mon-compte" script={reglages.script(langue)} />))
}

/** What the new key is to sign, tied to this account and this browser. */
export async function proposerAjoutDeCle(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const tenue = await pouvoirAjouter(c, reglages, '/')
  const lieu = lieuDeLaDemande(c, reglages)
  if (tenue instanceof Response || !lieu) return c.notFound()
  const { compte_id: compte, courriel, prenom, nom } = tenue.tenant
  const passkeys = await clesDuTenant(reglages, tenue.session)
  const titulaire = { compte, courriel, nom: [prenom, nom].filter(Boolean).join(' ') || courriel, passkeys }
  const { options, defi } = await proposerInscription(lieu, titulaire, reglages.maintenant())
  await poserEpreuve(c, reglages, 'passkey_ajout', defi, compte)
  return c.json(options)
}

export async function ajouterCle(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const recu = await formulaireRecu(c)
  const retour = retourSur(champ(recu, 'retour'))
  const tenue = await pouvoirAjouter(c, reglages, retour)
  if (tenue instanceof Response) return tenue
  const lieu = lieuDeLaDemande(c, reglages)
  const epreuve = await prendreEpreuve(c, reglages, 'passkey_ajout', schemaDefi)
  const siens = epreuve?.compte === tenue.tenant.compte_id ? epreuve.contenu : undefined
  const texte = champ(recu, 'reponse')
  const issue = lieu && (await verifierInscription(lieu, siens, texte, reglages.maintenant()))
  const nom = champ(recu, 'nom').replaceAll(/\s+/g, ' ').trim().slice(0, 60)
  if (issue?.sorte !== 'inscrite') return refuser(c, tenue.tenant.forte, retour)
  const defaut = moyensTextes[langueDe(c)].cle_par_defaut
  if (!(await retenir(reglages, tenue.session, issue.passkey, nom === '' ? defaut : nom)))
    return refuser(c, tenue.tenant.forte, retour)
  return apresAjout(c, reglages, tenue, retour)
}

function refuser(c: Context, forte: boolean, retour: string): Response {
  if (forte) return c.redirect('/mon-compte?cle=refusee', 303)
  return c.redirect(`${avecRetour('/connexion/second-facteur', retour)}${retour === '/' ? '?' : '&'}cle=refusee`, 303)
}
