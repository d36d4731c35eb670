import { useMots } from '../../langues/langue_actuelle.ts'
import { Signe } from '../signe.tsx'
import { composantsTextes } from './composants.textes.ts'

export type EtatDeDroit = 'ouvert' | 'ferme' | 'inconnu'

interface EtatProps {
  readonly valeur: EtatDeDroit
  /** Other words than those a person reads, for a page of work. */
  readonly mot?: string
}

/** Whether a right is due: a word, a shape (disc, square, diamond) and a colour, so that none carries alone. */
export const Etat = ({ valeur, mot }: EtatProps) => {
  const mots = useMots(composantsTextes)
  return (
    <span class={`etat etat-${valeur}`}>
      <Signe nom={valeur} />
      {mot ?? mots[valeur]}
    </span>
  )
}
