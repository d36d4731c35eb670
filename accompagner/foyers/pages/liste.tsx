import { Actions, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Pagination } from '../../../plateforme/html/composants/pagination.tsx'
import { Vide } from '../../../plateforme/html/composants/vide.tsx'
import { type Cadre, page_de_travail } from '../../travail/cadre.tsx'
import { foyersTextes } from '../foyers.textes.ts'
import { type Cle, type FoyerListe, type Vue, vues } from '../lister.requetes.ts'
import { AvisDeGeste } from './avis_de_geste.tsx'
import { TableauFoyers } from './tableau_foyers.tsx'

interface Props {
  readonly cadre: Cadre
  readonly vue: Vue
  readonly fait: string | undefined
  readonly foyers: readonly FoyerListe[]
  readonly suivante: Cle | undefined
}

/** The key of the last row, never a name. */
const adresse_apres = (vue: Vue, { cree_le, foyer_id }: Cle) => `/foyers?vue=${vue}&apres=${cree_le}_${foyer_id}`

export function page_liste({ cadre, vue, fait, foyers, suivante }: Props): string {
  const mots = foyersTextes[cadre.langue]
  return page_de_travail({
    cadre,
    titre: mots.foyers,
    chemin: '/foyers',
    racine: null,
    h1: mots.foyers,
    children: (
      <>
        <AvisDeGeste fait={fait} />
        <Actions>
          <LienBouton href="/foyers/chercher">{mots.chercher}</LienBouton>
          <LienBouton href="/foyers/nouveau" genre="second">
            {mots.nouveau}
          </LienBouton>
        </Actions>
        <nav class="onglets" aria-label={mots.vues}>
          <ul class="liens">
            {vues.map((autre) => (
              <li key={autre}>
                <a href={`/foyers?vue=${autre}`} aria-current={autre === vue ? 'page' : undefined}>
                  {mots[`vue_${autre}`]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {vue !== 'suivis' && <p>{mots.sans_noms_quoi}</p>}
        {foyers.length === 0 ? (
          <Vide titre={mots[`aucun_${vue}`]}>
            <p>{mots.aucun_quoi}</p>
          </Vide>
        ) : (
          <>
            <TableauFoyers legende={mots[`vue_${vue}`]} foyers={foyers} />
            <Pagination
              compte={suivante ? '' : mots.compte({ n: foyers.length })}
              suivante={suivante && adresse_apres(vue, suivante)}
            />
          </>
        )}
      </>
    ),
  })
}
