import type { Context } from 'hono'
import { type Faute, Lecteur } from '../../../droits/local/valider/lecteur.ts'
import { type Validation, valider } from '../../../droits/local/valider/valider.ts'
import { idChamp } from '../../../plateforme/html/composants/id_champ.ts'
import { rendre } from '../../../plateforme/html/rendre.ts'
import { formulaireRecu } from '../../../plateforme/http/formulaire_recu.ts'
import { langueDe } from '../../../plateforme/langues/langueDe.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import { ajouter_brouillon, corriger_brouillon, lister_dossiers } from '../droits_locaux.requetes.ts'
import { faire } from '../formulaire/gestes.ts'
import { PageNouvelle } from '../formulaire/nouvelle.tsx'
import { type Nouvelle, PageFormulaire } from '../formulaire/page.tsx'
import { type Saisie, saisie_de, texte_au_chemin } from '../formulaire/saisie.ts'
import { adresse_de } from '../pages/adresses.ts'
import { perimetre_de } from '../perimetre.ts'
import { slug_libre } from '../slug_libre.ts'
import type { BrouillonOuvert, Ouvert } from './ouvert.ts'

// The base refuses more than 60,000 characters; what was typed also carries the names of the fields.
const longueur_max = 55_000

export async function commencer(c: Context, { t, territoire }: Ouvert): Promise<Response> {
  const fautes: Faute[] = []
  const saisie = saisie_de(await formulaireRecu(c))
  const nom = new Lecteur(saisie, '', fautes).champ('nom').texte(100, 'Donnez un nom à l’aide.')
  const [faute] = fautes
  if (faute) {
    const typed = texte_au_chemin(saisie, 'nom')
    return c.html(
      rendre(<PageNouvelle langue={langueDe(c)} territoire={territoire} nom={typed} erreur={faute.cause} />),
      422,
    )
  }
  const dossiers = await lister_dossiers(t, territoire.territoire_id)
  const slug = slug_libre(nom, new Set(dossiers.map((dossier) => dossier.slug)))
  await ajouter_brouillon(t, { territoire_id: territoire.territoire_id, slug, numero: 1 }, { nom })
  return c.redirect(adresse_de(territoire.slug, slug, 'brouillon'), 303)
}

export const verifier = (territoire: Territoire, saisie: Saisie): Validation =>
  valider(saisie, perimetre_de(territoire))

export function montrer_formulaire(
  c: Context,
  { territoire, dossier, brouillon }: Omit<BrouillonOuvert, 't'>,
  nouvelle: Nouvelle,
  montrer_fautes: boolean,
  statut: 200 | 409 | 413 = 200,
): Response {
  const { saisie, modifie_le } = brouillon
  const validation = verifier(territoire, saisie)
  const fautes = validation.sorte === 'refusee' ? validation.fautes : []
  const suite = {
    langue: langueDe(c),
    territoire,
    slug: dossier.slug,
    saisie,
    modifie_le,
    fautes,
    montrer_fautes,
    nouvelle,
  }
  return c.html(rendre(<PageFormulaire {...suite} />), statut)
}

/** Every button saves what was typed first; then it adds, takes away, checks. */
export async function enregistrer(c: Context, ouvert: BrouillonOuvert): Promise<Response> {
  const { t, territoire, dossier, brouillon } = ouvert
  const { action = 'enregistrer', lu_le = '', ...champs } = await formulaireRecu(c)
  const ordre = typeof action === 'string' ? action : ''
  const { saisie, ancre } = faire(saisie_de(champs), ordre)
  const modifie = { ...ouvert, brouillon: { ...brouillon, saisie } }
  if (JSON.stringify(saisie).length > longueur_max) return montrer_formulaire(c, modifie, 'trop_long', false, 413)
  const cle = { territoire_id: territoire.territoire_id, slug: dossier.slug, numero: brouillon.numero }
  const faite = lu_le === brouillon.modifie_le && (await corriger_brouillon(t, cle, brouillon.modifie_le, saisie))
  if (!faite) return montrer_formulaire(c, modifie, 'devance', false, 409)
  const page = (nom: string) => adresse_de(territoire.slug, dossier.slug, nom)
  if (ancre !== null) return c.redirect(`${page('brouillon')}#${idChamp(ancre)}`, 303)
  if (ordre !== 'apercevoir') return c.redirect(`${page('brouillon')}?enregistre`, 303)
  const bonne = verifier(territoire, saisie).sorte === 'bonne'
  return c.redirect(bonne ? page('apercu') : `${page('brouillon')}?verifier`, 303)
}
