import type { ComponentChildren } from 'preact'
import { useMots } from '../../langues/langue_actuelle.ts'
import { Signe } from '../signe.tsx'
import { composantsTextes } from './composants.textes.ts'

interface AvisProps {
  readonly genre?: 'information' | 'reussite' | 'attention' | 'erreur'
  /** Words in place of the usual one ("À savoir", "Attention"…). */
  readonly titre?: string
  readonly children: ComponentChildren
}

/** A notice: its sign and its word say how much it matters, its colour only helps. */
export const Avis = ({ genre = 'information', titre, children }: AvisProps) => {
  const mots = useMots(composantsTextes)
  return (
    <div class={`avis avis-${genre}`}>
      <Signe nom={genre} />
      <div class="avis-corps">
        <p class="avis-mot">{titre ?? mots[genre === 'erreur' ? 'avis_erreur' : genre]}</p>
        {children}
      </div>
    </div>
  )
}
