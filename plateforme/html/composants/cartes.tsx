import type { ComponentChildren } from 'preact'

export const Cartes = ({ children }: { readonly children: ComponentChildren }) => <ul class="cartes">{children}</ul>

interface CarteProps {
  readonly titre: string
  /** The whole card leads there. */
  readonly href?: string
  readonly niveau?: 2 | 3 | 4
  readonly children?: ComponentChildren
}

/** A card in a list; it stands in `Cartes`. */
export const Carte = ({ titre, href, niveau = 2, children }: CarteProps) => {
  const Titre = `h${niveau}` as const
  return (
    <li>
      <div class={href ? 'carte carte-lien' : 'carte'}>
        <Titre class="carte-titre">
          {href ? (
            <a href={href} data-carte>
              {titre}
            </a>
          ) : (
            titre
          )}
        </Titre>
        {children}
      </div>
    </li>
  )
}
