import { Hono } from 'hono'
import type { Contexte } from '../../http/contexte.ts'
import type { Langue } from '../../langues/langue.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { Avis } from '../composants/avis.tsx'
import { Actions, Bouton } from '../composants/bouton.tsx'
import { Choix } from '../composants/choix.tsx'
import { Formulaire } from '../composants/formulaire.tsx'
import { Page } from '../page.tsx'
import { rendre } from '../rendre.ts'
import { affichageTextes } from './affichage.textes.ts'
import { type Affichage, affichageDe, garderAffichage, lireAffichage, tailles, themes } from './affichage.ts'

const chemin = '/mon-compte/affichage'

interface EcranProps {
  readonly langue: Langue
  readonly affichage: Affichage
  readonly garde: boolean
}

const EcranAffichage = ({ langue, affichage, garde }: EcranProps) => {
  const mots = affichageTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} chemin={chemin} travail>
      <h1>{mots.titre}</h1>
      <p>{mots.chapeau}</p>
      {garde && (
        <Avis genre="reussite">
          <p>{mots.garde}</p>
        </Avis>
      )}
      <Formulaire action={chemin}>
        <Choix
          nom="theme"
          libelle={mots.theme}
          valeur={affichage.theme}
          options={themes.map((valeur) => ({ valeur, libelle: mots[valeur] }))}
        />
        <Choix
          nom="taille"
          libelle={mots.taille}
          valeur={affichage.taille}
          options={tailles.map((valeur) => ({ valeur, libelle: mots[valeur] }))}
        />
        <Actions>
          <Bouton>{mots.garder}</Bouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}

/** Light or dark, and the size of the text: of a browser, not of an account, so that anybody may choose. */
export const routesAffichage = () =>
  new Hono<Contexte>()
    .get(chemin, (c) =>
      c.html(
        rendre(
          <EcranAffichage langue={langueDe(c)} affichage={affichageDe(c)} garde={c.req.query('garde') !== undefined} />,
        ),
      ),
    )
    .post(chemin, async (c) => {
      const { theme, taille } = await c.req.parseBody()
      garderAffichage(c, lireAffichage(theme, taille))
      return c.redirect(`${chemin}?garde`, 303)
    })
