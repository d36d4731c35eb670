import { rolesTextes } from '../../acces/roles.textes.ts'
import type { RoleDeTravail } from '../../base/acteur.ts'
import { lettreRoleChange } from '../../courriel/lettres/role_change.ts'
import { lettreRoleFini } from '../../courriel/lettres/role_fini.ts'
import { poster } from '../../courriel/poster.ts'
import type { DateSaisie } from '../../html/composants/dates.tsx'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaire_recu } from '../../http/formulaire_recu.ts'
import { parties_de, parties_du_jour } from '../../http/jour.ts'
import { jour_en_france } from '../../langues/aujourd_hui.ts'
import { changer_fin, changer_role, compter_suivis, finir_adhesion } from '../adhesions.requetes.ts'
import { type FauteDeMembre, lire_fin, lire_role } from '../adhesions.ts'
import type { MembreOuvert } from '../ouvrir.ts'
import { PageFinDeMembre, PageMembre } from '../pages/membre.tsx'

function page(ouvert: MembreOuvert, fautes: readonly FauteDeMembre[], jusqu_au: DateSaisie): Response {
  const { c, membre, roles, soi, maintenant } = ouvert
  const vue = { ...ouvert.vue, chemin: `/equipe/${membre.adhesion_id}` }
  const props = { vue, membre, roles, soi, jusqu_au, fautes, fait: c.req.query('fait') }
  return c.html(
    rendre(<PageMembre {...props} aujourd_hui={jour_en_france(maintenant)} />),
    fautes.length === 0 ? 200 : 422,
  )
}

export const montrer_membre = async (ouvert: MembreOuvert): Promise<Response> =>
  page(ouvert, [], parties_de(ouvert.membre.jusqu_au))

/** Whether a gesture is the reader's to make: her own membership is managed by somebody else. */
const se_gere = ({ roles, soi }: MembreOuvert) => !soi && roles.length > 0

const poste = ({ membre }: MembreOuvert, role: RoleDeTravail) => ({
  organisation: membre.organisation,
  role: rolesTextes.fr[role],
})

export async function changer_le_role(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, membre, roles } = ouvert
  if (!se_gere(ouvert)) return c.notFound()
  const role = lire_role(champ(await formulaire_recu(c), 'role'), roles)
  if (!role) return page(ouvert, [{ champ: 'role', cause: 'role_absent' }], parties_de(membre.jusqu_au))
  if (role !== membre.role) {
    if (!(await changer_role(t, membre, role))) return c.notFound()
    const fin = membre.jusqu_au === null ? {} : { jusqu_au: membre.jusqu_au }
    await poster(t, membre.courriel, lettreRoleChange('fr', { ...poste(ouvert, role), ...fin }))
  }
  return c.redirect('/equipe?fait=role', 303)
}

export async function changer_la_fin(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, membre, maintenant } = ouvert
  if (!se_gere(ouvert)) return c.notFound()
  const recu = await formulaire_recu(c)
  const fin = lire_fin(recu, jour_en_france(maintenant))
  if ('cause' in fin) return page(ouvert, [{ champ: 'jusqu_au', cause: fin.cause }], parties_du_jour(recu, 'jusqu_au'))
  if (!(await changer_fin(t, membre.adhesion_id, fin.jusqu_au))) return c.notFound()
  return c.redirect(`/equipe/${membre.adhesion_id}?fait=fin`, 303)
}

export async function montrer_fin(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, vue, membre, maintenant } = ouvert
  if (!se_gere(ouvert)) return c.notFound()
  const suivis = await compter_suivis(t, membre)
  const aujourd_hui = jour_en_france(maintenant)
  return c.html(rendre(<PageFinDeMembre {...{ vue, membre, suivis, aujourd_hui }} />))
}

export async function finir(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, membre } = ouvert
  if (!se_gere(ouvert) || !(await finir_adhesion(t, membre.adhesion_id))) return c.notFound()
  await poster(t, membre.courriel, lettreRoleFini('fr', poste(ouvert, membre.role)))
  return c.redirect('/equipe?fait=finie', 303)
}
