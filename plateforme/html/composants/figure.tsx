import type { ComponentChildren } from 'preact'
import { useMots } from '../../langues/langue_actuelle.ts'
import { composantsTextes } from './composants.textes.ts'
import { Depliant } from './depliant.tsx'

interface FigureProps {
  readonly titre: string
  readonly source: string
  /** The same figures, in a `Tableau`. */
  readonly tableau: ComponentChildren
  readonly telechargement?: string
  /** The drawing: an SVG with `role="img"`, a `title` and a `desc`. */
  readonly children: ComponentChildren
}

/** A plot, its source, and its figures as a table under a fold. */
export const Figure = ({ titre, source, tableau, telechargement, children }: FigureProps) => {
  const mots = useMots(composantsTextes)
  return (
    <figure class="figure">
      <figcaption>{titre}</figcaption>
      <div class="figure-dessin">{children}</div>
      <Depliant titre={mots.tableau}>{tableau}</Depliant>
      <div class="figure-pied">
        <p class="figure-source">{mots.source({ source })}</p>
        {telechargement && (
          <a href={telechargement} download>
            {mots.telecharger}
          </a>
        )}
      </div>
    </figure>
  )
}
