import { useMots } from '../../langues/langue_actuelle.ts'
import { attributsDuChamp, Champ, type ChampProps } from './champ.tsx'
import { composantsTextes } from './composants.textes.ts'

export interface Choisissable {
  readonly valeur: string
  readonly libelle: string
}

interface SelectionProps extends ChampProps {
  readonly options: readonly Choisissable[]
  readonly valeur?: string | undefined
}

/** A list to choose from; under six answers, `Choix` shows them all and is easier. */
export const Selection = ({ options, valeur, ...champ }: SelectionProps) => {
  const mots = useMots(composantsTextes)
  return (
    <Champ {...champ}>
      <select {...attributsDuChamp(champ)} class="saisie">
        <option value="">{mots.choisir}</option>
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur} selected={option.valeur === valeur}>
            {option.libelle}
          </option>
        ))}
      </select>
    </Champ>
  )
}
