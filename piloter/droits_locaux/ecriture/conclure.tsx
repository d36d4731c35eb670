import type { Context } from 'hono'
import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { rendre } from '../../../plateforme/html/rendre.ts'
import { langueDe } from '../../../plateforme/langues/langueDe.ts'
import { PageTropTard } from '../formulaire/trop_tard.tsx'
import { adresse_de } from '../pages/adresses.ts'
import type { Issue } from '../publier.ts'
import type { AideOuverte } from './ouvert.ts'

/** After a publication or a stop: the page of the aid, or what went wrong. */
export async function conclure(
  c: Context,
  ouverte: AideOuverte,
  issue: Issue,
  refaire: (faute: Faute) => Promise<Response>,
): Promise<Response> {
  const { territoire, dossier } = ouverte
  if (issue === 'faite') return c.redirect(adresse_de(territoire.slug, dossier.slug), 303)
  if (issue === 'devancee') return c.html(rendre(<PageTropTard langue={langueDe(c)} {...ouverte} />), 409)
  return refaire(issue)
}
