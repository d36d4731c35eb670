import { rolesTextes } from '../../acces/roles.textes.ts'
import { Bouton } from '../../html/composants/bouton.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { jourEnFrance } from '../../langues/aujourd_hui.ts'
import { ecrireDate } from '../../langues/dates.ts'
import { useLangue, useMots } from '../../langues/langue_actuelle.ts'
import { equipeTextes } from '../adhesions.textes.ts'
import { etatDe, type Invitation } from '../adhesions.ts'

interface InvitationsProps {
  readonly invitations: readonly Invitation[]
  readonly maintenant: Date
}

const Gestes = ({ invitation_id, courriel }: Invitation) => {
  const mots = useMots(equipeTextes)
  return (
    <>
      {(['renvoyer', 'annuler'] as const).map((geste) => (
        <Formulaire key={geste} action={`/equipe/invitations/${invitation_id}/${geste}`}>
          <Bouton genre="lien">
            {mots[geste]}
            <span class="invisible"> {mots.pour({ courriel })}</span>
          </Bouton>
        </Formulaire>
      ))}
    </>
  )
}

/** Links that nobody has answered, each sent again or put out in one gesture. */
export const Invitations = ({ invitations, maintenant }: InvitationsProps) => {
  const mots = useMots(equipeTextes)
  const roles = useMots(rolesTextes)
  const langue = useLangue()
  const etat = (invitation: Invitation) =>
    etatDe(invitation, maintenant) === 'expiree'
      ? mots.expiree
      : mots.en_attente({ jour: ecrireDate(jourEnFrance(invitation.expire_le), langue) })
  return (
    <section class="partie-de-page">
      <h2>{mots.invitations}</h2>
      <Tableau
        legende={mots.invitations}
        titre
        lignes={invitations}
        cle={({ invitation_id }) => invitation_id}
        colonnes={[
          { cle: 'courriel', titre: mots.courriel, entete: true, cellule: ({ courriel }) => courriel },
          { cle: 'organisation', titre: mots.organisation, cellule: ({ organisation }) => organisation },
          { cle: 'role', titre: mots.role, cellule: ({ role }) => roles[role] },
          { cle: 'etat', titre: mots.etat, cellule: etat },
          { cle: 'suite', titre: mots.suite, cellule: (invitation) => <Gestes {...invitation} /> },
        ]}
      />
    </section>
  )
}
