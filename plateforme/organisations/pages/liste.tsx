import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { AvisDeFait } from '../../html/composants/avis_de_fait.tsx'
import { Actions, LienBouton } from '../../html/composants/bouton.tsx'
import { Fictif } from '../../html/composants/etiquette.tsx'
import { Pagination } from '../../html/composants/pagination.tsx'
import { Recherche } from '../../html/composants/recherche.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { Vide } from '../../html/composants/vide.tsx'
import type { Vue } from '../../html/vue.ts'
import { useMots } from '../../langues/langue_actuelle.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Organisation } from '../organisations.ts'
import { sortesTextes } from '../sortes.textes.ts'
import { Siret } from './siret.tsx'

interface ListeProps {
  readonly vue: Vue
  readonly national: boolean
  readonly q: string
  readonly organisations: readonly Organisation[]
  readonly suivante: string | undefined
  readonly fait: string | undefined
}

const Table = ({ organisations }: Pick<ListeProps, 'organisations'>) => {
  const mots = useMots(organisationsTextes)
  const noms = useMots(sortesTextes)
  return (
    <Tableau
      legende={mots.legende}
      lignes={organisations}
      cle={({ organisation_id }) => organisation_id}
      colonnes={[
        {
          cle: 'nom',
          titre: mots.nom,
          entete: true,
          cellule: ({ organisation_id, nom, fictive }) => (
            <>
              <a href={`/organisations/${organisation_id}`} lang="fr">
                {nom}
              </a>
              {fictive && <Fictif />}
            </>
          ),
        },
        { cle: 'sorte', titre: mots.sorte, cellule: ({ sorte }) => noms[sorte] },
        { cle: 'siret', titre: mots.siret, cellule: ({ siret }) => <Siret siret={siret} /> },
      ]}
    />
  )
}

export const PageListe = ({ vue, national, q, organisations, suivante, fait }: ListeProps) => {
  const mots = organisationsTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={mots.titre}>
      <AvisDeFait mots={mots} fait={fait} />
      <p class="chapeau">{national ? mots.chapeau_national : mots.chapeau}</p>
      <Actions>
        <LienBouton href="/organisations/nouvelle">{mots.ajouter}</LienBouton>
        <LienBouton href="/organisations/rattacher" genre="second">
          {mots.rattacher}
        </LienBouton>
        <LienBouton href="/organisations/doublons" genre="lien">
          {mots.doublons}
        </LienBouton>
      </Actions>
      <Recherche action="/organisations" libelle={mots.chercher} valeur={q} />
      {organisations.length === 0 ? (
        <Vide titre={mots.aucune}>
          <p>{q === '' ? mots.aucune_quoi : mots.rien}</p>
        </Vide>
      ) : (
        <Table organisations={organisations} />
      )}
      {suivante && <Pagination suivante={suivante} />}
    </CadreDeTravail>
  )
}
