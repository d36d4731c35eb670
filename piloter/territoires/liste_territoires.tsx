import { LienBouton } from '../../plateforme/html/composants/bouton.tsx'
import { type Colonne, Tableau } from '../../plateforme/html/composants/tableau.tsx'
import { Vide } from '../../plateforme/html/composants/vide.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { adresseFiltree, type Filtres, type Tri } from './filtres.ts'
import { EntreeLegale } from './mots.tsx'
import { registreTextes } from './registre.textes.ts'
import type { Territoire } from './territoires.requetes.ts'
import { territoiresTextes } from './territoires.textes.ts'

interface ListeProps {
  readonly territoires: readonly Territoire[]
  readonly filtres: Filtres
}

const FiltreDepartement = ({ territoires, filtres }: ListeProps) => {
  const mots = useMots(registreTextes)
  if (filtres.departement === undefined) return null
  const nom = territoires[0]?.departement ?? filtres.departement
  return (
    <p>
      <a href={`${adresseFiltree(filtres, { departement: undefined })}#liste`}>{mots.dans({ nom })}</a>
    </p>
  )
}

function useColonnes(filtres: Filtres): readonly Colonne<Territoire>[] {
  const noms = useMots(territoiresTextes)
  const tri = (cle: Tri) => ({
    href: `${adresseFiltree(filtres, { tri: cle })}#liste`,
    sens: filtres.tri === cle ? ('croissant' as const) : undefined,
  })
  return [
    {
      cle: 'nom',
      titre: noms.nom,
      entete: true,
      tri: tri('nom'),
      cellule: ({ slug, nom }) => (
        <a href={`/territoires/${slug}`} lang="fr">
          {nom}
        </a>
      ),
    },
    { cle: 'type', titre: noms.porteur, cellule: ({ porteur_type }) => noms[porteur_type] },
    {
      cle: 'ou',
      titre: noms.ou,
      tri: tri('departement'),
      cellule: ({ departement, region }) => (
        <span lang="fr">{departement === region ? region : `${departement}, ${region}`}</span>
      ),
    },
    {
      cle: 'entree',
      titre: noms.entree_legale,
      tri: tri('entree'),
      cellule: (territoire) => <EntreeLegale {...territoire} />,
    },
  ]
}

/** What the search finds, with its count; finding nothing says what to do. */
export const ListeTerritoires = ({ territoires, filtres }: ListeProps) => {
  const mots = useMots(registreTextes)
  const colonnes = useColonnes(filtres)
  return (
    <div id="liste">
      <FiltreDepartement territoires={territoires} filtres={filtres} />
      {territoires.length === 0 ? (
        <Vide titre={mots.aucun}>
          <p>{mots.aucun_quoi}</p>
          <p class="actions">
            <LienBouton href="/territoires" genre="second">
              {mots.sans_filtre}
            </LienBouton>
          </p>
        </Vide>
      ) : (
        <Tableau
          legende={mots.compte({ n: territoires.length })}
          colonnes={colonnes}
          lignes={territoires}
          cle={({ slug }) => slug}
        />
      )}
    </div>
  )
}
