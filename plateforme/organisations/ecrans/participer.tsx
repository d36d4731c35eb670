import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaire_recu } from '../../http/formulaire_recu.ts'
import type { Ouvert } from '../../sessions/porte.ts'
import { lister_organisations, trouver_organisation } from '../organisations.requetes.ts'
import type { OrganisationOuverte } from '../ouvrir.ts'
import { PageFin } from '../pages/gestes.tsx'
import { PageRattachement } from '../pages/rattachement.tsx'
import {
  compter_membres,
  finir_participation,
  laisse_sans_pilote,
  lister_participations,
  type Participation,
  rattacher,
} from '../participations.requetes.ts'
import { territoire_du_formulaire } from '../territoires.requetes.ts'

export async function montrer_rattachement({ c, t, vue, territoire }: Ouvert): Promise<Response> {
  const q = (c.req.query('q') ?? '').trim().slice(0, 100)
  const { lignes: trouvees } =
    q.length < 2 ? { lignes: [] } : await lister_organisations(t, { territoire: null, q, apres: undefined })
  const page = <PageRattachement vue={vue} q={q} trouvees={trouvees.slice(0, 20)} territoire={territoire} />
  return c.html(rendre(page))
}

export async function rattacher_une({ c, t, territoire }: Ouvert): Promise<Response> {
  const recu = await formulaire_recu(c)
  const id = champ(recu, 'organisation')
  const organisation = estUuid(id) ? await trouver_organisation(t, id) : undefined
  const ou = await territoire_du_formulaire(t, territoire, champ(recu, 'territoire') || undefined)
  if (!organisation || organisation.fusionnee_dans !== null) return c.notFound()
  // Only the national team chooses where, and it had chosen nothing.
  if (!ou) return territoire === null ? c.redirect(`/organisations/${id}`, 303) : c.notFound()
  await rattacher(t, ou.territoire_id, id)
  return c.redirect(`/organisations/${id}?fait=rattachee`, 303)
}

async function participation_en_cours({ t, territoire, organisation }: OrganisationOuverte, ecrit: string | undefined) {
  const ou = await territoire_du_formulaire(t, territoire, ecrit)
  const toutes = ou ? await lister_participations(t, organisation.organisation_id) : []
  return toutes.find(({ territoire_id, jusqu_au }) => territoire_id === ou?.territoire_id && jusqu_au === null)
}

async function page_de_fin(ouverte: OrganisationOuverte, participation: Participation): Promise<Response> {
  const { c, t, organisation } = ouverte
  const id = organisation.organisation_id
  const vue = { ...ouverte.vue, chemin: `/organisations/${id}/finir?territoire=${participation.territoire_id}` }
  const membres = await compter_membres(t, id, participation.territoire_id)
  const refusee = await laisse_sans_pilote(t, participation.territoire_id, id)
  const page = <PageFin {...{ vue, organisation, participation, membres, refusee }} />
  return c.html(rendre(page), refusee && c.req.method === 'POST' ? 409 : 200)
}

export async function montrer_fin(ouverte: OrganisationOuverte): Promise<Response> {
  const participation = await participation_en_cours(ouverte, ouverte.c.req.query('territoire'))
  return participation ? page_de_fin(ouverte, participation) : ouverte.c.notFound()
}

export async function finir(ouverte: OrganisationOuverte): Promise<Response> {
  const { c, t, organisation } = ouverte
  const participation = await participation_en_cours(ouverte, champ(await formulaire_recu(c), 'territoire'))
  if (!participation) return c.notFound()
  if (await laisse_sans_pilote(t, participation.territoire_id, organisation.organisation_id))
    return page_de_fin(ouverte, participation)
  await finir_participation(t, participation.territoire_id, organisation.organisation_id)
  return c.redirect(`/organisations/${organisation.organisation_id}?fait=finie`, 303)
}
