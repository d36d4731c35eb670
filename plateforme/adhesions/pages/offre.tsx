import { rolesTextes } from '../../acces/roles.textes.ts'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { ChampTexte } from '../../html/composants/champ_texte.tsx'
import { Definitions } from '../../html/composants/definitions.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { erreursDe, trouverErreur } from '../../html/erreurs.ts'
import { Page } from '../../html/page.tsx'
import { ecrireDate } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import type { FauteDeMembre } from '../adhesions.ts'
import { invitationTextes } from '../invitation.textes.ts'
import type { Offre } from '../invitation_ouverte.ts'

interface OffreProps {
  readonly langue: Langue
  readonly chemin: string
  readonly offre: Offre
  readonly saisie: { readonly prenom: string; readonly nom: string }
  readonly fautes: readonly (FauteDeMembre & { readonly cause: 'prenom_absent' | 'nom_absent' })[]
}

const Termes = ({ offre, langue }: Pick<OffreProps, 'offre' | 'langue'>) => {
  const mots = invitationTextes[langue]
  const { courriel, role, territoire, jusqu_au } = offre
  return (
    <Definitions
      entrees={[
        { terme: mots.courriel, valeur: courriel },
        { terme: mots.role, valeur: rolesTextes[langue][role] },
        ...(territoire === null ? [] : [{ terme: mots.territoire, valeur: territoire }]),
        ...(jusqu_au === null ? [] : [{ terme: mots.jusqu_au, valeur: ecrireDate(jusqu_au, langue) }]),
      ]}
    />
  )
}

/** What is offered, before anything is taken: opening the link consumes nothing. */
export const PageOffre = ({ langue, chemin, offre, saisie, fautes }: OffreProps) => {
  const mots = invitationTextes[langue]
  const erreurs = erreursDe(mots, fautes)
  const erreur = trouverErreur(erreurs)
  return (
    <Page langue={langue} titre={mots.titre} chemin={chemin} enErreur={fautes.length > 0}>
      <h1>{mots.titre}</h1>
      <ResumeErreurs erreurs={erreurs} />
      <p class="chapeau">{mots.chapeau({ organisation: offre.organisation })}</p>
      <Termes offre={offre} langue={langue} />
      <Formulaire action={chemin}>
        <p>{offre.compte_connu ? mots.connu : mots.noms_quoi}</p>
        {!offre.compte_connu &&
          (['prenom', 'nom'] as const).map((champ) => (
            <ChampTexte
              key={champ}
              nom={champ}
              libelle={mots[champ]}
              valeur={saisie[champ].slice(0, 150)}
              erreur={erreur(champ)}
              remplissage={champ === 'prenom' ? 'given-name' : 'family-name'}
            />
          ))}
        <p>{mots.suite}</p>
        <Actions>
          <Bouton avance>{mots.accepter}</Bouton>
        </Actions>
      </Formulaire>
      <p>{mots.refuser}</p>
    </Page>
  )
}

/** The same page whatever became of the link. */
export const PageLienMort = ({ langue, chemin }: Pick<OffreProps, 'langue' | 'chemin'>) => {
  const mots = invitationTextes[langue]
  return (
    <Page langue={langue} titre={mots.morte} chemin={chemin}>
      <h1>{mots.morte}</h1>
      <p class="chapeau">{mots.morte_quoi}</p>
      <p>{mots.morte_deja}</p>
      <Actions>
        <LienBouton href="/connexion">{mots.connexion}</LienBouton>
      </Actions>
      <p>{mots.morte_sinon}</p>
    </Page>
  )
}
