import type { ComponentChildren } from 'preact'
import { Avis } from '../../html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Fil } from '../../html/composants/fil.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import type { MaCle } from './mon_compte.requetes.ts'
import { monCompteTextes } from './mon_compte.textes.ts'

interface PageConfirmerProps {
  readonly langue: Langue
  readonly titre: string
  /** Where the button posts: the address of this page. */
  readonly action: string
  readonly quoi: string
  /** None: it is refused, and `attention` says why. */
  readonly bouton: string | undefined
  readonly attention?: string | undefined
}

/** The second step of what cannot be undone: it names the thing. */
export const PageConfirmer = ({ langue, titre, action, quoi, bouton, attention }: PageConfirmerProps) => {
  const mots = monCompteTextes[langue]
  return (
    <Page langue={langue} titre={titre} chemin={action} travail>
      <Fil pages={[{ titre: mots.titre, href: '/mon-compte' }]} ici={titre} />
      <h1>{titre}</h1>
      <p class="chapeau">{quoi}</p>
      {attention !== undefined && (
        <Avis genre="attention">
          <p>{attention}</p>
        </Avis>
      )}
      <Formulaire action={action}>
        <Actions>
          {bouton !== undefined && <Bouton genre="danger">{bouton}</Bouton>}
          <LienBouton href="/mon-compte" genre="second">
            {mots.annuler}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}

interface PageMaCleProps {
  readonly langue: Langue
  readonly cle: MaCle
  readonly saisie: string
  readonly erreur?: string | undefined
  readonly attention: ComponentChildren
}

/** One passkey: its name, and the button that takes it away. */
export const PageMaCle = ({ langue, cle, saisie, erreur, attention }: PageMaCleProps) => {
  const mots = monCompteTextes[langue]
  const titre = mots.cle_titre({ nom: cle.nom })
  const adresse = `/mon-compte/cles/${cle.cle_id}`
  return (
    <Page langue={langue} titre={titre} chemin={adresse} travail enErreur={erreur !== undefined}>
      <Fil pages={[{ titre: mots.titre, href: '/mon-compte' }]} ici={titre} />
      <h1>{titre}</h1>
      <ResumeErreurs erreurs={erreur === undefined ? [] : [{ nom: 'nom', message: erreur }]} />
      <Formulaire action={adresse}>
        <ChampTexte nom="nom" libelle={mots.cle_nom} valeur={saisie} erreur={erreur} largeur="moyenne" />
        <Actions>
          <Bouton>{mots.renommer}</Bouton>
        </Actions>
      </Formulaire>
      <h2>{mots.retirer_cle}</h2>
      <p>{mots.retirer_cle_quoi}</p>
      {attention}
      <Formulaire action={`${adresse}/retirer`}>
        <Actions>
          <Bouton genre="danger">{mots.retirer_cle}</Bouton>
          <LienBouton href="/mon-compte" genre="second">
            {mots.annuler}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}
