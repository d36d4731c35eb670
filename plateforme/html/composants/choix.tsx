import type { ChampProps } from './champ.tsx'
import { Groupe } from './groupe.tsx'
import { idChamp } from './id_champ.ts'
import type { Choisissable } from './selection.tsx'

export interface OptionDeChoix extends Choisissable {
  readonly aide?: string
}

interface GroupeDeChoixProps extends ChampProps {
  readonly options: readonly OptionDeChoix[]
  /** Short answers ("oui", "non") stand side by side. */
  readonly enLigne?: boolean
}

interface OptionsProps extends GroupeDeChoixProps {
  readonly type: 'radio' | 'checkbox'
  readonly choisies: readonly string[]
}

const Options = ({ type, choisies, options, enLigne, ...champ }: OptionsProps) => {
  const id = (rang: number) => (rang === 0 ? idChamp(champ.nom) : `${idChamp(champ.nom)}-${rang + 1}`)
  return (
    <Groupe {...champ}>
      <div class={enLigne ? 'options options-en-ligne' : 'options'}>
        {options.map((option, rang) => (
          <label key={option.valeur} class="option" for={id(rang)}>
            <input
              id={id(rang)}
              type={type}
              name={champ.nom}
              value={option.valeur}
              checked={choisies.includes(option.valeur)}
              required={type === 'radio' && !champ.facultatif && !champ.libre}
              aria-invalid={champ.erreur ? 'true' : undefined}
            />
            <span>
              {option.libelle}
              {option.aide && <span class="aide">{option.aide}</span>}
            </span>
          </label>
        ))}
      </div>
    </Groupe>
  )
}

/** One answer among a few. */
export const Choix = ({ valeur, ...groupe }: GroupeDeChoixProps & { readonly valeur?: string | undefined }) => (
  <Options {...groupe} type="radio" choisies={valeur === undefined ? [] : [valeur]} />
)

/** Any number of answers. */
export const Cases = ({ valeurs = [], ...groupe }: GroupeDeChoixProps & { readonly valeurs?: readonly string[] }) => (
  <Options {...groupe} type="checkbox" choisies={valeurs} />
)
