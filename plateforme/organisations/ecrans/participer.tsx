import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import type { Ouvert } from '../../sessions/porte.ts'
import { listerOrganisations, trouverOrganisation } from '../organisations.requetes.ts'
import type { OrganisationOuverte } from '../ouvrir.ts'
import { PageFin } from '../pages/gestes.tsx'
import { PageRattachement } from '../pages/rattachement.tsx'
import {
  compterMembres,
  finirParticipation,
  laisse_sans_pilote,
  listerParticipations,
  type Participation,
  rattacher,
} from '../participations.requetes.ts'
import { territoireDuFormulaire } from '../territoires.requetes.ts'

export async function montrerRattachement({ c, t, vue, territoire }: Ouvert): Promise<Response> {
  const q = (c.req.query('q') ?? '').trim().slice(0, 100)
  const { lignes: trouvees } =
    q.length < 2 ? { lignes: [] } : await listerOrganisations(t, { territoire: null, q, apres: undefined })
  const page = <PageRattachement vue={vue} q={q} trouvees={trouvees.slice(0, 20)} territoire={territoire} />
  return c.html(rendre(page))
}

export async function rattacherUne({ c, t, territoire }: Ouvert): Promise<Response> {
  const recu = await formulaireRecu(c)
  const id = champ(recu, 'organisation')
  const organisation = estUuid(id) ? await trouverOrganisation(t, id) : undefined
  const ou = await territoireDuFormulaire(t, territoire, champ(recu, 'territoire') || undefined)
  if (!organisation || organisation.fusionnee_dans !== null) return c.notFound()
  // Only the national team chooses where, and it had chosen nothing.
  if (!ou) return territoire === null ? c.redirect(`/organisations/${id}`, 303) : c.notFound()
  await rattacher(t, ou.territoire_id, id)
  return c.redirect(`/organisations/${id}?fait=rattachee`, 303)
}

async function participationEnCours({ t, territoire, organisation }: OrganisationOuverte, ecrit: string | undefined) {
  const ou = await territoireDuFormulaire(t, territoire, ecrit)
  const toutes = ou ? await listerParticipations(t, organisation.organisation_id) : []
  return toutes.find(({ territoire_id, jusqu_au }) => territoire_id === ou?.territoire_id && jusqu_au === null)
}

async function pageDeFin(ouverte: OrganisationOuverte, participation: Participation): Promise<Response> {
  const { c, t, organisation } = ouverte
  const id = organisation.organisation_id
  const vue = { ...ouverte.vue, chemin: `/organisations/${id}/finir?territoire=${participation.territoire_id}` }
  const membres = await compterMembres(t, id, participation.territoire_id)
  const refusee = await laisse_sans_pilote(t, participation.territoire_id, id)
  const page = <PageFin {...{ vue, organisation, participation, membres, refusee }} />
  return c.html(rendre(page), refusee && c.req.method === 'POST' ? 409 : 200)
}

export async function montrerFin(ouverte: OrganisationOuverte): Promise<Response> {
  const participation = await participationEnCours(ouverte, ouverte.c.req.query('territoire'))
  return participation ? pageDeFin(ouverte, participation) : ouverte.c.notFound()
}

export async function finir(ouverte: OrganisationOuverte): Promise<Response> {
  const { c, t, organisation } = ouverte
  const participation = await participationEnCours(ouverte, champ(await formulaireRecu(c), 'territoire'))
  if (!participation) return c.notFound()
  if (await laisse_sans_pilote(t, participation.territoire_id, organisation.organisation_id))
    return pageDeFin(ouverte, participation)
  await finirParticipation(t, participation.territoire_id, organisation.organisation_id)
  return c.redirect(`/organisations/${organisation.organisation_id}?fait=finie`, 303)
}
