import type { Context } from 'hono'
import { rendre } from '../../../plateforme/html/rendre.ts'
import { champ } from '../../../plateforme/http/champ.ts'
import { formulaireRecu } from '../../../plateforme/http/formulaire_recu.ts'
import { type Brut, type Faute, lire_quartier } from '../lire_quartier.ts'
import type { PerimetreOuvert } from '../ouvrir.ts'
import { PageQuartier, PageRetrait } from '../pages/quartier.tsx'
import {
  ajouter_quartier,
  corriger_quartier,
  lister_communes,
  lister_quartiers,
  retirer_quartier,
} from '../perimetre.requetes.ts'
import type { Quartier } from '../perimetre.ts'
import { slug_du_quartier } from '../perimetre.ts'

type Saisie = Brut & { readonly commune: string }

const vide: Saisie = { nom: '', contour: '', adresses: '', prioritaire: '', commune: '' }

async function lire_saisie(c: Context): Promise<Saisie> {
  const recu = await formulaireRecu(c)
  const { fichier } = await c.req.parseBody()
  const envoye = fichier instanceof File && fichier.size > 0 ? await fichier.text() : undefined
  return {
    nom: champ(recu, 'nom'),
    contour: envoye ?? champ(recu, 'contour'),
    adresses: champ(recu, 'adresses'),
    prioritaire: champ(recu, 'prioritaire'),
    commune: champ(recu, 'commune'),
  }
}

const saisie_de = ({ nom, contour, adresses, prioritaire, commune_code }: Quartier): Saisie => ({
  nom,
  contour: contour === null ? '' : JSON.stringify(contour),
  adresses: adresses.join('\n'),
  prioritaire: prioritaire ?? '',
  commune: commune_code,
})

async function nouveau(ouvert: PerimetreOuvert, saisie: Saisie, fautes: readonly Faute[]): Promise<Response> {
  const { c, t, vue, territoire_id } = ouvert
  const communes = await lister_communes(t, territoire_id)
  if (communes.length === 0) return c.redirect('/perimetre', 303)
  const choix = communes.map(({ code, nom }) => ({ valeur: code, libelle: `${nom} (${code})` }))
  const props = { vue, action: '/perimetre/quartiers/nouveau', saisie, fautes, communes: choix, quartier: undefined }
  return c.html(rendre(<PageQuartier {...props} />), fautes.length === 0 ? 200 : 422)
}

export const montrer_nouveau = (ouvert: PerimetreOuvert): Promise<Response> => nouveau(ouvert, vide, [])

export async function ajouter(ouvert: PerimetreOuvert): Promise<Response> {
  const { c, t, territoire_id } = ouvert
  const saisie = await lire_saisie(c)
  const communes = await lister_communes(t, territoire_id)
  const lu = lire_quartier(saisie)
  const fautes: readonly Faute[] = [
    ...('nom' in lu ? [] : lu),
    ...(saisie.commune === '' ? [{ champ: 'commune', cause: 'commune_absente' } as const] : []),
  ]
  if (saisie.commune !== '' && !communes.some(({ code }) => code === saisie.commune)) return c.notFound()
  if (!('nom' in lu) || fautes.length > 0) return nouveau(ouvert, saisie, fautes)
  const pris = new Set((await lister_quartiers(t, territoire_id)).map(({ slug }) => slug)).add('nouveau')
  if (pris.size > 200) return c.redirect('/perimetre', 303)
  await ajouter_quartier(t, { territoire_id, slug: slug_du_quartier(lu.nom, pris) }, saisie.commune, lu)
  return c.redirect('/perimetre?fait=quartier', 303)
}

async function trouver({ c, t, territoire_id }: PerimetreOuvert): Promise<Quartier | undefined> {
  const tous = await lister_quartiers(t, territoire_id)
  return tous.find(({ slug }) => slug === c.req.param('slug'))
}

function correction(
  { c, vue }: PerimetreOuvert,
  quartier: Quartier,
  saisie: Saisie,
  fautes: readonly Faute[],
): Response {
  const action = `/perimetre/quartiers/${quartier.slug}`
  const props = { vue, action, saisie, fautes, communes: undefined, quartier }
  return c.html(rendre(<PageQuartier {...props} />), fautes.length === 0 ? 200 : 422)
}

export async function montrer_quartier(ouvert: PerimetreOuvert): Promise<Response> {
  const quartier = await trouver(ouvert)
  return quartier ? correction(ouvert, quartier, saisie_de(quartier), []) : ouvert.c.notFound()
}

export async function corriger(ouvert: PerimetreOuvert): Promise<Response> {
  const { c, t, territoire_id } = ouvert
  const quartier = await trouver(ouvert)
  if (!quartier) return c.notFound()
  const saisie = await lire_saisie(c)
  const lu = lire_quartier(saisie)
  if (!('nom' in lu)) return correction(ouvert, quartier, saisie, lu)
  const faite = await corriger_quartier(t, { territoire_id, slug: quartier.slug }, lu)
  return faite ? c.redirect('/perimetre?fait=quartier', 303) : c.notFound()
}

export async function montrer_retrait(ouvert: PerimetreOuvert): Promise<Response> {
  const quartier = await trouver(ouvert)
  if (!quartier) return ouvert.c.notFound()
  return ouvert.c.html(rendre(<PageRetrait vue={ouvert.vue} quartier={quartier} />))
}

export async function retirer({ c, t, territoire_id }: PerimetreOuvert): Promise<Response> {
  const faite = await retirer_quartier(t, { territoire_id, slug: c.req.param('slug') ?? '' })
  return faite ? c.redirect('/perimetre?fait=quartier_retire', 303) : c.notFound()
}
