import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { Carte, Cartes } from '../html/composants/cartes.tsx'
import { Fil } from '../html/composants/fil.tsx'
import { Recherche } from '../html/composants/recherche.tsx'
import { Page } from '../html/page.tsx'
import { rendre } from '../html/rendre.ts'
import type { Contexte } from '../http/contexte.ts'
import type { Langue } from '../langues/langue.ts'
import { langueDe } from '../langues/langueDe.ts'
import { typographier } from '../langues/typographier.ts'
import { aideTextes } from './aide.textes.ts'
import { Blocs } from './blocs.tsx'
import { type Guide, guides, imageDesGuides } from './guides.ts'

/** For machines and those who run them: after the others. */
const techniques = new Set(['servir', 'calculer', 'population', 'exploiter'])

const Liste = ({ liste }: { readonly liste: readonly Guide[] }) => (
  <div lang="fr">
    <Cartes>
      {liste.map(({ nom, titre, public: qui }) => (
        <Carte key={nom} titre={titre} href={`/aide/${nom}`} niveau={3}>
          {qui && <p>{typographier(qui, 'fr')}</p>}
        </Carte>
      ))}
    </Cartes>
  </div>
)

const EcranSommaire = ({ langue }: { readonly langue: Langue }) => {
  const mots = aideTextes[langue]
  const tous = [...guides().values()].toSorted((a, b) => a.titre.localeCompare(b.titre, 'fr'))
  return (
    <Page langue={langue} titre={mots.titre} chemin="/aide">
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.chapeau}</p>
      <Recherche action="/recherche" libelle={mots.chercher} />
      <h2>{mots.utiliser}</h2>
      <Liste liste={tous.filter(({ nom }) => !techniques.has(nom))} />
      <h2>{mots.brancher}</h2>
      <Liste liste={tous.filter(({ nom }) => techniques.has(nom))} />
    </Page>
  )
}

const Sommaire = ({ guide: { sommaire }, titre }: { readonly guide: Guide; readonly titre: string }) =>
  sommaire.length < 2 ? null : (
    <nav class="sommaire" aria-labelledby="sommaire">
      <p id="sommaire">{titre}</p>
      <ul>
        {sommaire.map(({ ancre, titre: mots }) => (
          <li key={ancre}>
            <a href={`#${ancre}`} lang="fr">
              {typographier(mots, 'fr')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

const EcranGuide = ({ langue, guide }: { readonly langue: Langue; readonly guide: Guide }) => {
  const mots = aideTextes[langue]
  const [titre, ...corps] = guide.blocs
  return (
    <Page langue={langue} titre={guide.titre} chemin={`/aide/${guide.nom}`}>
      <Fil pages={[{ titre: mots.titre, href: '/aide' }]} ici={guide.titre} />
      <div class="guide">
        <div class="guide-titre" lang="fr">
          <Blocs blocs={titre ? [titre] : []} legende={guide.titre} />
        </div>
        <Sommaire guide={guide} titre={mots.sommaire} />
        <article lang="fr">
          <Blocs blocs={corps} legende={guide.titre} />
        </article>
      </div>
    </Page>
  )
}

/** The guides of docs/guide, as pages, with their pictures. */
export const routesAide = () =>
  new Hono<Contexte>()
    .get('/aide', (c) => c.html(rendre(<EcranSommaire langue={langueDe(c)} />)))
    .get('/aide/images/:nom', async (c) => {
      const image = imageDesGuides(c.req.param('nom'))
      if (!image) return c.notFound()
      c.header('Cache-Control', 'public, max-age=3600')
      return c.body(new Uint8Array(await readFile(image.chemin)), 200, { 'Content-Type': 'image/png' })
    })
    .get('/aide/:nom', (c) => {
      const guide = guides().get(c.req.param('nom'))
      return guide ? c.html(rendre(<EcranGuide langue={langueDe(c)} guide={guide} />)) : c.notFound()
    })
