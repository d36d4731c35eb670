import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import type { ErreurDeChamp } from '../../html/composants/resume_erreurs.tsx'
import { type Choisissable, Selection } from '../../html/composants/selection.tsx'
import { trouverErreur } from '../../html/erreurs.ts'
import { useMots } from '../../langues/langue_actuelle.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import { type Brute, sortes } from '../organisations.ts'
import { sortesTextes } from '../sortes.textes.ts'

export interface Saisie extends Brute {
  /** For the national team, where it takes part; nothing for who leads one territory. */
  readonly territoire: string
}

export const saisie_vide: Saisie = { sorte: '', nom: '', siret: '', territoire: '' }

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
  const erreur = trouverErreur(erreurs)
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
