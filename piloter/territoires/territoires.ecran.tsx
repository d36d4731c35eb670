import { type Context, Hono } from 'hono'
import { visiteur } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { lister_dossiers } from '../droits_locaux/droits_locaux.requetes.ts'
import { lire_perimetre } from '../perimetre/perimetre.requetes.ts'
import { enCsv, enJson } from './donnees_ouvertes.ts'
import { Fiche } from './fiche.tsx'
import { adresseFiltree, type Filtres, lireFiltres } from './filtres.ts'
import { ListeTerritoires } from './liste_territoires.tsx'
import { RechercheTerritoires } from './recherche_territoires.tsx'
import { registreTextes } from './registre.textes.ts'
import { ACompleter, CarteDuRegistre, Comptes, Demonstration, Donnees } from './registre.tsx'
import { listerTerritoires, type Territoire, trouverTerritoire } from './territoires.requetes.ts'
import { territoiresTextes } from './territoires.textes.ts'
import { compter } from './totaux.ts'

interface RegistreProps {
  readonly langue: Langue
  readonly filtres: Filtres
  readonly tous: readonly Territoire[]
  readonly trouves: readonly Territoire[]
}

const regionsDe = (territoires: readonly Territoire[]) =>
  [...new Map(territoires.map(({ region_code, region }) => [region_code ?? '', region ?? '']))]
    .map(([valeur, libelle]) => ({ valeur, libelle }))
    .toSorted((a, b) => a.libelle.localeCompare(b.libelle, 'fr'))

const Registre = ({ langue, filtres, tous, trouves }: RegistreProps) => {
  const mots = registreTextes[langue]
  const titre = territoiresTextes[langue].territoires
  const vrais = tous.filter(({ fictif }) => !fictif)
  const totaux = compter(vrais)
  return (
    <Page langue={langue} titre={titre} description={mots.description} chemin={adresseFiltree(filtres)}>
      <div class="deux-colonnes">
        <div>
          <h1>{titre}</h1>
          <p class="chapeau">{mots.chapeau}</p>
          <Comptes totaux={totaux} />
        </div>
        <CarteDuRegistre territoires={vrais} />
      </div>
      <section class="partie-de-page">
        <RechercheTerritoires filtres={filtres} regions={regionsDe(vrais)} />
        <ListeTerritoires territoires={trouves.filter(({ fictif }) => !fictif)} filtres={filtres} />
        <ACompleter totaux={totaux} />
      </section>
      <Demonstration territoires={tous.filter(({ fictif }) => fictif)} />
      <Donnees />
    </Page>
  )
}

const lireTous = (base: Base) => transaction(base, visiteur, (t) => listerTerritoires(t))

async function montrerRegistre(c: Context, base: Base) {
  const filtres = lireFiltres(c.req.query())
  const [tous, trouves] = await transaction(
    base,
    visiteur,
    async (t) => [await listerTerritoires(t), await listerTerritoires(t, filtres)] as const,
  )
  return c.html(rendre(<Registre langue={langueDe(c)} filtres={filtres} tous={tous} trouves={trouves} />))
}

const fichier = (c: Context, type: string, contenu: string) => {
  c.header('Cache-Control', 'public, max-age=300')
  return c.body(contenu, 200, { 'Content-Type': `${type}; charset=utf-8` })
}

/** The register and each of its territories: public, as pages and as open data. */
export const routesTerritoires = (base: Base, aujourd_hui = aujourdHuiEnFrance) =>
  new Hono()
    .get('/territoires', (c) => montrerRegistre(c, base))
    .get('/territoires.json', async (c) => fichier(c, 'application/json', enJson(await lireTous(base))))
    .get('/territoires.csv', async (c) => fichier(c, 'text/csv', enCsv(await lireTous(base))))
    .get('/territoires/:slug', async (c) => {
      const lu = await transaction(base, visiteur, async (t) => {
        const territoire = await trouverTerritoire(t, c.req.param('slug'))
        if (!territoire) return undefined
        const { territoire_id } = territoire
        const dossiers = await lister_dossiers(t, territoire_id)
        return { territoire, dossiers, perimetre_lu: await lire_perimetre(t, territoire_id) }
      })
      return lu ? c.html(rendre(<Fiche langue={langueDe(c)} {...lu} aujourd_hui={aujourd_hui()} />)) : c.notFound()
    })
