import type { ComponentChildren } from 'preact'
import { AideEtErreur, type ChampProps, descriptionDuChamp, MotsDuLibelle } from './champ.tsx'

/** Several controls that answer one question: its words are the legend, read before each control. */
export const Groupe = ({ children, ...champ }: ChampProps & { readonly children: ComponentChildren }) => {
  const mots = <MotsDuLibelle libelle={champ.libelle} facultatif={champ.facultatif} />
  // `aria-invalid` is not allowed on a group: its controls carry it.
  const { 'aria-describedby': description } = descriptionDuChamp(champ)
  return (
    <fieldset class={champ.erreur ? 'champ en-erreur' : 'champ'} aria-describedby={description}>
      <legend>{champ.enTitre ? <h1>{mots}</h1> : mots}</legend>
      <AideEtErreur {...champ} />
      {children}
    </fieldset>
  )
}
