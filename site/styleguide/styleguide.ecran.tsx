import { Hono } from 'hono'
import type { FunctionComponent } from 'preact'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { SectionActions } from './sections/actions.tsx'
import { Champs } from './sections/champs.tsx'
import { SectionChoix } from './sections/choix.tsx'
import { Couleurs } from './sections/couleurs.tsx'
import { Erreurs } from './sections/erreurs.tsx'
import { Etats } from './sections/etats.tsx'
import { Explications } from './sections/explications.tsx'
import { Listes } from './sections/listes.tsx'
import { Parcours } from './sections/parcours.tsx'
import { Tableaux } from './sections/tableaux.tsx'
import { styleguideTextes } from './styleguide.textes.ts'

const sections = [
  ['couleurs', Couleurs],
  ['actions', SectionActions],
  ['champs', Champs],
  ['choix', SectionChoix],
  ['erreurs', Erreurs],
  ['etats', Etats],
  ['parcours', Parcours],
  ['listes', Listes],
  ['tableaux', Tableaux],
  ['explications', Explications],
] as const satisfies readonly (readonly [string, FunctionComponent])[]

interface StyleguideProps {
  readonly langue: Langue
  /** Shows the samples as dense as on a page of work. */
  readonly travail: boolean
}

export const Styleguide = ({ langue, travail }: StyleguideProps) => {
  const mots = styleguideTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} chemin="/styleguide" travail={travail}>
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.chapeau}</p>
      <nav class="guide-sommaire" aria-label={mots.sommaire}>
        <ul class="liens">
          {sections.map(([nom]) => (
            <li key={nom}>
              <a href={`#${nom}`}>{mots[nom]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="guide">
        {sections.map(([nom, Section]) => (
          <section key={nom} aria-labelledby={nom}>
            <h2 id={nom}>{mots[nom]}</h2>
            <div lang="fr">
              <Section />
            </div>
          </section>
        ))}
      </div>
    </Page>
  )
}

/** Every component in every state; `?densite=travail` shows the dense side of the house. */
export const routesStyleguide = () =>
  new Hono().get('/styleguide', (c) =>
    c.html(rendre(<Styleguide langue={langueDe(c)} travail={c.req.query('densite') === 'travail'} />)),
  )
