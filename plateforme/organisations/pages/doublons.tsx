import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { Vide } from '../../html/composants/vide.tsx'
import type { Vue } from '../../html/vue.ts'
import type { Paire } from '../doublons.ts'
import { organisationsTextes } from '../organisations.textes.ts'

const comparaison = ({ premiere, seconde }: Paire) =>
  `/organisations/fusionner?gardee=${premiere.organisation_id}&doublon=${seconde.organisation_id}`

export const PageDoublons = ({ vue, paires }: { readonly vue: Vue; readonly paires: readonly Paire[] }) => {
  const mots = organisationsTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={mots.doublons} fil={[{ titre: mots.titre, href: '/organisations' }]}>
      {paires.length === 0 ? (
        <Vide titre={mots.aucun_doublon}>
          <p>{mots.aucun_doublon_quoi}</p>
        </Vide>
      ) : (
        <>
          <p>{mots.doublons_quoi}</p>
          <Tableau
            legende={mots.doublons}
            lignes={paires}
            cle={comparaison}
            colonnes={[
              { cle: 'a', titre: mots.organisation_1, entete: true, cellule: ({ premiere }) => premiere.nom },
              { cle: 'b', titre: mots.organisation_2, cellule: ({ seconde }) => seconde.nom },
              { cle: 'raison', titre: mots.raison, cellule: ({ raison }) => mots[`raison_${raison}`] },
              {
                cle: 'suite',
                titre: mots.suite,
                cellule: (paire) => (
                  <a href={comparaison(paire)}>
                    {mots.comparer}
                    <span class="invisible">
                      {' '}
                      ({paire.premiere.nom}, {paire.seconde.nom})
                    </span>
                  </a>
                ),
              },
            ]}
          />
        </>
      )}
    </CadreDeTravail>
  )
}
