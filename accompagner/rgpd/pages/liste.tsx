import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Pagination } from '../../../plateforme/html/composants/pagination.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { Vide } from '../../../plateforme/html/composants/vide.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { type Cadre, page_de_travail } from '../../travail/cadre.tsx'
import { demandeTextes } from '../demande.textes.ts'
import { type Cle, type DemandeListee, type Vue, vues } from '../rgpd.requetes.ts'
import { rgpdTextes } from '../rgpd.textes.ts'
import { est_ouverte } from '../rgpd.ts'

const un_jour = 24 * 3600 * 1000

const jours_de_retard = (echeance: string, aujourd_hui: string) =>
  Math.round((Date.parse(aujourd_hui) - Date.parse(echeance)) / un_jour)

interface EcheanceProps {
  readonly demande: DemandeListee
  readonly aujourd_hui: string
}

/** When the answer is due, and in words by how much it is late. */
export const Echeance = ({ demande, aujourd_hui }: EcheanceProps) => {
  const mots = useMots(rgpdTextes)
  const date = ecrireDate(demande.echeance, useLangue())
  const retard = est_ouverte(demande) ? jours_de_retard(demande.echeance, aujourd_hui) : 0
  return (
    <>
      {date}
      {demande.prolongee_le !== null && ` ${mots.prolongee}`}
      {retard > 0 && <strong> {mots.en_retard({ n: retard })}</strong>}
    </>
  )
}

const Demandes = ({ vue, demandes, aujourd_hui }: Pick<Props, 'vue' | 'demandes' | 'aujourd_hui'>) => {
  const mots = useMots(rgpdTextes)
  const dits = useMots(demandeTextes)
  const langue = useLangue()
  return (
    <Tableau
      legende={mots[`vue_${vue}`]}
      lignes={demandes}
      cle={({ exercice_id }) => exercice_id}
      colonnes={[
        {
          cle: 'sorte',
          titre: mots.sorte,
          entete: true,
          cellule: ({ exercice_id, sorte }) => <a href={`/demandes/${exercice_id}`}>{dits[`sorte_${sorte}`]}</a>,
        },
        { cle: 'qui', titre: mots.qui, cellule: ({ nom }) => nom ?? mots.nom_reserve },
        { cle: 'organisation', titre: mots.organisation, cellule: ({ organisation }) => organisation },
        { cle: 'etat', titre: mots.etat, cellule: ({ etat }) => dits[`etat_${etat}`] },
        { cle: 'recue', titre: mots.recue, cellule: ({ recue_le }) => ecrireDate(recue_le, langue) },
        vue === 'ouvertes'
          ? {
              cle: 'echeance',
              titre: mots.echeance,
              cellule: (demande) => <Echeance demande={demande} aujourd_hui={aujourd_hui} />,
            }
          : {
              cle: 'close',
              titre: mots.close,
              cellule: ({ close_le }) => (close_le === null ? '' : ecrireDate(close_le, langue)),
            },
      ]}
    />
  )
}

interface Props {
  readonly cadre: Cadre
  readonly aujourd_hui: string
  readonly vue: Vue
  readonly demandes: readonly DemandeListee[]
  readonly suivante: Cle | undefined
  readonly effacee: boolean
}

export function page_demandes({ cadre, effacee, suivante, ...liste }: Props): string {
  const mots = rgpdTextes[cadre.langue]
  const { vue, demandes } = liste
  return page_de_travail({
    cadre,
    titre: mots.demandes,
    chemin: '/demandes',
    racine: null,
    h1: mots.demandes,
    children: (
      <>
        <p class="chapeau">{mots.quoi}</p>
        {effacee && (
          <Avis genre="reussite">
            <p>{mots.effacee}</p>
          </Avis>
        )}
        <nav class="onglets" aria-label={mots.vues}>
          <ul class="liens">
            {vues.map((autre) => (
              <li key={autre}>
                <a href={`/demandes?vue=${autre}`} aria-current={autre === vue ? 'page' : undefined}>
                  {mots[`vue_${autre}`]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {demandes.length === 0 ? (
          <Vide titre={mots[`vide_${vue}`]}>
            <p>{mots.vide_quoi}</p>
          </Vide>
        ) : (
          <>
            <Demandes {...liste} />
            <Pagination
              compte={suivante ? '' : mots.compte({ n: demandes.length })}
              suivante={suivante && `/demandes?vue=${vue}&apres=${suivante.jour}_${suivante.exercice_id}`}
            />
          </>
        )}
      </>
    ),
  })
}
