import { type Context, Hono } from 'hono'
import { estUuid } from '../../plateforme/http/champs_recus.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { agir, type Ouvert } from '../travail/agir.ts'
import { champ, parmi } from '../travail/champ.ts'
import type { Faute } from '../travail/fautes.textes.ts'
import { lire_jour } from '../travail/jour.ts'
import { routesDossier } from './dossier.ecran.tsx'
import { ajouter_personne, creer_foyer } from './ecrire.requetes.ts'
import { origines } from './foyers.ts'
import { lire_information } from './lire_information.ts'
import { lire_personne } from './lire_personne.ts'
import { type Cle, chercher_foyers, lister_foyers, type Vue, vues } from './lister.requetes.ts'
import { page_chercher } from './pages/chercher.tsx'
import { page_liste } from './pages/liste.tsx'
import { page_nouveau } from './pages/nouveau.tsx'
import type { ReglagesDesFoyers } from './section.tsx'
import { places } from './situation/composition.ts'

/** The row after which the page begins, if the address holds one that could be. */
function cle_demandee(c: Context): Cle | undefined {
  const [cree_le = '', foyer_id = ''] = (c.req.query('apres') ?? '').split('_')
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(cree_le)) return undefined
  return !Number.isNaN(Date.parse(cree_le)) && estUuid(foyer_id) ? { cree_le, foyer_id } : undefined
}

async function montrer_liste(c: Context, { t, cadre }: Ouvert): Promise<Response> {
  const demandee = c.req.query('vue')
  const vue: Vue = vues.find((connue) => connue === demandee) ?? 'suivis'
  return c.html(
    page_liste({ cadre, vue, fait: c.req.query('fait'), ...(await lister_foyers(t, vue, cle_demandee(c))) }),
  )
}

async function creer(c: Context, { t, agent, cadre, aujourd_hui }: Ouvert): Promise<Response> {
  const recu = await formulaireRecu(c)
  const { personne, fautes: de_personne } = lire_personne(recu, aujourd_hui)
  const { information, fautes: d_information } = lire_information(recu, { aujourd_hui, pas_encore: true })
  const place = parmi(recu, 'place', places)
  const origine = parmi(recu, 'origine', origines)
  const fautes: Faute[] = [...de_personne]
  if (place === undefined) fautes.push({ nom: 'place', faute: 'place_manque' })
  if (origine === undefined) fautes.push({ nom: 'origine', faute: 'origine_manque' })
  fautes.push(...d_information)
  if (place === undefined || origine === undefined || fautes.length > 0)
    return c.html(page_nouveau({ cadre, recu, fautes }), 422)
  if (personne.date_naissance !== null && champ(recu, 'quand_meme') === '') {
    // A second press of the button finds the file that the first one made.
    const deja = await chercher_foyers(t, personne.nom, personne.date_naissance)
    if (deja.length > 0) return c.html(page_nouveau({ cadre, recu, fautes, deja }), 409)
  }
  const foyer_id = await creer_foyer(t, agent, {
    origine,
    recueilli_le: aujourd_hui,
    informe_le: information?.le ?? null,
    informe_par: information?.par ?? null,
  })
  await ajouter_personne(t, { territoire_id: agent.territoire, foyer_id }, personne, place, { cles: [], donnees: null })
  return c.redirect(`/foyers/${foyer_id}`, 303)
}

async function chercher(c: Context, { t, cadre }: Ouvert): Promise<Response> {
  const recu = await formulaireRecu(c)
  const fautes: Faute[] = []
  const nom = champ(recu, 'nom')
  if (nom === '') fautes.push({ nom: 'nom', faute: 'nom_manque' })
  else if (nom.length > 100) fautes.push({ nom: 'nom', faute: 'nom_long' })
  const naissance = lire_jour(recu, 'date_naissance')
  if (naissance.sorte !== 'lu')
    fautes.push({ nom: 'date_naissance', faute: naissance.sorte === 'vide' ? 'jour_manque' : 'jour_illisible' })
  if (fautes.length > 0 || naissance.sorte !== 'lu')
    return c.html(page_chercher({ cadre, recu, fautes, trouves: null }), 422)
  return c.html(page_chercher({ cadre, recu, fautes: [], trouves: await chercher_foyers(t, nom, naissance.jour) }))
}

/** Households, for those whose work is with people. */
export function routesFoyers(reglages: ReglagesDesFoyers): Hono<Contexte> {
  return new Hono<Contexte>()
    .get('/foyers', (c) => agir(c, reglages, (ouvert) => montrer_liste(c, ouvert)))
    .get('/foyers/chercher', (c) =>
      agir(c, reglages, async ({ cadre }) => c.html(page_chercher({ cadre, recu: {}, fautes: [], trouves: null }))),
    )
    .post('/foyers/chercher', (c) => agir(c, reglages, (ouvert) => chercher(c, ouvert)))
    .get('/foyers/nouveau', (c) =>
      agir(c, reglages, async ({ cadre }) => c.html(page_nouveau({ cadre, recu: {}, fautes: [] }))),
    )
    .post('/foyers/nouveau', (c) => agir(c, reglages, (ouvert) => creer(c, ouvert)))
    .route('/', routesDossier(reglages))
}
