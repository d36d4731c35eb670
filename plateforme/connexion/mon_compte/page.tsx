import { Avis } from '../../html/composants/avis.tsx'
import { AvisDeFait } from '../../html/composants/avis_de_fait.tsx'
import { Actions, Bouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Definitions } from '../../html/composants/definitions.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { type ErreurDeChamp, ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { trouverErreur } from '../../html/erreurs.ts'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { useMots } from '../../langues/langue_actuelle.ts'
import type { MonCompte } from './mon_compte.requetes.ts'
import { monCompteTextes } from './mon_compte.textes.ts'
import { MesFaconsDEntrer } from './moyens.tsx'
import { MesOrganisations } from './organisations.tsx'
import { MesSessions } from './sessions.tsx'

export interface Nom {
  readonly prenom: string
  readonly nom: string
}

interface PageMonCompteProps {
  readonly langue: Langue
  readonly compte: MonCompte
  /** The session of this browser, and the membership she acts under in it. */
  readonly session: string
  readonly adhesion: string | null
  readonly cles: boolean
  readonly fait: string | undefined
  /** The passkey just made was not taken. */
  readonly cle_refusee: boolean
  /** As it was typed, when it came back. */
  readonly saisie?: Nom
  readonly erreurs?: readonly ErreurDeChamp[]
}

interface QuiJeSuisProps {
  readonly courriel: string
  readonly saisie: Nom
  readonly erreurs: readonly ErreurDeChamp[]
}

const QuiJeSuis = ({ courriel, saisie, erreurs }: QuiJeSuisProps) => {
  const mots = useMots(monCompteTextes)
  const erreurDe = trouverErreur(erreurs)
  return (
    <section class="partie-de-page">
      <h2>{mots.identite}</h2>
      <Definitions entrees={[{ terme: mots.courriel, valeur: courriel }]} />
      <p class="petit">{mots.courriel_quoi}</p>
      <Formulaire action="/mon-compte/nom">
        <ChampTexte
          nom="prenom"
          libelle={mots.prenom}
          valeur={saisie.prenom}
          erreur={erreurDe('prenom')}
          remplissage="given-name"
          largeur="moyenne"
        />
        <ChampTexte
          nom="nom"
          libelle={mots.nom}
          valeur={saisie.nom}
          erreur={erreurDe('nom')}
          remplissage="family-name"
          largeur="moyenne"
        />
        <Actions>
          <Bouton genre="second">{mots.enregistrer}</Bouton>
        </Actions>
      </Formulaire>
    </section>
  )
}

/** One's name, where one works, how one comes in, and where one is signed in. */
export const PageMonCompte = (props: PageMonCompteProps) => {
  const { langue, compte, session, adhesion, cles, fait, cle_refusee, erreurs = [] } = props
  const { saisie = compte.identite } = props
  const mots = monCompteTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} chemin="/mon-compte" travail enErreur={erreurs.length > 0}>
      <h1>{mots.titre}</h1>
      <ResumeErreurs erreurs={erreurs} />
      {cle_refusee && (
        <Avis genre="attention">
          <p>{mots.cle_refusee}</p>
        </Avis>
      )}
      <AvisDeFait mots={mots} fait={fait} />
      <QuiJeSuis courriel={compte.identite.courriel} saisie={saisie} erreurs={erreurs} />
      <MesOrganisations langue={langue} adhesions={compte.adhesions} actuelle={adhesion} />
      <MesFaconsDEntrer langue={langue} compte={compte} cles={cles} />
      <MesSessions langue={langue} sessions={compte.sessions} celle_ci={session} />
    </Page>
  )
}
