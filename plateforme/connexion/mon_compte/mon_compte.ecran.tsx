import { type Context, Hono } from 'hono'
import { transaction } from '../../base/transaction.ts'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import type { Contexte } from '../../http/contexte.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { lireNom } from '../../http/lire_nom.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { exigerMembre } from '../../sessions/exiger.ts'
import { choisirAdhesion } from '../organisation/adhesions.requetes.ts'
import { lieuDeLaDemande } from '../passkey/passkey.ecran.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { type ChezSoi, chezSoi } from './chez_soi.ts'
import { confirmerDepart, partir } from './depart.tsx'
import { fermerLesAutres, fermerSession, lireMonCompte, seNommer } from './mon_compte.requetes.ts'
import { monCompteTextes } from './mon_compte.textes.ts'
import { type Nom, PageMonCompte } from './page.tsx'
import { confirmerRetraitApplication, montrerCle, renommer, retirer, retirerLApplication } from './preuves.tsx'

async function montrer(
  c: Context,
  reglages: ReglagesConnexion,
  { identite, compte }: ChezSoi,
  saisie?: Nom,
): Promise<Response> {
  const langue = langueDe(c)
  const mots = monCompteTextes[langue]
  const lu = await transaction(reglages.base, identite.acteur, (t) => lireMonCompte(t, compte))
  const erreurs = saisie
    ? (['prenom', 'nom'] as const)
        .filter((nom) => lireNom(saisie[nom]) === undefined)
        .map((nom) => ({ nom, message: mots[`${nom}_manque`] }))
    : []
  const page = {
    langue,
    compte: lu,
    session: identite.session_id,
    adhesion: identite.adhesion_id,
    cles: lieuDeLaDemande(c, reglages) !== undefined,
    fait: c.req.query('fait'),
    cle_refusee: c.req.query('cle') === 'refusee',
    erreurs,
    ...(saisie ? { saisie } : {}),
  }
  return c.html(rendre(<PageMonCompte {...page} />), erreurs.length > 0 ? 422 : 200)
}

async function enregistrerNom(c: Context, reglages: ReglagesConnexion, soi: ChezSoi): Promise<Response> {
  const recu = await formulaireRecu(c)
  const saisie = { prenom: champ(recu, 'prenom'), nom: champ(recu, 'nom') }
  const [prenom, nom] = [lireNom(saisie.prenom), lireNom(saisie.nom)]
  if (prenom === undefined || nom === undefined) return montrer(c, reglages, soi, saisie)
  await transaction(reglages.base, soi.identite.acteur, (t) => seNommer(t, soi.compte, { prenom, nom }))
  return c.redirect('/mon-compte?fait=nom', 303)
}

async function changerDAdhesion(c: Context, reglages: ReglagesConnexion, { identite }: ChezSoi): Promise<Response> {
  const choisie = champ(await formulaireRecu(c), 'adhesion')
  if (!estUuid(choisie)) return c.notFound()
  const faite = await transaction(reglages.base, identite.acteur, (t) => choisirAdhesion(t, choisie))
  return faite ? c.redirect('/connexion', 303) : c.notFound()
}

async function fermer(c: Context, reglages: ReglagesConnexion, { identite, compte }: ChezSoi): Promise<Response> {
  const session = c.req.param('session') ?? ''
  if (!estUuid(session)) return c.notFound()
  const faite = await transaction(reglages.base, identite.acteur, (t) => fermerSession(t, compte, session))
  return faite ? c.redirect('/mon-compte?fait=fermee', 303) : c.notFound()
}

async function garderCelleCi(c: Context, reglages: ReglagesConnexion, { identite, compte }: ChezSoi) {
  await transaction(reglages.base, identite.acteur, (t) => fermerLesAutres(t, compte, identite.session_id))
  return c.redirect('/mon-compte?fait=fermees', 303)
}

/** One's own account. A person concerned has none: her page is elsewhere. */
export function routesMonCompte(reglages: ReglagesConnexion) {
  const exiger = exigerMembre(reglages.identiteDe)
  type Faire = (c: Context<Contexte>, reglages: ReglagesConnexion, soi: ChezSoi) => Promise<Response>
  const avec = (faire: Faire) => async (c: Context<Contexte>) => {
    const soi = await chezSoi(c, exiger)
    return soi instanceof Response ? soi : faire(c, reglages, soi)
  }
  return new Hono<Contexte>()
    .get(
      '/mon-compte',
      avec((c, _, soi) => montrer(c, reglages, soi)),
    )
    .post('/mon-compte/nom', avec(enregistrerNom))
    .post('/mon-compte/adhesion', avec(changerDAdhesion))
    .get('/mon-compte/adhesions/:adhesion/quitter', avec(confirmerDepart))
    .post('/mon-compte/adhesions/:adhesion/quitter', avec(partir))
    .get('/mon-compte/cles/:cle', avec(montrerCle))
    .post('/mon-compte/cles/:cle', avec(renommer))
    .post('/mon-compte/cles/:cle/retirer', avec(retirer))
    .get('/mon-compte/application/retirer', avec(confirmerRetraitApplication))
    .post('/mon-compte/application/retirer', avec(retirerLApplication))
    .post('/mon-compte/sessions/fermer-les-autres', avec(garderCelleCi))
    .post('/mon-compte/sessions/:session/fermer', avec(fermer))
}
