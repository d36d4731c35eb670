import { Hono } from 'hono'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import { codeLangue, type Langue } from '../../plateforme/langues/langue.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { aProposTextes } from './a_propos.textes.ts'

export const Accessibilite = ({ langue }: { readonly langue: Langue }) => {
  const mots = aProposTextes[langue]
  return (
    <Page langue={langue} titre={mots.accessibilite} chemin="/accessibilite">
      <h1>{mots.accessibilite}</h1>
      <p>{mots.degre}</p>
      <p>{mots.but}</p>
      <h2>{mots.essais}</h2>
      <ul>
        <li>{mots.essai_sans_script}</li>
        <li>{mots.essai_contraste}</li>
        <li>{mots.essai_mots}</li>
      </ul>
      <h2>{mots.manques}</h2>
      <ul>
        <li>{mots.manque_audit}</li>
        <li>{mots.manque_falc}</li>
      </ul>
      <h2>{mots.recours}</h2>
      <p>{mots.recours_detail}</p>
      <p>
        <a href="https://formulaire.defenseurdesdroits.fr/">{mots.defenseur}</a>
      </p>
    </Page>
  )
}

interface SourceProps {
  readonly langue: Langue
  /** Where the code of this very instance can be read. */
  readonly depot: string | undefined
}

export const Source = ({ langue, depot }: SourceProps) => {
  const mots = aProposTextes[langue]
  const licence = `https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12?language=${codeLangue[langue]}`
  return (
    <Page langue={langue} titre={mots.source} chemin="/source">
      <h1>{mots.source}</h1>
      <p>{mots.libre}</p>
      <p>{depot ? <a href={depot}>{mots.depot}</a> : mots.demander}</p>
      <p>
        <a href={licence}>{mots.licence}</a>
      </p>
    </Page>
  )
}

/** The pages the footer leads to. */
export const routesAPropos = ({ depot }: { readonly depot?: string | undefined } = {}) =>
  new Hono()
    .get('/accessibilite', (c) => c.html(rendre(<Accessibilite langue={langueDe(c)} />)))
    .get('/source', (c) => c.html(rendre(<Source langue={langueDe(c)} depot={depot} />)))
