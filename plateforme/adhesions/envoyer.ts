import { rolesTextes } from '../acces/roles.textes.ts'
import type { Transaction } from '../base/transaction.ts'
import { lettreInvitation } from '../courriel/lettres/invitation.ts'
import { poster } from '../courriel/poster.ts'
import { jourEnFrance } from '../langues/aujourd_hui.ts'
import { empreinteDuJeton, nouveauJeton } from '../sessions/jeton.ts'
import type { InvitationSaisie } from './adhesions.ts'
import { ajouterInvitation, type Lieu } from './invitations.requetes.ts'

interface DeQui {
  /** Where the link leads: the address of the site. */
  readonly site: string
  readonly invite_par: string | null
}

/** Writes the invitation and posts its letter, together or not at all; gives the link, which is kept nowhere. */
export async function envoyerInvitation(
  t: Transaction,
  invitation: Lieu & InvitationSaisie,
  { site, invite_par }: DeQui,
): Promise<string> {
  const jeton = nouveauJeton()
  const empreinte = empreinteDuJeton(jeton)
  const expire_le = await ajouterInvitation(t, invitation, invitation, { empreinte, invite_par })
  const { organisation, territoire } = await nomsDe(t, invitation)
  const lien = `${site}/invitation/${jeton}`
  const lettre = lettreInvitation('fr', {
    organisation,
    role: rolesTextes.fr[invitation.role],
    ...(territoire === undefined ? {} : { territoire }),
    expire: jourEnFrance(expire_le),
    lien,
  })
  await poster(t, invitation.courriel, lettre)
  return lien
}

async function nomsDe(t: Transaction, { organisation_id, territoire_id }: Lieu) {
  const { nom: organisation } = await t
    .selectFrom('organisation')
    .select('nom')
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  if (territoire_id === null) return { organisation, territoire: undefined }
  const { nom: territoire } = await t
    .selectFrom('territoire')
    .select('nom')
    .where('territoire_id', '=', territoire_id)
    .executeTakeFirstOrThrow()
  return { organisation, territoire }
}
