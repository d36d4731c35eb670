import { besoins, type Droit } from '../../../droits/droit.ts'
import { panier } from '../../../droits/panier.ts'
import { LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Carte, Cartes } from '../../../plateforme/html/composants/cartes.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { ChercherDansLaLoi } from '../loi/chercher.tsx'
import { Listes } from '../loi/listes.tsx'
import { besoinsTextes } from './besoins.textes.ts'
import { ficheDe } from './fiche.ts'
import { panierTextes } from './panier.textes.ts'

/** By the need they meet, in the order of `besoins`. */
const Droits = () => {
  const mots = besoinsTextes[useLangue()]
  return besoins.map((besoin) => (
    <section key={besoin} aria-labelledby={`besoin-${besoin}`}>
      <h2 id={`besoin-${besoin}`}>{mots[besoin]}</h2>
      <Cartes>
        {panier
          .filter((droit) => droit.besoin === besoin)
          .map((droit) => (
            <EnBref key={droit.nom} droit={droit} />
          ))}
      </Cartes>
    </section>
  ))
}

/** The same words lead to several pages: read aloud alone, each link says which right it is about. */
const Invisible = ({ mots }: { readonly mots: string }) => <span class="invisible"> – {mots}</span>

const EnBref = ({ droit }: { readonly droit: Droit }) => {
  const langue = useLangue()
  const mots = panierTextes[langue]
  const { droit: dit, lang } = ficheDe(droit, langue)
  return (
    <Carte titre={dit.libelle} niveau={3}>
      <p lang={lang}>{typographier(dit.en_bref, langue)}</p>
      <p>
        <strong>{mots.payeurs}</strong> <span lang="fr">{dit.institutions.map(({ nom }) => nom).join(', ')}</span>
      </p>
      <ul class="liens-de-carte">
        <li>
          <a href={`/droits/${dit.nom}`}>
            {mots.voir}
            <Invisible mots={dit.libelle} />
          </a>
        </li>
        <li>
          <a href={dit.fiche_officielle}>
            {mots.officielle}
            <Invisible mots={dit.libelle} />
          </a>
        </li>
      </ul>
    </Carte>
  )
}

/** The rights that are computed, for people; then the law that computes them, for those who check. */
export const EcranPanier = ({ langue }: { readonly langue: Langue }) => {
  const mots = panierTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} description={mots.description} chemin="/droits">
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.chapeau}</p>
      <p class="actions">
        <LienBouton href="/simulateur" grand avance>
          {mots.simuler}
        </LienBouton>
      </p>
      <div class="droits-en-bref">
        <Droits />
      </div>
      <section class="partie-de-page" aria-labelledby="loi">
        <h2 id="loi">{mots.loi}</h2>
        <p>{mots.loi_quoi}</p>
        <ChercherDansLaLoi />
        <Listes />
      </section>
    </Page>
  )
}
