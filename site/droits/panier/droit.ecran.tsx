import type { Droit } from '../../../droits/droit.ts'
import { reglesDe } from '../../../droits/regles.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { droitTextes } from './droit.textes.ts'
import { ficheDe } from './fiche.ts'
import { panierTextes } from './panier.textes.ts'
import { Plan } from './plan.tsx'

const Ligne = ({ mots }: { readonly mots: string }) => <>{typographier(mots, useLangue())}</>

const Demander = ({ demarche, documents, delai }: Droit) => {
  const mots = useMots(droitTextes)
  return (
    <>
      <h2>{mots.demander}</h2>
      <ol>
        {demarche.map((etape) => (
          <li key={etape}>
            <Ligne mots={etape} />
          </li>
        ))}
      </ol>
      <h2>{mots.documents}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document}>
            <Ligne mots={document} />
          </li>
        ))}
      </ul>
      <h2>{mots.delai}</h2>
      <p>
        <Ligne mots={delai} />
      </p>
    </>
  )
}

const Payeurs = ({ institutions, formulaire_papier }: Droit) => {
  const mots = useMots(droitTextes)
  return (
    <>
      <h2>{mots.payeurs}</h2>
      <ul class="payeurs">
        {institutions.map(({ nom, pour_qui, lien }) => (
          <li key={nom}>
            <strong lang="fr">{nom}</strong>
            <br />
            <Ligne mots={pour_qui} />
            <br />
            <a href={lien}>
              {mots.site}
              <span class="invisible"> – {nom}</span>
            </a>
          </li>
        ))}
      </ul>
      {formulaire_papier && (
        <>
          <h2>{mots.papier}</h2>
          <p>
            <a href={formulaire_papier.lien}>
              <Ligne mots={formulaire_papier.nom} />
            </a>
          </p>
        </>
      )}
    </>
  )
}

const ASavoir = ({ a_savoir, fiche_officielle }: Droit) => (
  <Avis titre={useMots(droitTextes).a_savoir}>
    <ul>
      {a_savoir.map((chose) => (
        <li key={chose}>
          <Ligne mots={chose} />
        </li>
      ))}
    </ul>
    <p>
      <a href={fiche_officielle}>{useMots(panierTextes).officielle}</a>
    </p>
  </Avis>
)

const Calcul = ({ droit }: { readonly droit: Droit }) => {
  const mots = useMots(droitTextes)
  return (
    <section class="partie-de-page" aria-labelledby="calcul">
      <h2 id="calcul">{mots.calcul}</h2>
      <p>{mots.calcul_quoi}</p>
      <Plan racines={reglesDe(droit)} />
    </section>
  )
}

interface Props {
  readonly langue: Langue
  readonly droit: Droit
}

/** One right, for the person who may claim it; then the outline of its rules. */
export const EcranDroit = ({ langue, droit }: Props) => {
  const mots = droitTextes[langue]
  const { droit: dit, lang } = ficheDe(droit, langue)
  return (
    <Page langue={langue} titre={dit.libelle} description={dit.en_bref} chemin={`/droits/${droit.nom}`}>
      <Fil pages={[{ titre: mots.droits, href: '/droits' }]} ici={dit.libelle} />
      <div lang={lang}>
        <h1>{dit.libelle}</h1>
        <p class="chapeau">{typographier(dit.en_bref, langue)}</p>
      </div>
      <p class="actions">
        <LienBouton href="/simulateur" grand avance>
          {mots.simuler}
        </LienBouton>
      </p>
      <div class="fiche-de-droit">
        <div lang={lang}>
          <Demander {...dit} />
        </div>
        <div lang={lang}>
          <Payeurs {...dit} />
          <ASavoir {...dit} />
        </div>
      </div>
      <Calcul droit={droit} />
    </Page>
  )
}
