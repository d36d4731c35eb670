import { useMots } from '../../langues/langue_actuelle.ts'
import { composantsTextes } from './composants.textes.ts'
import { idChamp } from './id_champ.ts'

export interface ErreurDeChamp {
  readonly nom: string
  readonly message: string
}

/** On top of a form that came back: each message leads to its field. Takes the focus when the page opens. */
export const ResumeErreurs = ({ erreurs }: { readonly erreurs: readonly ErreurDeChamp[] }) => {
  const mots = useMots(composantsTextes)
  if (erreurs.length === 0) return null
  return (
    <div class="resume-erreurs" role="alert" aria-labelledby="resume-erreurs" tabindex={-1} autofocus>
      <h2 id="resume-erreurs">{mots.a_corriger({ n: erreurs.length })}</h2>
      <ul>
        {erreurs.map(({ nom, message }) => (
          <li key={nom}>
            <a href={`#${idChamp(nom)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
