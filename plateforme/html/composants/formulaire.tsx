import type { ComponentChildren } from 'preact'

interface FormulaireProps {
  readonly action?: string
  readonly methode?: 'get' | 'post'
  /** The form sends files. */
  readonly fichiers?: boolean
  readonly id?: string
  readonly children: ComponentChildren
}

/** A form whose errors are ours: the browser's bubbles vanish, are not printed, and speak its own language. */
export const Formulaire = ({ action, methode = 'post', fichiers, id, children }: FormulaireProps) => (
  <form id={id} action={action} method={methode} enctype={fichiers ? 'multipart/form-data' : undefined} novalidate>
    {children}
  </form>
)
