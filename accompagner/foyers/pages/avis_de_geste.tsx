import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { type GesteRefuse, gestesTextes } from '../gestes.textes.ts'

interface Props {
  /** As the address has it: any word. */
  readonly fait: string | undefined
  readonly refus?: GesteRefuse | undefined
}

/** What came of the gesture that led here. */
export const AvisDeGeste = ({ fait, refus }: Props) => {
  const mots = useMots(gestesTextes)
  const dit = Object.entries(mots).find(([cle]) => cle === `fait_${fait}`)?.[1]
  if (refus !== undefined)
    return (
      <Avis genre="erreur">
        <p>{mots[`refus_${refus}`]}</p>
      </Avis>
    )
  if (dit === undefined) return null
  return (
    <Avis genre="reussite">
      <p>{dit}</p>
    </Avis>
  )
}
