import { attributsDuChamp, Champ, type ChampProps } from './champ.tsx'

interface ChampTexteProps extends ChampProps {
  readonly valeur?: string | undefined
  /** The keyboard a phone shows. The field stays a text: other types check, trim or refuse in their own way. */
  readonly clavier?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  /** What the browser may fill in: "given-name", "email"… */
  readonly remplissage?: string
  readonly largeur?: 'courte' | 'moyenne' | 'longue'
}

export const ChampTexte = ({ valeur, clavier, remplissage, largeur, ...champ }: ChampTexteProps) => (
  <Champ {...champ}>
    <input
      {...attributsDuChamp(champ)}
      type="text"
      value={valeur}
      inputmode={clavier}
      autocomplete={remplissage}
      class={`saisie${largeur && largeur !== 'longue' ? ` saisie-${largeur}` : ''}`}
    />
  </Champ>
)

interface ChampLongProps extends ChampProps {
  readonly valeur?: string | undefined
  readonly lignes?: number
}

export const ChampLong = ({ valeur, lignes = 5, ...champ }: ChampLongProps) => (
  <Champ {...champ}>
    <textarea {...attributsDuChamp(champ)} rows={lignes} class="saisie" value={valeur} />
  </Champ>
)
