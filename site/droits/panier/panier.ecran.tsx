import type { Droit } from '../../../droits/droit.ts'
import { panier } from '../../../droits/panier.ts'
import { monthName, monthOfDate } from '../../../moteur/expression/month.ts'
import { LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Carte, Cartes } from '../../../plateforme/html/composants/cartes.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { ChercherDansLaLoi } from '../loi/chercher.tsx'
import { Listes } from '../loi/listes.tsx'
import { toutes } from '../loi/recherche.ts'
import { ValeursDuMois } from '../loi/valeurs_du_mois.tsx'
import { ficheDe } from './fiche.ts'
import { panierTextes } from './panier.textes.ts'

const Droits = () => (
  <Cartes>
    {panier.map((droit) => (
      <EnBref key={droit.nom} droit={droit} />
    ))}
  </Cartes>
)

/** The same words lead to several pages: read aloud alone, each link says which right it is about. */
const Invisible = ({ mots }: { readonly mots: string }) => <span class="invisible"> – {mots}</span>

const EnBref = ({ droit }: { readonly droit: Droit }) => {
  const langue = useLangue()
  const mots = panierTextes[langue]
  const { droit: dit, lang } = ficheDe(droit, langue)
  return (
    <Carte titre={dit.libelle}>
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

const Montants = ({ aujourd_hui }: { readonly aujourd_hui: string }) => {
  const langue = useLangue()
  const mots = panierTextes[langue]
  const mois = monthOfDate(aujourd_hui)
  const revalorises = toutes.valeurs.filter(({ until }) => until !== undefined)
  const legende = mots.montants_legende({ mois: ecrireMois(monthName(mois), langue) })
  return (
    <>
      <h3>{mots.montants}</h3>
      <ValeursDuMois legende={legende} schedules={revalorises} mois={mois} />
      <p>
        <a href="/droits/valeurs">{mots.toutes_les_valeurs({ n: toutes.valeurs.length })}</a>
      </p>
    </>
  )
}

interface Props {
  readonly langue: Langue
  readonly aujourd_hui: string
}

/** The rights that are computed, for people; then the law that computes them, for those who check. */
export const EcranPanier = ({ langue, aujourd_hui }: Props) => {
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
      <section class="partie-de-page droits-en-bref">
        <Droits />
      </section>
      <section class="partie-de-page" aria-labelledby="loi">
        <h2 id="loi">{mots.loi}</h2>
        <p>{mots.loi_quoi}</p>
        <ChercherDansLaLoi />
        <Listes />
        <Montants aujourd_hui={aujourd_hui} />
      </section>
    </Page>
  )
}
