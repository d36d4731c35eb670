import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { CodeQr, parQuatre } from '../second_facteur/code_qr.tsx'
import { facteurTextes } from '../second_facteur/second_facteur.textes.ts'
import { avecRetour } from '../suite.ts'
import { AjouterCle } from './ajouter_cle.tsx'
import { moyensTextes } from './moyens.textes.ts'

interface PageProps {
  readonly langue: Langue
  readonly retour: string
}

export const PageCle = ({ langue, retour, script }: PageProps & { readonly script: string }) => {
  const mots = moyensTextes[langue]
  return (
    <Page langue={langue} titre={mots.ajouter_cle} chemin="/connexion/cle" scripts={[script]}>
      <h1>{mots.ajouter_cle}</h1>
      <AjouterCle retour={retour} />
    </Page>
  )
}

interface PageApplicationProps extends PageProps {
  readonly secret: string
  readonly adresse: string
  readonly erreur?: string | undefined
}

export const PageApplication = ({ langue, retour, secret, adresse, erreur }: PageApplicationProps) => {
  const mots = moyensTextes[langue]
  const { code, code_aide, valider } = facteurTextes[langue]
  return (
    <Page
      langue={langue}
      titre={mots.application}
      chemin={avecRetour('/connexion/application', retour)}
      enErreur={erreur !== undefined}
    >
      <h1>{mots.application}</h1>
      <ResumeErreurs erreurs={erreur === undefined ? [] : [{ nom: 'code', message: erreur }]} />
      <p>{mots.etape_scanner}</p>
      <CodeQr adresse={adresse} titre={mots.image} />
      <p>{mots.secret}</p>
      <p>
        <code translate={false}>{parQuatre(secret)}</code>
      </p>
      <p>{mots.etape_code}</p>
      <Formulaire action="/connexion/application">
        <input type="hidden" name="retour" value={retour} />
        <ChampTexte
          nom="code"
          libelle={code}
          aide={code_aide}
          erreur={erreur}
          clavier="numeric"
          remplissage="one-time-code"
          largeur="courte"
        />
        <Actions>
          <Bouton>{valider}</Bouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}

export const PageFaireDesCodes = ({ langue, retour }: PageProps) => {
  const mots = moyensTextes[langue]
  return (
    <Page langue={langue} titre={mots.codes} chemin={avecRetour('/connexion/codes-de-secours', retour)}>
      <h1>{mots.codes}</h1>
      <p class="chapeau">{mots.codes_quoi}</p>
      <p>{mots.codes_remplacent}</p>
      <Formulaire action="/connexion/codes-de-secours">
        <input type="hidden" name="retour" value={retour} />
        <Actions>
          <Bouton>{mots.codes_faire}</Bouton>
          <LienBouton href={avecRetour('/connexion', retour)} genre="lien">
            {mots.codes_plus_tard}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}

export const PageCodes = ({ langue, retour, codes }: PageProps & { readonly codes: readonly string[] }) => {
  const mots = moyensTextes[langue]
  return (
    <Page langue={langue} titre={mots.codes_voici} chemin="/connexion/codes-de-secours">
      <h1>{mots.codes_voici}</h1>
      <p class="chapeau">{mots.codes_gardez}</p>
      <ol translate={false}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Actions>
        <LienBouton href={avecRetour('/connexion', retour)}>{mots.codes_gardes}</LienBouton>
      </Actions>
    </Page>
  )
}
