import type { Context } from 'hono'
import { transaction } from '../../base/transaction.ts'
import { Avis } from '../../html/composants/avis.tsx'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { lireNom } from '../../http/lire_nom.ts'
import { langueDe } from '../../langues/langueDe.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import type { ChezSoi } from './chez_soi.ts'
import { lireMonCompte, type MonCompte, renommerCle, retirerApplication, retirerCle } from './mon_compte.requetes.ts'
import { monCompteTextes } from './mon_compte.textes.ts'
import { PageConfirmer, PageMaCle } from './pages.tsx'

const seconde = '/connexion/second-facteur?retour=%2Fmon-compte'

const uneSeule = ({ cles, application }: MonCompte) => cles.length + (application === null ? 0 : 1) === 1

const lire = ({ base }: ReglagesConnexion, { identite, compte }: ChezSoi) =>
  transaction(base, identite.acteur, (t) => lireMonCompte(t, compte))

export async function montrerCle(
  c: Context,
  reglages: ReglagesConnexion,
  soi: ChezSoi,
  saisie?: { readonly nom: string; readonly erreur: string },
): Promise<Response> {
  const compte = await lire(reglages, soi)
  const cle = compte.cles.find(({ cle_id }) => cle_id === c.req.param('cle'))
  if (!cle) return c.notFound()
  const langue = langueDe(c)
  const attention = uneSeule(compte) && (
    <Avis genre="attention">
      <p>{monCompteTextes[langue].derniere}</p>
    </Avis>
  )
  const page = { langue, cle, saisie: saisie?.nom ?? cle.nom, erreur: saisie?.erreur, attention }
  return c.html(rendre(<PageMaCle {...page} />), saisie ? 422 : 200)
}

export async function renommer(c: Context, reglages: ReglagesConnexion, soi: ChezSoi): Promise<Response> {
  const cle = c.req.param('cle') ?? ''
  if (!estUuid(cle)) return c.notFound()
  const saisi = champ(await formulaireRecu(c), 'nom')
  const nom = lireNom(saisi, 60)
  if (nom === undefined)
    return montrerCle(c, reglages, soi, { nom: saisi, erreur: monCompteTextes[langueDe(c)].cle_nom_faux })
  const faite = await transaction(reglages.base, soi.identite.acteur, (t) => renommerCle(t, soi.compte, cle, nom))
  return faite ? c.redirect('/mon-compte?fait=renommee', 303) : c.notFound()
}

/** Whoever came by a link alone is sent to give a proof before taking one away; the base would refuse it anyway. */
export async function retirer(
  c: Context,
  { base }: ReglagesConnexion,
  { identite, compte }: ChezSoi,
): Promise<Response> {
  const cle = c.req.param('cle') ?? ''
  if (!estUuid(cle)) return c.notFound()
  if (!identite.forte) return c.redirect(seconde, 303)
  const faite = await transaction(base, identite.acteur, (t) => retirerCle(t, compte, cle))
  return faite ? c.redirect('/mon-compte?fait=retiree', 303) : c.notFound()
}

export async function confirmerRetraitApplication(
  c: Context,
  reglages: ReglagesConnexion,
  soi: ChezSoi,
): Promise<Response> {
  const compte = await lire(reglages, soi)
  if (compte.application === null) return c.notFound()
  const langue = langueDe(c)
  const mots = monCompteTextes[langue]
  const page = {
    langue,
    titre: mots.application_retirer,
    action: '/mon-compte/application/retirer',
    quoi: mots.application_retirer_quoi,
    bouton: mots.application_retirer,
    attention: uneSeule(compte) ? mots.derniere : undefined,
  }
  return c.html(rendre(<PageConfirmer {...page} />))
}

export async function retirerLApplication(
  c: Context,
  { base }: ReglagesConnexion,
  { identite, compte }: ChezSoi,
): Promise<Response> {
  if (!identite.forte) return c.redirect(seconde, 303)
  const faite = await transaction(base, identite.acteur, (t) => retirerApplication(t, compte))
  return faite ? c.redirect('/mon-compte?fait=retiree', 303) : c.notFound()
}
