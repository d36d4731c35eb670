import type { ComponentChildren } from 'preact'
import { Bouton } from '../../html/composants/bouton.tsx'
import { Signe } from '../../html/signe.tsx'
import { useMots } from '../../langues/langue_actuelle.ts'
import { passkeyTextes } from './passkey.textes.ts'

interface FormulairePasskeyProps {
  readonly ceremonie: 'inscrire' | 'entrer' | 'confirmer'
  /** Where the answer of the key goes, in the field `reponse`. */
  readonly action: string
  /** Where the script asks what to sign. */
  readonly options: string
  /** What to do instead, where scripts do not run. */
  readonly sans: ComponentChildren
  readonly children?: ComponentChildren
}

/** A form that `passkey.ilot.tsx` takes over. Until it does there is no button: only the other way in. */
export const FormulairePasskey = ({ ceremonie, action, options, sans, children }: FormulairePasskeyProps) => {
  const mots = useMots(passkeyTextes)
  return (
    <form method="post" action={action} data-passkey={ceremonie} data-options={options}>
      <input type="hidden" name="reponse" />
      {children}
      <div data-sans-passkey>
        <p>{mots.sans_javascript}</p>
        {sans}
      </div>
      <div role="alert">
        {(['abandon', 'deja', 'panne'] as const).map((refus) => (
          <p key={refus} class="erreur" data-refus={refus} hidden>
            <Signe nom="erreur" />
            <span>{mots[refus]}</span>
          </p>
        ))}
      </div>
      <Bouton genre={ceremonie === 'entrer' ? 'second' : 'premier'} cache>
        {mots[ceremonie]}
      </Bouton>
    </form>
  )
}
