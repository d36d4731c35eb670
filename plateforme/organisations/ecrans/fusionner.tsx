import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import type { Ouvert } from '../../sessions/porte.ts'
import { compterAvoirs, fusionner } from '../fusion.requetes.ts'
import { trouverOrganisation } from '../organisations.requetes.ts'
import { type Comparaison, PageFusion } from '../pages/fusion.tsx'

/** Both, with what they hold; nothing when one of them is not this actor's to merge. */
async function comparer({ t }: Ouvert, gardee: string, doublon: string): Promise<Comparaison | undefined> {
  if (gardee === doublon) return undefined
  const [garde, perd] = [await cote(t, gardee), await cote(t, doublon)]
  return garde && perd && { gardee: garde, doublon: perd }
}

async function cote(t: Ouvert['t'], id: string) {
  const organisation = estUuid(id) ? await trouverOrganisation(t, id) : undefined
  if (!organisation || organisation.fusionnee_dans !== null) return undefined
  const avoirs = await compterAvoirs(t, id)
  return avoirs && { organisation, avoirs }
}

export async function demanderFusion(ouvert: Ouvert): Promise<Response> {
  const { gardee = '', doublon = '' } = ouvert.c.req.query()
  const comparaison = await comparer(ouvert, gardee, doublon)
  if (!comparaison) return ouvert.c.notFound()
  return ouvert.c.html(rendre(<PageFusion vue={ouvert.vue} {...comparaison} sans_confirmation={false} />))
}

export async function fusionnerLesDeux(ouvert: Ouvert): Promise<Response> {
  const { c, t } = ouvert
  const recu = await formulaireRecu(c)
  const [gardee, doublon] = [champ(recu, 'gardee'), champ(recu, 'doublon')]
  const comparaison = await comparer(ouvert, gardee, doublon)
  if (!comparaison) return c.notFound()
  if (champ(recu, 'confirme') !== 'oui') {
    const vue = { ...ouvert.vue, chemin: `/organisations/fusionner?gardee=${gardee}&doublon=${doublon}` }
    return c.html(rendre(<PageFusion vue={vue} {...comparaison} sans_confirmation />), 422)
  }
  if (!(await fusionner(t, gardee, doublon))) return c.notFound()
  return c.redirect(`/organisations/${gardee}?fait=fusionnee`, 303)
}
