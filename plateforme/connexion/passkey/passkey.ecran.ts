import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../../base/appeler.ts'
import { champ } from '../../http/champ.ts'
import type { Contexte } from '../../http/contexte.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { entrer } from '../entrer.ts'
import { poserEpreuve, prendreEpreuve } from '../epreuve.ts'
import { freinerLeReseau } from '../frein.ts'
import { refuserLEntree } from '../porte/porte.ecran.tsx'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { schemaDefi } from './defi.ts'
import { proposerEntree, verifierEntree } from './entrer.ts'
import { type LieuDePasskey, lieuDePasskey } from './lieu.ts'
import { cleConnue, retenirUsage } from './passkey.requetes.ts'
import { lireEntree } from './reponse.ts'

/** Where passkeys work on this instance, as this request sees it. */
export const lieuDeLaDemande = (c: Context, { adresse_publique }: ReglagesConnexion): LieuDePasskey | undefined =>
  lieuDePasskey(adresse_publique, new URL(c.req.url).host)

async function entrerParCle(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const lieu = lieuDeLaDemande(c, reglages)
  if (!lieu) return c.notFound()
  const recu = await formulaireRecu(c)
  const reponse = lireEntree(champ(recu, 'reponse'))
  const epreuve = await prendreEpreuve(c, reglages, 'passkey_entree', schemaDefi)
  if (!reponse) return refuserLEntree(c, 'reponse_illisible')
  if (!(await freinerLeReseau(c, reglages, 'entree_reseau'))) return refuserLEntree(c, 'trop')
  const passkey = await cleConnue(reglages, reponse.id)
  const attendu = { lieu, pour: 'entrer', defi: epreuve?.contenu, passkey } as const
  const issue = await verifierEntree(attendu, reponse, reglages.maintenant())
  if (issue.sorte === 'refuse') return refuserLEntree(c, issue.refus)
  const retour = retourSur(champ(recu, 'retour'))
  const entree = await entrer(c, reglages, async (empreinte, appareil) => {
    const appel = sql`ouvrir_session(${passkey?.compte ?? null}::uuid, 'passkey', true, ${empreinte}, ${appareil})`
    return (await appeler(reglages.portier.kysely, appel, z.boolean())) ? { retour } : undefined
  })
  if (!entree) return refuserLEntree(c, 'passkey_inconnue')
  await retenirUsage(reglages, reponse.id, issue.compteur)
  return entree
}

/** Coming in with a passkey: what to sign, then what was signed. */
export const routesPasskey = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .post('/connexion/passkey/options', async (c) => {
      const lieu = lieuDeLaDemande(c, reglages)
      if (!lieu) return c.notFound()
      // Each leaves a row behind for ten minutes.
      if (!(await freinerLeReseau(c, reglages, 'entree_reseau'))) return c.json({ erreur: 'trop' }, 429)
      const { options, defi } = await proposerEntree(lieu, reglages.maintenant())
      await poserEpreuve(c, reglages, 'passkey_entree', defi)
      return c.json(options)
    })
    .post('/connexion/passkey', (c) => entrerParCle(c, reglages))
