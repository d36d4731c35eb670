import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import type { ErreurDeChamp } from '../../html/composants/resume_erreurs.tsx'
import { type Choisissable, Selection } from '../../html/composants/selection.tsx'
import { useMots } from '../../langues/langue_actuelle.ts'
import { organisationsTextes, sortesTextes } from '../organisations.textes.ts'
import { type Brute, type Faute, sortes } from '../organisations.ts'

export interface Saisie extends Brute {
  /** For the national team, where it takes part; nothing for who leads one territory. */
  readonly territoire: string
}

export const saisie_vide: Saisie = { sorte: '', nom: '', siret: '', territoire: '' }

type Fautes = readonly (Faute | { readonly champ: 'territoire'; readonly cause: 'absent' })[]

export type { Fautes }

type Mots = (typeof organisationsTextes)['fr']

const message = (mots: Mots, faute: Fautes[number]): string => {
  switch (faute.champ) {
    case 'sorte':
      return mots.sorte_absente
    case 'territoire':
      return mots.territoire_absent
    case 'nom':
      return mots[`nom_${faute.cause}`]
    case 'siret':
      return mots[`siret_${faute.cause}`]
  }
}

export const erreurs_de = (mots: Mots, fautes: Fautes): readonly ErreurDeChamp[] =>
  fautes.map((faute) => ({ nom: faute.champ, message: message(mots, faute) }))

interface FormulaireProps {
  readonly action: string
  readonly saisie: Saisie
  readonly erreurs: readonly ErreurDeChamp[]
  readonly bouton: string
  readonly retour: string
  readonly territoires?: readonly Choisissable[] | undefined
}

export const FormulaireOrganisation = ({ action, saisie, erreurs, bouton, retour, territoires }: FormulaireProps) => {
  const mots = useMots(organisationsTextes)
  const noms = useMots(sortesTextes)
  const erreur = (champ: keyof Saisie) => erreurs.find(({ nom }) => nom === champ)?.message
  return (
    <Formulaire action={action}>
      <ChampTexte nom="nom" libelle={mots.nom} valeur={saisie.nom.slice(0, 300)} erreur={erreur('nom')} />
      <Selection
        nom="sorte"
        libelle={mots.sorte}
        options={sortes.map((valeur) => ({ valeur, libelle: noms[valeur] }))}
        valeur={saisie.sorte}
        erreur={erreur('sorte')}
      />
      <ChampTexte
        nom="siret"
        libelle={mots.siret}
        aide={mots.siret_aide}
        valeur={saisie.siret.slice(0, 40)}
        erreur={erreur('siret')}
        clavier="numeric"
        largeur="moyenne"
        facultatif
      />
      {territoires && (
        <Selection
          nom="territoire"
          libelle={mots.territoire}
          options={territoires}
          valeur={saisie.territoire}
          erreur={erreur('territoire')}
        />
      )}
      <Actions>
        <Bouton>{bouton}</Bouton>
        <LienBouton href={retour} genre="lien">
          {mots.renoncer}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}
