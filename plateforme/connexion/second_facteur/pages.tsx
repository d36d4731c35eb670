import type { ComponentChildren } from 'preact'
import { Avis } from '../../html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Depliant } from '../../html/composants/depliant.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { useMots } from '../../langues/langue_actuelle.ts'
import { FormulairePasskey } from '../passkey/formulaire_passkey.tsx'
import { avecRetour } from '../suite.ts'
import { facteurTextes } from './second_facteur.textes.ts'

const chemin = '/connexion/second-facteur'

export interface ErreurDeCode {
  readonly nom: 'code' | 'secours'
  readonly message: string
}

interface PageFacteurProps {
  readonly langue: Langue
  readonly retour: string
  /** Where passkeys work: the address of the script that speaks with them. */
  readonly script: string | undefined
  readonly cles: boolean
  readonly application: boolean
  readonly erreur?: ErreurDeCode | undefined
  readonly cleRefusee?: boolean
}

const Sortir = () => (
  <Formulaire action="/deconnexion">
    <Bouton genre="lien">{useMots(facteurTextes).sortir}</Bouton>
  </Formulaire>
)

interface ChampDeCodeProps {
  readonly nom: 'code' | 'secours'
  readonly retour: string
  readonly erreur: ErreurDeCode | undefined
}

const FormulaireDeCode = ({ nom, retour, erreur }: ChampDeCodeProps) => {
  const mots = useMots(facteurTextes)
  const secours = nom === 'secours'
  return (
    <Formulaire action={`${chemin}/${nom}`}>
      <input type="hidden" name="retour" value={retour} />
      <ChampTexte
        nom={nom}
        libelle={secours ? mots.secours_libelle : mots.code}
        aide={secours ? mots.secours_aide : mots.code_aide}
        erreur={erreur?.nom === nom ? erreur.message : undefined}
        remplissage={secours ? 'off' : 'one-time-code'}
        largeur={secours ? 'moyenne' : 'courte'}
        {...(secours ? {} : { clavier: 'numeric' as const })}
      />
      <Actions>
        <Bouton genre={secours ? 'second' : 'premier'}>{mots.valider}</Bouton>
      </Actions>
    </Formulaire>
  )
}

/** Asks for one of the proofs that this account has. */
export const PageFacteur = (props: PageFacteurProps) => {
  const { langue, retour, script, cles, application, erreur, cleRefusee } = props
  const mots = facteurTextes[langue]
  return (
    <Page
      langue={langue}
      titre={mots.titre}
      chemin={avecRetour(chemin, retour)}
      enErreur={erreur !== undefined}
      scripts={script === undefined ? [] : [script]}
    >
      <h1>{mots.titre}</h1>
      <ResumeErreurs erreurs={erreur ? [erreur] : []} />
      {cleRefusee && (
        <Avis genre="attention">
          <p>{mots.cle_refusee}</p>
        </Avis>
      )}
      <p class="chapeau">{mots.pourquoi}</p>
      {cles && script !== undefined && (
        <>
          <h2>{mots.par_cle}</h2>
          <FormulairePasskey
            ceremonie="confirmer"
            action={`${chemin}/cle`}
            options={`${chemin}/cle/options`}
            sans={null}
          >
            <input type="hidden" name="retour" value={retour} />
          </FormulairePasskey>
        </>
      )}
      {application && (
        <>
          <h2>{mots.par_application}</h2>
          <FormulaireDeCode nom="code" retour={retour} erreur={erreur} />
        </>
      )}
      <Depliant titre={mots.secours} ouvert={erreur?.nom === 'secours'}>
        <p>{mots.secours_quoi}</p>
        <FormulaireDeCode nom="secours" retour={retour} erreur={erreur} />
        <p>{mots.secours_aucun}</p>
      </Depliant>
      <Sortir />
    </Page>
  )
}

interface PagePremierFacteurProps {
  readonly langue: Langue
  readonly retour: string
  /** The form that makes a passkey, where they work. */
  readonly cle: ComponentChildren
  readonly script: string | undefined
  readonly cleRefusee: boolean
}

/** For an account that has none yet. */
export const PagePremierFacteur = ({ langue, retour, cle, script, cleRefusee }: PagePremierFacteurProps) => {
  const mots = facteurTextes[langue]
  return (
    <Page
      langue={langue}
      titre={mots.premier}
      chemin={avecRetour(chemin, retour)}
      scripts={script === undefined ? [] : [script]}
    >
      <h1>{mots.premier}</h1>
      {cleRefusee && (
        <Avis genre="attention">
          <p>{mots.cle_refusee}</p>
        </Avis>
      )}
      <p class="chapeau">{mots.pourquoi}</p>
      <p>{mots.premier_quoi}</p>
      {script !== undefined && (
        <>
          <h2>{mots.par_cle}</h2>
          <p>{mots.par_cle_quoi}</p>
          {cle}
        </>
      )}
      <h2>{mots.par_application}</h2>
      <p>{mots.par_application_quoi}</p>
      <Actions>
        <LienBouton href={avecRetour('/connexion/application', retour)} genre="second">
          {mots.regler}
        </LienBouton>
      </Actions>
      <Sortir />
    </Page>
  )
}
