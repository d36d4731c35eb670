import type { ComponentChildren } from 'preact'
import { Signe } from '../signe.tsx'

interface DepliantProps {
  readonly titre: string
  readonly ouvert?: boolean
  readonly children: ComponentChildren
}

/** What is read only by who wants it. On paper it is always open. */
export const Depliant = ({ titre, ouvert, children }: DepliantProps) => (
  <details class="depliant" open={ouvert}>
    <summary>
      <Signe nom="chevron" classe="chevron" />
      {titre}
    </summary>
    <div class="depliant-contenu">{children}</div>
  </details>
)
