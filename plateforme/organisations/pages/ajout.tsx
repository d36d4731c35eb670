import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import type { Choisissable } from '../../html/composants/selection.tsx'
import { erreursDe } from '../../html/erreurs.ts'
import type { Vue } from '../../html/vue.ts'
import type { Paire } from '../doublons.ts'
import { fautesTextes } from '../fautes.textes.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Faute } from '../organisations.ts'
import { Candidates } from './candidates.tsx'
import { FormulaireOrganisation, type Saisie } from './formulaire.tsx'

interface AjoutProps {
  readonly vue: Vue
  readonly saisie: Saisie
  readonly fautes: readonly Faute[]
  readonly territoires: readonly Choisissable[] | undefined
}

export const PageAjout = ({ vue, saisie, fautes, territoires }: AjoutProps) => {
  const mots = organisationsTextes[vue.langue]
  const erreurs = erreursDe(fautesTextes[vue.langue], fautes)
  return (
    <CadreDeTravail
      vue={vue}
      titre={mots.ajouter}
      erreurs={erreurs}
      fil={[{ titre: mots.titre, href: '/organisations' }]}
    >
      <FormulaireOrganisation
        action="/organisations/nouvelle"
        saisie={saisie}
        erreurs={erreurs}
        bouton={mots.ajouter_bouton}
        retour="/organisations"
        territoires={territoires}
      />
    </CadreDeTravail>
  )
}

interface RessemblancesProps extends Omit<AjoutProps, 'fautes' | 'territoires'> {
  readonly ressemblances: readonly Paire[]
  /** Where to attach one of them. */
  readonly territoire: number | null
}

/** Before adding: those it may be, and each can be attached in one gesture. */
export const PageRessemblances = ({ vue, saisie, ressemblances, territoire }: RessemblancesProps) => {
  const mots = organisationsTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={mots.ressemble} fil={[{ titre: mots.titre, href: '/organisations' }]}>
      <p>{mots.ressemble_quoi({ nom: saisie.nom })}</p>
      <Candidates organisations={ressemblances.map(({ premiere }) => premiere)} territoire={territoire} />
      <Formulaire action="/organisations/nouvelle">
        {Object.entries({ ...saisie, confirme: 'oui' }).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <Actions>
          <Bouton genre="second">{mots.ajouter_quand_meme}</Bouton>
          <LienBouton href="/organisations" genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </CadreDeTravail>
  )
}
