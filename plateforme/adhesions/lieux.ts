import type { Membre as MembreActeur } from '../base/acteur.ts'
import type { Transaction } from '../base/transaction.ts'
import { estUuid } from '../http/est_uuid.ts'
import { trouverOrganisation } from '../organisations/organisations.requetes.ts'
import { listerParticipations } from '../organisations/participations.requetes.ts'
import { listerOrganisationsDuTerritoire } from './invitations.requetes.ts'
import type { Lieux } from './pages/inviter.tsx'

/** Where the actor may invite: her own organisation, those of her territory, or the one she came from. */
export async function lieuxOuInviter(t: Transaction, acteur: MembreActeur, demandee: string): Promise<Lieux> {
  if (acteur.role === 'pilote') {
    const toutes = await listerOrganisationsDuTerritoire(t, acteur.territoire ?? 0)
    const seule = toutes.filter(({ valeur }) => valeur === demandee)
    return { organisations: seule.length > 0 ? seule : toutes, territoires: undefined }
  }
  const choisie = acteur.role !== 'referent' && estUuid(demandee) ? demandee : acteur.organisation
  const organisation = await trouverOrganisation(t, choisie)
  if (!organisation || organisation.fusionnee_dans !== null) return { organisations: [], territoires: undefined }
  const organisations = [{ valeur: organisation.organisation_id, libelle: organisation.nom }]
  if (acteur.role === 'referent') return { organisations, territoires: undefined }
  const participations = await listerParticipations(t, choisie)
  const territoires = participations
    .filter(({ jusqu_au }) => jusqu_au === null)
    .map(({ territoire_id, territoire }) => ({ valeur: String(territoire_id), libelle: territoire }))
  return { organisations, territoires }
}
