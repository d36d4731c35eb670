import { type Context, Hono } from 'hono'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import type { Contexte } from '../../http/contexte.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { langueDe } from '../../langues/langueDe.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { nouveauxCodesDeSecours } from '../second_facteur/codes_de_secours.ts'
import { poserCodesDeSecours } from '../second_facteur/tenant.requetes.ts'
import { confirmerApplication, montrerApplication } from './application.tsx'
import { ajouterCle, montrerAjoutDeCle, proposerAjoutDeCle } from './cle.tsx'
import { PageCodes, PageFaireDesCodes } from './pages.tsx'
import { pouvoirAjouter } from './pouvoir_ajouter.ts'

async function proposerDesCodes(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const retour = retourSur(c.req.query('retour'))
  const tenue = await pouvoirAjouter(c, reglages, retour)
  if (tenue instanceof Response) return tenue
  return c.html(rendre(<PageFaireDesCodes langue={langueDe(c)} retour={retour} />))
}

/** Answers with the codes themselves: to redirect, they would have to be kept somewhere. */
async function faireDesCodes(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const retour = retourSur(champ(await formulaireRecu(c), 'retour'))
  const tenue = await pouvoirAjouter(c, reglages, retour)
  if (tenue instanceof Response) return tenue
  const { codes, empreintes } = nouveauxCodesDeSecours()
  if (!(await poserCodesDeSecours(reglages, tenue.session, empreintes))) return c.notFound()
  return c.html(rendre(<PageCodes langue={langueDe(c)} retour={retour} codes={codes} />))
}

/** What proves who one is, besides a mailbox: passkeys, an application, codes on paper. */
export const routesMoyens = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .get('/connexion/cle', (c) => montrerAjoutDeCle(c, reglages))
    .post('/connexion/cle/options', (c) => proposerAjoutDeCle(c, reglages))
    .post('/connexion/cle', (c) => ajouterCle(c, reglages))
    .get('/connexion/application', (c) => montrerApplication(c, reglages))
    .post('/connexion/application', (c) => confirmerApplication(c, reglages))
    .get('/connexion/codes-de-secours', (c) => proposerDesCodes(c, reglages))
    .post('/connexion/codes-de-secours', (c) => faireDesCodes(c, reglages))
