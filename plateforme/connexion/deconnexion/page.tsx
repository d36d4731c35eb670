import { Actions, LienBouton } from '../../html/composants/bouton.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { deconnexionTextes } from './deconnexion.textes.ts'

/** Seen for a moment, or as long as one wishes where pages do not turn by themselves. */
export const PageSortie = ({ langue, vers }: { readonly langue: Langue; readonly vers: string }) => {
  const mots = deconnexionTextes[langue]
  return (
    <Page langue={langue} lecteur={null} titre={mots.titre} chemin="/connexion">
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.quoi}</p>
      <Actions>
        <LienBouton href={vers}>{mots.proconnect}</LienBouton>
        <LienBouton href="/" genre="second">
          {mots.rester}
        </LienBouton>
      </Actions>
    </Page>
  )
}
