import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Avis } from '../../html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { Definitions } from '../../html/composants/definitions.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { erreursDe } from '../../html/erreurs.ts'
import type { Vue } from '../../html/vue.ts'
import { fautesTextes } from '../fautes.textes.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Faute, Organisation } from '../organisations.ts'
import type { Participation } from '../participations.requetes.ts'
import { FormulaireOrganisation, type Saisie } from './formulaire.tsx'

interface Props {
  readonly vue: Vue
  readonly organisation: Organisation
}

const adresse = ({ organisation_id }: Organisation) => `/organisations/${organisation_id}`

interface CorrectionProps extends Props {
  readonly saisie: Saisie
  readonly fautes: readonly Faute[]
}

export const PageCorrection = ({ vue, organisation, saisie, fautes }: CorrectionProps) => {
  const mots = organisationsTextes[vue.langue]
  const erreurs = erreursDe(fautesTextes[vue.langue], fautes)
  const href = adresse(organisation)
  return (
    <CadreDeTravail
      vue={vue}
      titre={mots.corriger}
      erreurs={erreurs}
      fil={[
        { titre: mots.titre, href: '/organisations' },
        { titre: organisation.nom, href },
      ]}
    >
      <FormulaireOrganisation
        action={`${href}/corriger`}
        saisie={saisie}
        erreurs={erreurs}
        bouton={mots.enregistrer}
        retour={href}
      />
    </CadreDeTravail>
  )
}

interface FinProps extends Props {
  readonly participation: Participation
  readonly membres: number
  /** Nobody would be left to lead the territory. */
  readonly refusee: boolean
}

/** Asked before it is done: access ends at once, and does not come back. */
export const PageFin = ({ vue, organisation, participation, membres, refusee }: FinProps) => {
  const mots = organisationsTextes[vue.langue]
  const href = adresse(organisation)
  return (
    <CadreDeTravail
      vue={vue}
      titre={mots.finir}
      fil={[
        { titre: mots.titre, href: '/organisations' },
        { titre: organisation.nom, href },
      ]}
    >
      <Definitions
        entrees={[
          { terme: mots.nom, valeur: <span lang="fr">{organisation.nom}</span> },
          { terme: mots.finir_ou, valeur: participation.territoire },
          { terme: mots.membres, valeur: membres },
        ]}
      />
      <Avis genre={refusee ? 'erreur' : 'attention'}>
        <p>{refusee ? mots.finir_sans_pilote : mots.finir_quoi}</p>
        {!refusee && <p>{mots.finir_retour}</p>}
      </Avis>
      <Formulaire action={`${href}/finir`}>
        <input type="hidden" name="territoire" value={participation.territoire_id} />
        <Actions>
          {!refusee && <Bouton genre="danger">{mots.finir_bouton}</Bouton>}
          <LienBouton href={href} genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </CadreDeTravail>
  )
}
