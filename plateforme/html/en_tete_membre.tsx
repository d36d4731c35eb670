import { adresseDeLAide } from '../aide/page_d_aide.ts'
import { useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import { Langues } from './en_tete.tsx'
import { Marque } from './marque.tsx'
import { mene } from './mene.ts'
import { type CadreMembreProps, NavigationMembre } from './navigation_membre.tsx'
import { pageTextes } from './page.textes.ts'
import { Signe } from './signe.tsx'

const NonLues = ({ n }: { readonly n: number }) => (
  <>
    <span class="non-lues" aria-hidden="true">
      {n > 99 ? '99+' : n}
    </span>
    <span class="invisible"> {useMots(cadreTextes).non_lues({ n })}</span>
  </>
)

const Raccourcis = ({ chemin, lecteur }: CadreMembreProps) => {
  const mots = useMots(cadreTextes)
  const ici = (page: string) => (mene(chemin, page) ? 'page' : undefined)
  return (
    <nav class="raccourcis" aria-label={mots.raccourcis}>
      <ul class="liens">
        <li>
          <a href="/recherche" aria-current={ici('/recherche')}>
            {mots.recherche}
          </a>
        </li>
        {lecteur.role !== 'personne' && (
          <li>
            <a href="/notifications" aria-current={ici('/notifications')}>
              {mots.notifications}
              {lecteur.non_lues > 0 && <NonLues n={lecteur.non_lues} />}
            </a>
          </li>
        )}
        <li>
          <a href={adresseDeLAide(chemin)} aria-current={ici('/aide')}>
            {mots.aide}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** The head of the frame of who is signed in. */
export const EnTeteMembre = (cadre: CadreMembreProps) => {
  const mots = useMots(cadreTextes)
  return (
    <header class="entete">
      <div class="cadre">
        <a class="enseigne" href={cadre.lecteur.role === 'personne' ? '/mon-espace' : '/accueil'}>
          <Marque />
          <span>
            Juste Droit<span class="invisible">, {useMots(pageTextes).accueil}</span>
          </span>
        </a>
        <Raccourcis {...cadre} />
        <Langues chemin={cadre.chemin} />
        <details class="menu-pliant">
          <summary>
            <Signe nom="chevron" classe="chevron" />
            {mots.menu}
          </summary>
          <NavigationMembre {...cadre} />
        </details>
      </div>
    </header>
  )
}
