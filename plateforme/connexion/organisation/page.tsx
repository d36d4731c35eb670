import { rolesTextes } from '../../acces/roles.textes.ts'
import { Actions, Bouton } from '../../html/composants/bouton.tsx'
import { Choix } from '../../html/composants/choix.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../html/composants/resume_erreurs.tsx'
import { Page } from '../../html/page.tsx'
import type { Langue } from '../../langues/langue.ts'
import { avecRetour } from '../suite.ts'
import type { Adhesion } from './adhesions.requetes.ts'
import { organisationTextes } from './organisation.textes.ts'

interface PageOrganisationProps {
  readonly langue: Langue
  readonly retour: string
  readonly adhesions: readonly Adhesion[]
  readonly enErreur: boolean
}

/** For who works for several: one page, before any other. */
export const PageOrganisation = ({ langue, retour, adhesions, enErreur }: PageOrganisationProps) => {
  const mots = organisationTextes[langue]
  const erreur = enErreur ? mots.a_choisir : undefined
  return (
    <Page langue={langue} titre={mots.titre} chemin={avecRetour('/connexion/organisation', retour)} enErreur={enErreur}>
      <h1>{mots.titre}</h1>
      <ResumeErreurs erreurs={erreur === undefined ? [] : [{ nom: 'adhesion', message: erreur }]} />
      <p class="chapeau">{mots.quoi}</p>
      <Formulaire action="/connexion/organisation">
        <input type="hidden" name="retour" value={retour} />
        <Choix
          nom="adhesion"
          libelle={mots.choix}
          erreur={erreur}
          options={adhesions.map((adhesion) => ({
            valeur: adhesion.adhesion_id,
            libelle: adhesion.organisation,
            aide: posteDe(adhesion, langue),
          }))}
        />
        <Actions>
          <Bouton avance>{mots.continuer}</Bouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}

/** "Référent d’organisation, Valdroit". */
export function posteDe({ role, territoire }: Adhesion, langue: Langue): string {
  const nom = rolesTextes[langue][role]
  return territoire === null ? nom : organisationTextes[langue].poste({ role: nom, territoire })
}
