import type { ComponentChildren } from 'preact'
import { Signe } from '../signe.tsx'

export interface AspectDeBouton {
  /** `second` for the other way out, `danger` for what destroys, `lien` for what weighs little. */
  readonly genre?: 'premier' | 'second' | 'danger' | 'lien'
  readonly grand?: boolean
  /** An arrow after the words: the next screen. */
  readonly avance?: boolean
  readonly children: ComponentChildren
}

interface BoutonProps extends AspectDeBouton {
  readonly type?: 'submit' | 'button' | 'reset'
  readonly nom?: string
  readonly valeur?: string
  /** Posts the form elsewhere ("enregistrer" beside "envoyer"). */
  readonly action?: string
  readonly desactive?: boolean
  /** Until a script shows it. */
  readonly cache?: boolean
}

interface LienBoutonProps extends AspectDeBouton {
  readonly href: string
}

const classes = ({ genre = 'premier', grand }: AspectDeBouton) =>
  ['bouton', genre !== 'premier' && `bouton-${genre}`, grand && 'bouton-grand'].filter(Boolean).join(' ')

const Contenu = ({ avance, children }: AspectDeBouton) => (
  <>
    {children}
    {avance && <Signe nom="suivant" />}
  </>
)

export const Bouton = ({ type = 'submit', nom, valeur, action, desactive, cache, ...aspect }: BoutonProps) => (
  <button
    type={type}
    name={nom}
    value={valeur}
    formaction={action}
    disabled={desactive}
    hidden={cache}
    class={classes(aspect)}
  >
    <Contenu {...aspect} />
  </button>
)

/** A link that looks like a button, since it is the action of the page; it stays a link. */
export const LienBouton = ({ href, ...aspect }: LienBoutonProps) => (
  <a href={href} class={classes(aspect)}>
    <Contenu {...aspect} />
  </a>
)

export const Actions = ({ children }: { readonly children: ComponentChildren }) => <div class="actions">{children}</div>
