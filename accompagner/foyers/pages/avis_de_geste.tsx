import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { AvisDeFait } from '../../../plateforme/html/composants/avis_de_fait.tsx'
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
  if (refus !== undefined)
    return (
      <Avis genre="erreur">
        <p>{mots[`refus_${refus}`]}</p>
      </Avis>
    )
  return <AvisDeFait mots={mots} fait={fait} />
}
