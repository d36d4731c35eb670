import { rolesTextes } from '../../acces/roles.textes.ts'
import type { RoleDeTravail } from '../../base/acteur.ts'
import { lettreRoleChange } from '../../courriel/lettres/role_change.ts'
import { lettreRoleFini } from '../../courriel/lettres/role_fini.ts'
import { poster } from '../../courriel/poster.ts'
import type { DateSaisie } from '../../html/composants/dates.tsx'
import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { partiesDe, partiesDuJour } from '../../http/jour.ts'
import { jourEnFrance } from '../../langues/aujourd_hui.ts'
import { changer_fin, changer_role, compterSuivis, finirAdhesion } from '../adhesions.requetes.ts'
import { type FauteDeMembre, lireFin, lireRole } from '../adhesions.ts'
import type { MembreOuvert } from '../ouvrir.ts'
import { PageFinDeMembre, PageMembre } from '../pages/membre.tsx'

function page(ouvert: MembreOuvert, fautes: readonly FauteDeMembre[], jusqu_au: DateSaisie): Response {
  const { c, membre, roles, soi, maintenant } = ouvert
  const vue = { ...ouvert.vue, chemin: `/equipe/${membre.adhesion_id}` }
  const props = { vue, membre, roles, soi, jusqu_au, fautes, fait: c.req.query('fait') }
  return c.html(
    rendre(<PageMembre {...props} aujourd_hui={jourEnFrance(maintenant)} />),
    fautes.length === 0 ? 200 : 422,
  )
}

export const montrerMembre = async (ouvert: MembreOuvert): Promise<Response> =>
  page(ouvert, [], partiesDe(ouvert.membre.jusqu_au))

/** Whether a gesture is the reader's to make: her own membership is managed by somebody else. */
const seGere = ({ roles, soi }: MembreOuvert) => !soi && roles.length > 0

const poste = ({ membre }: MembreOuvert, role: RoleDeTravail) => ({
  organisation: membre.organisation,
  role: rolesTextes.fr[role],
})

export async function changerLeRole(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, membre, roles } = ouvert
  if (!seGere(ouvert)) return c.notFound()
  const role = lireRole(champ(await formulaireRecu(c), 'role'), roles)
  if (!role) return page(ouvert, [{ champ: 'role', cause: 'role_absent' }], partiesDe(membre.jusqu_au))
  if (role !== membre.role) {
    if (!(await changer_role(t, membre, role))) return c.notFound()
    const fin = membre.jusqu_au === null ? {} : { jusqu_au: membre.jusqu_au }
    await poster(t, membre.courriel, lettreRoleChange('fr', { ...poste(ouvert, role), ...fin }))
  }
  return c.redirect('/equipe?fait=role', 303)
}

export async function changerLaFin(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, membre, maintenant } = ouvert
  if (!seGere(ouvert)) return c.notFound()
  const recu = await formulaireRecu(c)
  const fin = lireFin(recu, jourEnFrance(maintenant))
  if ('cause' in fin) return page(ouvert, [{ champ: 'jusqu_au', cause: fin.cause }], partiesDuJour(recu, 'jusqu_au'))
  if (!(await changer_fin(t, membre.adhesion_id, fin.jusqu_au))) return c.notFound()
  return c.redirect(`/equipe/${membre.adhesion_id}?fait=fin`, 303)
}

export async function montrerFin(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, vue, membre, maintenant } = ouvert
  if (!seGere(ouvert)) return c.notFound()
  const suivis = await compterSuivis(t, membre)
  const aujourd_hui = jourEnFrance(maintenant)
  return c.html(rendre(<PageFinDeMembre {...{ vue, membre, suivis, aujourd_hui }} />))
}

export async function finir(ouvert: MembreOuvert): Promise<Response> {
  const { c, t, membre } = ouvert
  if (!seGere(ouvert) || !(await finirAdhesion(t, membre.adhesion_id))) return c.notFound()
  await poster(t, membre.courriel, lettreRoleFini('fr', poste(ouvert, membre.role)))
  return c.redirect('/equipe?fait=finie', 303)
}
