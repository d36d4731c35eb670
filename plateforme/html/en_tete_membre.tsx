import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import { cadreTextes } from './cadre.textes.ts'
import { Langues } from './en_tete.tsx'
import type { Lecteur } from './lecteur.ts'
import { Marque } from './marque.tsx'
import { NavigationMembre } from './navigation_membre.tsx'
import { pageTextes } from './page.textes.ts'

interface EnTeteMembreProps {
  readonly chemin: string
  readonly lecteur: Lecteur
}

const Qui = ({ lecteur }: { readonly lecteur: Lecteur }) => {
  const mots = useMots(cadreTextes)
  const { nom, organisation, territoire, adhesions, preuve_manque } = lecteur
  return (
    <section class="qui" aria-label={mots.qui}>
      <p class="qui-nom">
        <strong>{nom}</strong>
        {(organisation ?? territoire) && (
          <span class="qui-ou">{[organisation, territoire?.nom].filter(Boolean).join(', ')}</span>
        )}
      </p>
      {preuve_manque && <a href="/connexion/second-facteur">{mots.preuve}</a>}
      {adhesions > 1 && <a href="/mon-compte">{mots.choisir}</a>}
      <form method="post" action="/deconnexion">
        <button class="bouton bouton-lien" type="submit">
          {mots.deconnexion}
        </button>
      </form>
    </section>
  )
}

/** The frame of who is signed in: the menu stands on the side of a wide screen, and unfolds on a narrow one. */
export const EnTeteMembre = ({ chemin, lecteur }: EnTeteMembreProps) => {
  const mots = useMots(cadreTextes)
  const accueil = pageTextes[useLangue()].accueil
  return (
    <header class="entete entete-membre">
      <div class="cadre">
        <a class="enseigne" href="/accueil">
          <Marque />
          <span>
            Juste Droit<span class="invisible">, {accueil}</span>
          </span>
        </a>
        <details class="menu-pliant">
          <summary>{mots.menu}</summary>
          <NavigationMembre chemin={chemin} lecteur={lecteur} />
        </details>
        <Langues chemin={chemin} />
        <Qui lecteur={lecteur} />
      </div>
    </header>
  )
}
