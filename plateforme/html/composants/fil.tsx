import { useMots } from '../../langues/langue_actuelle.ts'
import { composantsTextes } from './composants.textes.ts'

interface FilProps {
  /** The pages above this one, the highest first. */
  readonly pages: readonly { readonly titre: string; readonly href: string }[]
  readonly ici: string
}

/** The breadcrumb. */
export const Fil = ({ pages, ici }: FilProps) => (
  <nav class="fil" aria-label={useMots(composantsTextes).chemin}>
    <ol>
      {pages.map(({ titre, href }) => (
        <li key={href}>
          <a href={href}>{titre}</a>
        </li>
      ))}
      <li aria-current="page">{ici}</li>
    </ol>
  </nav>
)
