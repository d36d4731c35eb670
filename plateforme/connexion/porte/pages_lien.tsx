import { Actions, Bouton } from '../../html/composants/bouton.tsx'
import { Depliant } from '../../html/composants/depliant.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { lienTextes } from './lien.textes.ts'

/** The same for everybody: neither the address nor whether it is known. */
export const PageEnvoye = ({ langue, boite }: { readonly langue: Langue; readonly boite: boolean }) => {
  const mots = lienTextes[langue]
  return (
    <Page langue={langue} titre={mots.envoye} chemin="/connexion/envoye">
      <h1>{mots.envoye}</h1>
      <p class="chapeau">{mots.envoye_quoi}</p>
      {boite && (
        <p>
          <a href="/boite">{mots.boite}</a>
        </p>
      )}
      <p>{mots.envoye_duree}</p>
      <Depliant titre={mots.rien}>
        <p>{mots.rien_quoi}</p>
      </Depliant>
      <p>
        <a href="/connexion">{mots.autre}</a>
      </p>
    </Page>
  )
}

/** Where the link lands. Opening it takes nothing: programs that read mail open links. */
export const PageArrivee = ({ langue, jeton }: { readonly langue: Langue; readonly jeton: string }) => {
  const mots = lienTextes[langue]
  return (
    <Page langue={langue} titre={mots.arrivee} chemin="/connexion">
      <h1>{mots.arrivee}</h1>
      <p class="chapeau">{mots.arrivee_quoi}</p>
      <Formulaire action="/connexion/lien">
        <input type="hidden" name="jeton" value={jeton} />
        <Actions>
          <Bouton grand avance>
            {mots.entrer}
          </Bouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}
