import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../../base/appeler.ts'
import { lireCourriel } from '../../courriel/lire_courriel.ts'
import { rendre } from '../../html/rendre.ts'
import { adresseDuSite } from '../../http/adresse_du_site.ts'
import { champ } from '../../http/champ.ts'
import type { Contexte } from '../../http/contexte.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { empreinteDuJeton, estJeton } from '../../sessions/jeton.ts'
import { entrer } from '../entrer.ts'
import { freiner, freinerLeReseau } from '../frein.ts'
import { lieuDePasskey } from '../passkey/lieu.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { suiteDe } from '../suite.ts'
import { demanderLien } from './demander_lien.ts'
import { PagePorte } from './page.tsx'
import { PageArrivee, PageEnvoye } from './pages_lien.tsx'
import { porteTextes } from './porte.textes.ts'
import { estRefusDit, type RefusDit, refusTextes } from './refus.textes.ts'

const ouverture = z.tuple([z.object({ retour: z.string() })])

interface Suite {
  readonly statut?: 200 | 422 | 429
  readonly courriel?: string
  readonly erreur?: string
  readonly avis?: { readonly genre: 'information' | 'attention'; readonly mots: string } | undefined
}

/** The page of sign-in, as it stands after what just happened. */
export function montrerPorte(c: Context, reglages: ReglagesConnexion, retour: string, suite: Suite = {}) {
  const langue = langueDe(c)
  const { statut = 200, ...dites } = suite
  const script = lieuDePasskey(reglages.adresse_publique, new URL(c.req.url).host) && reglages.script(langue)
  const page = {
    langue,
    retour: retourSur(retour),
    script,
    proconnect: reglages.proconnect !== undefined,
    boite: reglages.boite === true,
    ...dites,
  }
  return c.html(rendre(<PagePorte {...page} />), statut)
}

/** Back to the door, with the reason in one word: the address holds nothing else. */
export const refuserLEntree = (c: Context, refus: RefusDit) => c.redirect(`/connexion?refus=${refus}`, 303)

const avisDe = (c: Context): Suite['avis'] => {
  const langue = langueDe(c)
  const refus = c.req.query('refus')
  if (estRefusDit(refus)) return { genre: 'attention', mots: refusTextes[langue][refus] }
  return c.req.query('sortie') === undefined ? undefined : { genre: 'information', mots: porteTextes[langue].sortie }
}

async function demander(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const mots = porteTextes[langueDe(c)]
  const recu = await formulaireRecu(c)
  const [tape, retour] = [champ(recu, 'courriel'), retourSur(champ(recu, 'retour'))]
  const courriel = lireCourriel(tape)
  if (courriel === undefined)
    return montrerPorte(c, reglages, retour, { statut: 422, courriel: tape, erreur: mots.courriel_faux })
  const site = adresseDuSite(c, reglages.adresse_publique)
  if (site === undefined)
    return montrerPorte(c, reglages, retour, { avis: { genre: 'attention', mots: mots.sans_adresse } })
  // The network first, and alone when it has asked too often: each address counted is a row.
  if (!(await freinerLeReseau(c, reglages, 'lien_reseau')) || !(await freiner(reglages, 'lien_courriel', courriel)))
    return montrerPorte(c, reglages, retour, {
      statut: 429,
      courriel: tape,
      avis: { genre: 'attention', mots: mots.trop },
    })
  await demanderLien(reglages, { courriel, retour, site, langue: langueDe(c) })
  return c.redirect('/connexion/envoye', 303)
}

async function prendreLeLien(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const jeton = champ(await formulaireRecu(c), 'jeton')
  if (!estJeton(jeton)) return refuserLEntree(c, 'lien_use')
  if (!(await freinerLeReseau(c, reglages, 'entree_reseau'))) return refuserLEntree(c, 'trop')
  const entree = await entrer(c, reglages, async (empreinte, appareil) => {
    const { rows } = await sql`
      select retour from entrer_par_lien(${empreinteDuJeton(jeton)}, ${empreinte}, ${appareil})`.execute(
      reglages.portier.kysely,
    )
    return rows.length === 0 ? undefined : ouverture.parse(rows)[0]
  })
  return entree ?? refuserLEntree(c, 'lien_use')
}

async function montrerArrivee(c: Context, { portier }: ReglagesConnexion): Promise<Response> {
  const jeton = c.req.query('jeton')
  if (!estJeton(jeton)) return refuserLEntree(c, 'lien_use')
  const bon = await appeler(portier.kysely, sql`lien_utilisable(${empreinteDuJeton(jeton)})`, z.boolean())
  return bon ? c.html(rendre(<PageArrivee langue={langueDe(c)} jeton={jeton} />)) : refuserLEntree(c, 'lien_use')
}

/** Where one asks to come in, and where the link of the letter lands. */
export const routesPorte = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .get('/connexion', async (c) => {
      const retour = retourSur(c.req.query('retour'))
      const identite = await reglages.identiteDe(c)
      if (identite) return c.redirect(suiteDe(identite, retour), 303)
      return montrerPorte(c, reglages, retour, { avis: avisDe(c) })
    })
    .post('/connexion', (c) => demander(c, reglages))
    .get('/connexion/envoye', (c) =>
      c.html(rendre(<PageEnvoye langue={langueDe(c)} boite={reglages.boite === true} />)),
    )
    .get('/connexion/lien', (c) => montrerArrivee(c, reglages))
    .post('/connexion/lien', (c) => prendreLeLien(c, reglages))
