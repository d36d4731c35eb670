import type { ComponentChildren } from 'preact'

interface PanneauProps {
  readonly id: string
  readonly titre: string
  /** On a wide screen: over the two columns, or beside two others. */
  readonly taille?: 'large' | 'haut'
  readonly lien?: { readonly href: string; readonly mots: string }
  readonly children: ComponentChildren
}

/** One thing to look at in the morning, and the way to the whole of it. */
export const Panneau = ({ id, titre, taille, lien, children }: PanneauProps) => (
  <section class={taille ? `panneau panneau-${taille}` : 'panneau'} aria-labelledby={id}>
    <h2 id={id}>{titre}</h2>
    {children}
    {lien && (
      <p class="panneau-lien">
        <a href={lien.href}>{lien.mots}</a>
      </p>
    )}
  </section>
)
