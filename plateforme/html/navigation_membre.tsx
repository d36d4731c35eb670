import { useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import { type EntreeDeMenu, mene } from './entree_de_menu.ts'
import type { Lecteur } from './lecteur.ts'

interface NavigationMembreProps {
  readonly chemin: string
  readonly lecteur: Lecteur
  readonly menu?: readonly EntreeDeMenu[]
  /** Where the skip link leads. */
  readonly id?: string
}

/** The pages of who is signed in: those of her role, between those of everybody. */
export const NavigationMembre = ({ chemin, lecteur, menu = [], id }: NavigationMembreProps) => {
  const mots = useMots(cadreTextes)
  const entrees: readonly EntreeDeMenu[] = [
    { chemin: '/accueil', nom: mots.accueil },
    ...menu,
    { chemin: '/notifications', nom: mots.notifications },
    { chemin: '/recherche', nom: mots.recherche },
    { chemin: '/aide', nom: mots.aide },
    { chemin: '/mon-compte', nom: mots.compte },
  ]
  return (
    <nav class="menu-membre" aria-label={mots.menu} id={id} tabindex={id === undefined ? undefined : -1}>
      <ul class="liens">
        {entrees.map((entree) => (
          <li key={entree.chemin}>
            <a href={entree.chemin} aria-current={mene(chemin, entree.chemin) ? 'page' : undefined}>
              {entree.nom}
              {entree.chemin === '/notifications' && lecteur.non_lues > 0 && (
                <span class="compte-non-lues">
                  {' '}
                  <span aria-hidden="true">{lecteur.non_lues}</span>
                  <span class="invisible">{mots.non_lues({ n: lecteur.non_lues })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
