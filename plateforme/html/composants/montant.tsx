import { useLangue } from '../../langues/langue_actuelle.ts'
import { ecrireIntervalle, ecrireMontant, type Intervalle, type Periode } from '../../langues/montants.ts'

interface MontantProps {
  readonly valeur: number | Intervalle
  readonly periode?: Periode
  /** The figure of a page, alone on its line. */
  readonly grand?: boolean
}

/** An amount, or the interval it is known to be in. */
export const Montant = ({ valeur, periode, grand }: MontantProps) => {
  const langue = useLangue()
  const mots =
    typeof valeur === 'number' ? ecrireMontant(valeur, langue, { periode }) : ecrireIntervalle(valeur, langue, periode)
  return <span class={grand ? 'montant montant-grand' : 'montant'}>{mots}</span>
}
