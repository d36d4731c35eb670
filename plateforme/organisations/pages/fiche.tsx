import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Avis } from '../../html/composants/avis.tsx'
import { AvisDeFait } from '../../html/composants/avis_de_fait.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { Definitions } from '../../html/composants/definitions.tsx'
import { Fictif } from '../../html/composants/etiquette.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { type Choisissable, Selection } from '../../html/composants/selection.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import type { Vue } from '../../html/vue.ts'
import { ecrireDate } from '../../langues/dates.ts'
import { useLangue, useMots } from '../../langues/langue_actuelle.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Organisation } from '../organisations.ts'
import type { Participation } from '../participations.requetes.ts'
import { sortesTextes } from '../sortes.textes.ts'
import { Siret } from './siret.tsx'

export interface FicheProps {
  readonly vue: Vue
  readonly organisation: Organisation
  readonly participations: readonly Participation[]
  readonly membres: number
  readonly peut_corriger: boolean
  /** For the national team, the territories where it could be attached. */
  readonly territoires: readonly Choisissable[] | undefined
  readonly fait: string | undefined
}

type SesParticipations = Pick<FicheProps, 'organisation' | 'participations'>

const Participations = ({ organisation, participations }: SesParticipations) => {
  const mots = useMots(organisationsTextes)
  const langue = useLangue()
  const fin = ({ jusqu_au, territoire_id, territoire }: Participation) =>
    jusqu_au === null ? (
      <a href={`/organisations/${organisation.organisation_id}/finir?territoire=${territoire_id}`}>
        {mots.finir}
        <span class="invisible"> ({territoire})</span>
      </a>
    ) : (
      ecrireDate(jusqu_au, langue)
    )
  return (
    <Tableau
      legende={mots.participations}
      lignes={participations}
      cle={({ territoire_id }) => String(territoire_id)}
      colonnes={[
        { cle: 'ou', titre: mots.territoire, entete: true, cellule: ({ territoire }) => territoire },
        { cle: 'depuis', titre: mots.depuis, cellule: ({ depuis }) => ecrireDate(depuis, langue) },
        { cle: 'fin', titre: mots.jusqu_au, cellule: fin },
      ]}
    />
  )
}

const Rattacher = ({ organisation, territoires }: Pick<FicheProps, 'organisation' | 'territoires'>) => {
  const mots = useMots(organisationsTextes)
  if (!territoires) return null
  return (
    <Formulaire action="/organisations/rattacher">
      <input type="hidden" name="organisation" value={organisation.organisation_id} />
      <Selection nom="territoire" libelle={mots.territoire} options={territoires} />
      <Bouton genre="second">{mots.rattacher_bouton}</Bouton>
    </Formulaire>
  )
}

/** One organisation: what it is, where it takes part, how many work there. */
export const PageFiche = (props: FicheProps) => {
  const { vue, organisation, membres, peut_corriger, fait } = props
  const { organisation_id, nom, sorte, siret, fictive } = organisation
  const mots = organisationsTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={nom} fil={[{ titre: mots.titre, href: '/organisations' }]}>
      <AvisDeFait mots={mots} fait={fait} />
      {fictive && (
        <p>
          <Fictif />
        </p>
      )}
      <SesTraits sorte={sorte} siret={siret} membres={membres} />
      <Actions>
        <LienBouton href={`/equipe?organisation=${organisation_id}`} genre="second">
          {mots.voir_equipe}
        </LienBouton>
        <LienBouton href={`/equipe/inviter?organisation=${organisation_id}`} genre="second">
          {mots.inviter}
        </LienBouton>
        {peut_corriger && (
          <LienBouton href={`/organisations/${organisation_id}/corriger`} genre="second">
            {mots.corriger}
          </LienBouton>
        )}
      </Actions>
      {!peut_corriger && <p>{mots.corriger_ailleurs}</p>}
      <Participations {...props} />
      <Rattacher {...props} />
    </CadreDeTravail>
  )
}

const SesTraits = ({ sorte, siret, membres }: Pick<Organisation, 'sorte' | 'siret'> & { readonly membres: number }) => {
  const mots = useMots(organisationsTextes)
  return (
    <Definitions
      entrees={[
        { terme: mots.sorte, valeur: useMots(sortesTextes)[sorte] },
        { terme: mots.siret, valeur: <Siret siret={siret} /> },
        { terme: mots.membres, valeur: membres },
      ]}
    />
  )
}

/** A duplicate that was merged: a name, and the way to the one that was kept. */
export const PageFusionnee = ({ vue, organisation }: Pick<FicheProps, 'vue' | 'organisation'>) => {
  const mots = organisationsTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={organisation.nom} fil={[{ titre: mots.titre, href: '/organisations' }]}>
      <Avis>
        <p>{mots.fusionnee}</p>
        <p>
          <a href={`/organisations/${organisation.fusionnee_dans}`}>{mots.voir_gardee}</a>
        </p>
      </Avis>
    </CadreDeTravail>
  )
}
