import { type Context, Hono } from 'hono'
import { entrer, type Portes } from '../connexion/entrer.ts'
import { rendre } from '../html/rendre.ts'
import { champ } from '../http/champ.ts'
import type { Contexte } from '../http/contexte.ts'
import { formulaireRecu } from '../http/formulaire_recu.ts'
import { lireNom } from '../http/lire_nom.ts'
import { langueDe } from '../langues/langueDe.ts'
import { accepter, lireOffre, type Offre } from './invitation_ouverte.ts'
import { PageLienMort, PageOffre } from './pages/offre.tsx'

type Saisie = Parameters<typeof PageOffre>[0]['saisie']
type Fautes = Parameters<typeof PageOffre>[0]['fautes']

function montrer(c: Context, offre: Offre | undefined, saisie: Saisie, fautes: Fautes): Response {
  const suite = { langue: langueDe(c), chemin: c.req.path }
  if (!offre) return c.html(rendre(<PageLienMort {...suite} />), 404)
  return c.html(rendre(<PageOffre {...suite} {...{ offre, saisie, fautes }} />), fautes.length === 0 ? 200 : 422)
}

const aucune: Saisie = { prenom: '', nom: '' }

async function repondre(c: Context, portes: Portes): Promise<Response> {
  const jeton = c.req.param('jeton') ?? ''
  const offre = await lireOffre(portes.portier, jeton)
  if (!offre) return montrer(c, undefined, aucune, [])
  const recu = await formulaireRecu(c)
  const saisie = { prenom: champ(recu, 'prenom'), nom: champ(recu, 'nom') }
  const [prenom, nom] = [lireNom(saisie.prenom), lireNom(saisie.nom)]
  const fautes: Fautes = [
    ...(prenom === undefined ? [{ champ: 'prenom', cause: 'prenom_absent' } as const] : []),
    ...(nom === undefined ? [{ champ: 'nom', cause: 'nom_absent' } as const] : []),
  ]
  if (!offre.compte_connu && fautes.length > 0) return montrer(c, offre, saisie, fautes)
  const noms = { prenom: prenom ?? '', nom: nom ?? '' }
  const entree = await entrer(c, portes, async (session, appareil) =>
    (await accepter(portes.portier, jeton, { ...noms, session, appareil })) ? { retour: '/' } : undefined,
  )
  return entree ?? montrer(c, undefined, aucune, [])
}

/** The link of a letter: what it offers, then the way in. */
export const routesInvitation = (portes: Portes): Hono<Contexte> =>
  new Hono<Contexte>()
    .get('/invitation/:jeton', async (c) =>
      montrer(c, await lireOffre(portes.portier, c.req.param('jeton')), aucune, []),
    )
    .post('/invitation/:jeton', (c) => repondre(c, portes))
