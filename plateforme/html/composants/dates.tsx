import { nomsDesMois } from '../../langues/dates.ts'
import { useLangue, useMots } from '../../langues/langue_actuelle.ts'
import type { ChampProps } from './champ.tsx'
import { composantsTextes } from './composants.textes.ts'
import { Groupe } from './groupe.tsx'
import { idChamp } from './id_champ.ts'

/** As typed, part by part: a wrong date comes back as it was written. */
export interface DateSaisie {
  readonly jour?: string | undefined
  readonly mois?: string | undefined
  readonly annee?: string | undefined
}

interface PartieProps {
  readonly champ: ChampProps
  readonly partie: keyof DateSaisie
  readonly valeur: string | undefined
  readonly premiere?: boolean
  readonly remplissage?: string | undefined
}

const idPartie = ({ champ, partie, premiere }: PartieProps) => idChamp(premiere ? champ.nom : `${champ.nom}_${partie}`)

const Chiffres = (props: PartieProps) => {
  const { champ, partie, valeur, remplissage } = props
  const mots = useMots(composantsTextes)
  return (
    <div class="partie">
      <label for={idPartie(props)}>{mots[partie]}</label>
      <input
        id={idPartie(props)}
        name={`${champ.nom}_${partie}`}
        type="text"
        inputmode="numeric"
        maxlength={partie === 'annee' ? 4 : 2}
        value={valeur}
        autocomplete={remplissage}
        required={!champ.facultatif && !champ.libre}
        aria-invalid={champ.erreur ? 'true' : undefined}
        class={`saisie${partie === 'annee' ? ' saisie-annee' : ''}`}
      />
    </div>
  )
}

const NomsDesMois = (props: PartieProps) => {
  const { champ, valeur } = props
  const mots = useMots(composantsTextes)
  return (
    <div class="partie">
      <label for={idPartie(props)}>{mots.mois}</label>
      <select
        id={idPartie(props)}
        name={`${champ.nom}_mois`}
        class="saisie"
        required={!champ.facultatif && !champ.libre}
        aria-invalid={champ.erreur ? 'true' : undefined}
      >
        <option value="">{mots.choisir}</option>
        {nomsDesMois(useLangue()).map((mois, rang) => (
          <option key={mois} value={String(rang + 1)} selected={Number(valeur) === rang + 1}>
            {mois}
          </option>
        ))}
      </select>
    </div>
  )
}

type ChampDateProps = ChampProps & { readonly valeur?: DateSaisie }

/** A day in three fields (`nom_jour`, `nom_mois`, `nom_annee`): a calendar is no way to reach 1951. */
export const ChampJour = ({ valeur = {}, sienne, ...champ }: ChampDateProps & { readonly sienne?: boolean }) => {
  const mots = useMots(composantsTextes)
  const decrit = { ...champ, aide: champ.aide ?? mots.exemple_date }
  // The browser only knows the birth of the person who types: it must not offer it for a child's.
  const remplissage = (partie: string) => (sienne ? `bday-${partie}` : 'off')
  return (
    <Groupe {...decrit}>
      <div class="parties">
        <Chiffres champ={decrit} partie="jour" valeur={valeur.jour} premiere remplissage={remplissage('day')} />
        <Chiffres champ={decrit} partie="mois" valeur={valeur.mois} remplissage={remplissage('month')} />
        <Chiffres champ={decrit} partie="annee" valeur={valeur.annee} remplissage={remplissage('year')} />
      </div>
    </Groupe>
  )
}

/** The birth of the person who fills the form. */
export const DateNaissance = (champ: ChampDateProps) => <ChampJour {...champ} sienne />

/** A month (`nom_mois`, `nom_annee`): `input type="month"` is a bare text field in two browsers out of four. */
export const ChampMois = ({ valeur = {}, ...champ }: ChampDateProps) => (
  <Groupe {...champ}>
    <div class="parties">
      <NomsDesMois champ={champ} partie="mois" valeur={valeur.mois} premiere />
      <Chiffres champ={champ} partie="annee" valeur={valeur.annee} />
    </div>
  </Groupe>
)
