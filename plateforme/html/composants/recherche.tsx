import type { ComponentChildren } from 'preact'
import { useMots } from '../../langues/langue_actuelle.ts'
import { Bouton } from './bouton.tsx'
import { composantsTextes } from './composants.textes.ts'
import { idChamp } from './id_champ.ts'

interface RechercheProps {
  readonly action: string
  readonly libelle: string
  readonly nom?: string
  readonly valeur?: string | undefined
  /** Filters sent with the words, so that the address holds the whole search. */
  readonly children?: ComponentChildren
}

export const Recherche = ({ action, libelle, nom = 'q', valeur, children }: RechercheProps) => (
  <form class="recherche" role="search" action={action} method="get">
    <label for={idChamp(nom)}>{libelle}</label>
    <div class="recherche-ligne">
      <input id={idChamp(nom)} class="saisie" type="search" name={nom} value={valeur} autocomplete="off" />
      <Bouton>{useMots(composantsTextes).chercher}</Bouton>
    </div>
    {children}
  </form>
)
