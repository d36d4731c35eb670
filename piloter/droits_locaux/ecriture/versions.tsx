import type { Context } from 'hono'
import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { rendre } from '../../../plateforme/html/rendre.ts'
import { formulaireRecu } from '../../../plateforme/http/formulaire_recu.ts'
import { langueDe } from '../../../plateforme/langues/langueDe.ts'
import { ajouter_brouillon } from '../droits_locaux.requetes.ts'
import { PageArret } from '../formulaire/arret.tsx'
import { lire_arret } from '../formulaire/dates.ts'
import { type Saisie, saisie_de } from '../formulaire/saisie.ts'
import { adresse_de } from '../pages/adresses.ts'
import { arreter } from '../publier.ts'
import { conclure } from './conclure.tsx'
import type { AideOuverte } from './ouvert.ts'

/** Starts from the last version, whatever became of it: a correction changes a few words. */
export async function preparer_version(c: Context, { t, territoire, dossier }: AideOuverte): Promise<Response> {
  const derniere = dossier.versions.at(-1)
  if (!dossier.brouillon && derniere) {
    const cle = { territoire_id: territoire.territoire_id, slug: dossier.slug, numero: derniere.numero + 1 }
    await ajouter_brouillon(t, cle, derniere.description)
  }
  return c.redirect(adresse_de(territoire.slug, dossier.slug, 'brouillon'), 303)
}

export async function montrer_arret(
  c: Context,
  { territoire, dossier }: AideOuverte,
  saisie: Saisie,
  fautes: readonly Faute[],
): Promise<Response> {
  const derniere = dossier.versions.at(-1)
  if (derniere?.etat !== 'publie') return c.notFound()
  const suite = { langue: langueDe(c), territoire, slug: dossier.slug, nom: derniere.description.nom, saisie, fautes }
  return c.html(rendre(<PageArret {...suite} />), fautes.length === 0 ? 200 : 422)
}

export async function arreter_l_aide(c: Context, ouverte: AideOuverte): Promise<Response> {
  const saisie = saisie_de(await formulaireRecu(c))
  const { lu, fautes } = lire_arret(saisie)
  if (fautes.length > 0) return montrer_arret(c, ouverte, saisie, fautes)
  const issue = await arreter(ouverte.t, ouverte.dossier, lu.jusqu_au, lu.fin)
  return conclure(c, ouverte, issue, (faute) => montrer_arret(c, ouverte, saisie, [faute]))
}
