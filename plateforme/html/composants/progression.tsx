import { useMots } from '../../langues/langue_actuelle.ts'
import { Bouton } from './bouton.tsx'
import { composantsTextes } from './composants.textes.ts'
import { idChamp } from './id_champ.ts'

interface ProgressionProps {
  readonly nom: string
  readonly libelle: string
  readonly fait: number
  readonly total: number
  /** In words: "1 200 lignes par seconde". */
  readonly rythme?: string
  /** In words: "encore 2 minutes". */
  readonly reste?: string
  /** Where the stop button posts; none once it is done. */
  readonly arreter?: string
}

/** A long task: what is done, how fast, how long still, and a way to stop it. */
export const Progression = ({ nom, libelle, fait, total, rythme, reste, arreter }: ProgressionProps) => {
  const mots = useMots(composantsTextes)
  const avancement = mots.avancement({ fait, total })
  return (
    <div class="progression">
      <label for={idChamp(nom)} class="libelle">
        {libelle}
      </label>
      <progress id={idChamp(nom)} value={fait} max={total}>
        {avancement}
      </progress>
      <p class="progression-mots">
        <span>{avancement}</span>
        {rythme && <span>{rythme}</span>}
        {reste && <span>{reste}</span>}
      </p>
      {arreter && (
        <form method="post" action={arreter} class="actions">
          <Bouton genre="second">{mots.arreter}</Bouton>
        </form>
      )}
    </div>
  )
}
