import { useMots } from '../../langues/langue_actuelle.ts'
import { attributsDuChamp, Champ, type ChampProps } from './champ.tsx'
import { composantsTextes } from './composants.textes.ts'
import { idChamp } from './id_champ.ts'

interface ChampMontantProps extends ChampProps {
  /** As it was typed, so that a mistake comes back as it was made. */
  readonly valeur?: string | undefined
  readonly periode?: 'mois' | 'an'
}

/** An amount in euros. A text field: a number field would refuse "1 234,50" and change it with the wheel. */
export const ChampMontant = ({ valeur, periode, ...champ }: ChampMontantProps) => {
  const mots = useMots(composantsTextes)
  const { 'aria-describedby': description, ...attributs } = attributsDuChamp(champ)
  const unite = `${idChamp(champ.nom)}-unite`
  return (
    <Champ {...champ}>
      <div class="avec-unite">
        <input
          {...attributs}
          aria-describedby={[unite, description].filter(Boolean).join(' ')}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={valeur}
          class="saisie saisie-moyenne"
        />
        <span id={unite}>{mots[periode ? (`euros_${periode}` as const) : 'euros']}</span>
      </div>
    </Champ>
  )
}
