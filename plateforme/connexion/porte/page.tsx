import { Avis } from '../../html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Depliant } from '../../html/composants/depliant.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { FormulairePasskey } from '../passkey/formulaire_passkey.tsx'
import { avecRetour } from '../suite.ts'
import { porteTextes } from './porte.textes.ts'

interface PagePorteProps {
  readonly langue: Langue
  readonly retour: string
  readonly courriel?: string
  readonly erreur?: string | undefined
  /** What happened before: signed out, a proof that was refused. */
  readonly avis?: { readonly genre: 'information' | 'attention'; readonly mots: string } | undefined
  /** Where passkeys work: the address of the script that speaks with them. */
  readonly script: string | undefined
  readonly proconnect: boolean
  /** Where the program is tried: a page shows letters, and accounts that were invented. */
  readonly boite: boolean
}

/** One field; then the two other ways in, where they are there. */
export const PagePorte = ({ langue, retour, courriel, erreur, avis, script, proconnect, boite }: PagePorteProps) => {
  const mots = porteTextes[langue]
  return (
    <Page
      langue={langue}
      titre={mots.titre}
      chemin={avecRetour('/connexion', retour)}
      enErreur={erreur !== undefined}
      scripts={script === undefined ? [] : [script]}
    >
      <h1>{mots.titre}</h1>
      <ResumeErreurs erreurs={erreur === undefined ? [] : [{ nom: 'courriel', message: erreur }]} />
      {avis && (
        <Avis genre={avis.genre}>
          <p>{avis.mots}</p>
        </Avis>
      )}
      <p>
        {mots.pour_qui} <a href="/simulateur">{mots.simulateur}</a>
      </p>
      <h2>{mots.par_courriel}</h2>
      <Formulaire action="/connexion">
        <input type="hidden" name="retour" value={retour} />
        <ChampTexte
          nom="courriel"
          libelle={mots.courriel}
          aide={mots.courriel_aide}
          erreur={erreur}
          valeur={courriel}
          clavier="email"
          remplissage="email"
        />
        <Actions>
          <Bouton avance>{mots.recevoir}</Bouton>
        </Actions>
      </Formulaire>
      {script !== undefined && (
        <>
          <h2>{mots.par_cle}</h2>
          <FormulairePasskey
            ceremonie="entrer"
            action="/connexion/passkey"
            options="/connexion/passkey/options"
            sans={<p>{mots.sans_cle}</p>}
          >
            <input type="hidden" name="retour" value={retour} />
            <p>{mots.cle_quoi}</p>
          </FormulairePasskey>
        </>
      )}
      {proconnect && (
        <>
          <h2>{mots.par_proconnect}</h2>
          <p>{mots.proconnect_quoi}</p>
          <Actions>
            <LienBouton href={avecRetour('/connexion/proconnect', retour)} genre="second">
              {mots.proconnect}
            </LienBouton>
          </Actions>
        </>
      )}
      {boite && (
        <>
          <h2>{mots.essayer}</h2>
          <Actions>
            <LienBouton href="/boite" genre="second">
              {mots.boite}
            </LienBouton>
          </Actions>
        </>
      )}
      <Depliant titre={mots.pas_de_compte}>
        <p>{mots.pas_de_compte_quoi}</p>
      </Depliant>
    </Page>
  )
}
