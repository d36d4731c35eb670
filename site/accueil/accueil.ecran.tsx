import { Hono } from 'hono'
import { LienBouton } from '../../plateforme/html/composants/bouton.tsx'
import { Carte, Cartes } from '../../plateforme/html/composants/cartes.tsx'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import { Signe } from '../../plateforme/html/signe.tsx'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { routesAPropos } from './a_propos.ecran.tsx'
import { accueilTextes } from './accueil.textes.ts'
import { nonRecoursTextes } from './non_recours.textes.ts'
import { NonRecours } from './non_recours.tsx'
import { Pictogramme } from './pictogramme.tsx'
import { Porte } from './porte.tsx'

const Ouverture = () => {
  const mots = useMots(accueilTextes)
  return (
    <section class="ouverture">
      <div>
        <h1>{mots.question}</h1>
        <p class="chapeau">{mots.promesse}</p>
        <p class="actions">
          <LienBouton href="/simulateur" grand avance>
            {mots.commencer}
          </LienBouton>
        </p>
        <ul class="assurances">
          {[mots.sans_compte, mots.rien_garde, mots.rien_envoye].map((assurance) => (
            <li key={assurance}>
              <Signe nom="coche" />
              {assurance}
            </li>
          ))}
        </ul>
      </div>
      <Porte />
    </section>
  )
}

const Comment = () => {
  const mots = useMots(accueilTextes)
  const moments = ['repondre', 'voir', 'agir'] as const
  return (
    <section class="partie-de-page">
      <h2>{mots.comment}</h2>
      <ol class="moments">
        {moments.map((moment) => (
          <li key={moment}>
            <Pictogramme nom={moment} />
            <h3>{mots[moment]}</h3>
            <p>{mots[`${moment}_detail`]}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Pourquoi = () => {
  const mots = useMots(nonRecoursTextes)
  return (
    <section class="partie-de-page deux-colonnes">
      <div>
        <h2>{mots.titre}</h2>
        <p>{mots.pourquoi}</p>
      </div>
      <NonRecours />
    </section>
  )
}

const PourQui = () => {
  const mots = useMots(accueilTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.pour_qui}</h2>
      <Cartes>
        <Carte titre={mots.professionnels} href="/simulateur" niveau={3}>
          <p>{mots.professionnels_detail}</p>
        </Carte>
        <Carte titre={mots.territoires} href="/territoires" niveau={3}>
          <p>{mots.territoires_detail}</p>
        </Carte>
        <Carte titre={mots.verifier} href="/droits" niveau={3}>
          <p>{mots.verifier_detail}</p>
        </Carte>
      </Cartes>
    </section>
  )
}

export const Accueil = ({ langue }: { readonly langue: Langue }) => {
  const mots = accueilTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} description={mots.description} chemin="/">
      <Ouverture />
      <Comment />
      <Pourquoi />
      <PourQui />
    </Page>
  )
}

interface Reglages {
  /** Where the code of this very instance can be read; the licence asks for it. */
  readonly depot?: string | undefined
}

/** The home page, and the pages its footer leads to. */
export const routesAccueil = (reglages: Reglages = {}) =>
  new Hono().get('/', (c) => c.html(rendre(<Accueil langue={langueDe(c)} />))).route('/', routesAPropos(reglages))
