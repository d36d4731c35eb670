import type { ComponentChildren } from 'preact'
import { useMots } from '../../langues/langue_actuelle.ts'
import { Signe } from '../signe.tsx'
import { composantsTextes } from './composants.textes.ts'
import { idChamp } from './id_champ.ts'

/** What every field says of itself, whatever its control. */
export interface ChampProps {
  readonly nom: string
  readonly libelle: string
  readonly aide?: string | undefined
  readonly erreur?: string | undefined
  readonly facultatif?: boolean | undefined
  /** Neither required nor marked: every answer of this form may be left out, and the page says so once. */
  readonly libre?: boolean | undefined
  /** One question a screen: the label is then the `h1` of the page. */
  readonly enTitre?: boolean | undefined
}

/** What a control carries so that its label, hint and error are read with it. */
export const attributsDuChamp = ({ nom, aide, erreur, facultatif, libre }: ChampProps) => ({
  id: idChamp(nom),
  name: nom,
  required: !facultatif && !libre,
  ...descriptionDuChamp({ nom, aide, erreur }),
})

export const descriptionDuChamp = ({ nom, aide, erreur }: Pick<ChampProps, 'nom' | 'aide' | 'erreur'>) => ({
  'aria-describedby':
    [aide && `${idChamp(nom)}-aide`, erreur && `${idChamp(nom)}-erreur`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': erreur ? ('true' as const) : undefined,
})

export const AideEtErreur = ({ nom, aide, erreur }: ChampProps) => {
  const mots = useMots(composantsTextes)
  return (
    <>
      {aide && (
        <p id={`${idChamp(nom)}-aide`} class="aide">
          {aide}
        </p>
      )}
      {erreur && (
        <p id={`${idChamp(nom)}-erreur`} class="erreur">
          <Signe nom="erreur" />
          <span>
            <span class="invisible">{mots.erreur} </span>
            {erreur}
          </span>
        </p>
      )}
    </>
  )
}

/** The words of a label; only what may be left out is marked, since most answers are needed. */
export const MotsDuLibelle = ({ libelle, facultatif }: Pick<ChampProps, 'libelle' | 'facultatif'>) => {
  const mots = useMots(composantsTextes)
  return (
    <>
      {libelle}
      {facultatif && <span class="facultatif"> {mots.facultatif}</span>}
    </>
  )
}

export const Champ = ({ children, ...champ }: ChampProps & { readonly children: ComponentChildren }) => {
  const libelle = (
    <label for={idChamp(champ.nom)} class="libelle">
      <MotsDuLibelle libelle={champ.libelle} facultatif={champ.facultatif} />
    </label>
  )
  return (
    <div class={champ.erreur ? 'champ en-erreur' : 'champ'}>
      {champ.enTitre ? <h1 class="libelle">{libelle}</h1> : libelle}
      <AideEtErreur {...champ} />
      {children}
    </div>
  )
}
