import { Hono } from 'hono'
import { rendre } from '../../plateforme/html/rendre.ts'
import { champ } from '../../plateforme/http/champ.ts'
import { lireCle } from '../../plateforme/http/cle_de_page.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { type Portes, porte } from '../../plateforme/sessions/porte.ts'
import { estPorteur } from '../territoires/territoires.ts'
import { ajouter, corriger, montrer_nouveau, montrer_quartier, montrer_retrait, retirer } from './ecrans/quartier.tsx'
import { chercher_lieux, communes_de } from './officiel/ensembles.ts'
import { ouvrir_perimetre, type PerimetreOuvert } from './ouvrir.ts'
import { PagePerimetre } from './pages/perimetre.tsx'
import {
  ajouter_communes,
  cle_de_commune,
  compter_perimetre,
  feuilleter_communes,
  lister_quartiers,
  retirer_commune,
} from './perimetre.requetes.ts'
import { perimetreTextes } from './perimetre.textes.ts'

function message_de(langue: Langue, fait: string | undefined, n: number) {
  const mots = perimetreTextes[langue]
  const faits: Readonly<Record<string, string>> = {
    communes: mots.fait_communes({ n }),
    retiree: mots.fait_retiree,
    quartier: mots.fait_quartier,
    quartier_retire: mots.fait_quartier_retire,
  }
  if (fait === 'occupee') return { genre: 'erreur', mots: mots.commune_occupee } as const
  const dit = fait !== undefined && Object.hasOwn(faits, fait) ? faits[fait] : undefined
  return dit === undefined ? undefined : ({ genre: 'reussite', mots: dit } as const)
}

async function montrer({ c, t, vue, territoire_id, slug }: PerimetreOuvert): Promise<Response> {
  const { q = '', apres, fait, n } = c.req.query()
  const mots = q.trim().slice(0, 100)
  const page = await feuilleter_communes(t, territoire_id, lireCle(apres, cle_de_commune)?.[0])
  const { communes: nombre, population } = await compter_perimetre(t, territoire_id)
  const props = {
    vue,
    slug,
    q: mots,
    trouves: mots === '' ? [] : chercher_lieux(mots),
    communes: page.lignes,
    nombre,
    population,
    suivante: page.suivante && `/perimetre?apres=${page.suivante}`,
    quartiers: await lister_quartiers(t, territoire_id),
    message: message_de(vue.langue, fait, Math.min(Number(n) || 0, 9999)),
  }
  return c.html(rendre(<PagePerimetre {...props} />))
}

async function ajouter_lieu({ c, t, territoire_id }: PerimetreOuvert): Promise<Response> {
  const recu = await formulaireRecu(c)
  const sorte = champ(recu, 'sorte')
  const communes = estPorteur(sorte) ? communes_de(sorte, champ(recu, 'code')) : []
  if (communes.length === 0) return c.notFound()
  const n = await ajouter_communes(t, territoire_id, communes)
  return c.redirect(`/perimetre?fait=communes&n=${n}`, 303)
}

async function retirer_une({ c, t, territoire_id }: PerimetreOuvert): Promise<Response> {
  const code = c.req.param('code') ?? ''
  const quartiers = await lister_quartiers(t, territoire_id)
  if (quartiers.some(({ commune_code }) => commune_code === code)) return c.redirect('/perimetre?fait=occupee', 303)
  return (await retirer_commune(t, territoire_id, code)) ? c.redirect('/perimetre?fait=retiree', 303) : c.notFound()
}

/** The pages by which a territory says where it is: to anyone else, they do not exist. */
export function routesPerimetre(portes: Portes): Hono<Contexte> {
  const sien = ouvrir_perimetre(porte(portes, ['pilote']))
  return new Hono<Contexte>()
    .get('/perimetre', sien(montrer))
    .post('/perimetre/communes', sien(ajouter_lieu))
    .post('/perimetre/communes/:code/retirer', sien(retirer_une))
    .get('/perimetre/quartiers/nouveau', sien(montrer_nouveau))
    .post('/perimetre/quartiers/nouveau', sien(ajouter))
    .get('/perimetre/quartiers/:slug', sien(montrer_quartier))
    .post('/perimetre/quartiers/:slug', sien(corriger))
    .get('/perimetre/quartiers/:slug/retirer', sien(montrer_retrait))
    .post('/perimetre/quartiers/:slug/retirer', sien(retirer))
}
