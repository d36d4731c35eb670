import type { RoleDeTravail } from '../../base/acteur.ts'
import { lireCourriel } from '../../courriel/lire_courriel.ts'
import { rendre } from '../../html/rendre.ts'
import { adresseDuSite } from '../../http/adresse_du_site.ts'
import { champ, type Recu } from '../../http/champ.ts'
import { estUuid } from '../../http/est_uuid.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { partiesDuJour } from '../../http/jour.ts'
import { jourEnFrance } from '../../langues/aujourd_hui.ts'
import type { Ouvert } from '../../sessions/porte.ts'
import { rolesDonnables } from '../adhesions.requetes.ts'
import { type FauteDeMembre, type InvitationSaisie, lireFin, lireRole } from '../adhesions.ts'
import { envoyerInvitation } from '../envoyer.ts'
import { annulerInvitation, type Lieu, obstacle, trouverInvitation } from '../invitations.requetes.ts'
import { lieuxOuInviter } from '../lieux.ts'
import { type Lieux, PageInviter, type Saisie } from '../pages/inviter.tsx'

const vide: Saisie = {
  courriel: '',
  organisation: '',
  territoire: '',
  role: '',
  jusqu_au: {},
}

/** All roles that the actor gives somewhere: of those, some are of a territory and the others of none. */
async function rolesDuFormulaire(
  { t, acteur }: Ouvert,
  { organisations, territoires }: Lieux,
): Promise<readonly RoleDeTravail[]> {
  const [organisation] = organisations
  if (!organisation) return []
  if (!territoires) return rolesDonnables(t, organisation.valeur, acteur.territoire)
  const [ici] = territoires
  const locaux = ici ? await rolesDonnables(t, organisation.valeur, Number(ici.valeur)) : []
  return [...locaux, ...(await rolesDonnables(t, organisation.valeur, null))]
}

async function formulaire(ouvert: Ouvert, saisie: Saisie, fautes: readonly FauteDeMembre[]): Promise<Response> {
  const { c, t, acteur, vue } = ouvert
  const lieux = await lieuxOuInviter(t, acteur, saisie.organisation)
  const roles = await rolesDuFormulaire(ouvert, lieux)
  return c.html(rendre(<PageInviter {...{ vue, saisie, fautes, lieux, roles }} />), fautes.length === 0 ? 200 : 422)
}

export const montrerInvitation = (ouvert: Ouvert): Promise<Response> =>
  formulaire(ouvert, { ...vide, organisation: ouvert.c.req.query('organisation') ?? '' }, [])

/** The place a form names, if it is one of those offered; a fault if none was chosen; nothing if it was made up. */
async function lireLieu(
  { t, acteur }: Ouvert,
  { organisation, territoire }: Saisie,
): Promise<Lieu | FauteDeMembre | undefined> {
  const { organisations, territoires } = await lieuxOuInviter(t, acteur, organisation)
  if (organisation === '') return { champ: 'organisation', cause: 'organisation_absente' }
  if (!organisations.some(({ valeur }) => valeur === organisation)) return undefined
  if (!territoires) return { organisation_id: organisation, territoire_id: acteur.territoire }
  if (territoire === '') return { champ: 'territoire', cause: 'territoire_absent' }
  if (territoire === '0') return { organisation_id: organisation, territoire_id: null }
  if (!territoires.some(({ valeur }) => valeur === territoire)) return undefined
  return { organisation_id: organisation, territoire_id: Number(territoire) }
}

interface Lecture {
  readonly lue: InvitationSaisie | undefined
  readonly fautes: readonly FauteDeMembre[]
}

function lire(recu: Recu, roles: readonly RoleDeTravail[], aujourd_hui: string): Lecture {
  const courriel = lireCourriel(champ(recu, 'courriel'))
  const role = lireRole(champ(recu, 'role'), roles)
  const fin = lireFin(recu, aujourd_hui)
  const fautes: readonly FauteDeMembre[] = [
    ...(courriel === undefined ? [{ champ: 'courriel', cause: 'courriel_faux' } as const] : []),
    ...(role === undefined ? [{ champ: 'role', cause: 'role_absent' } as const] : []),
    ...('cause' in fin ? [{ champ: 'jusqu_au', cause: fin.cause } as const] : []),
  ]
  if (courriel === undefined || role === undefined || 'cause' in fin) return { lue: undefined, fautes }
  return { lue: { courriel, role, jusqu_au: fin.jusqu_au }, fautes }
}

export async function inviter(ouvert: Ouvert): Promise<Response> {
  const { c, t, acteur, maintenant, adresse_publique } = ouvert
  const recu = await formulaireRecu(c)
  const saisie: Saisie = {
    courriel: champ(recu, 'courriel'),
    organisation: champ(recu, 'organisation'),
    territoire: champ(recu, 'territoire'),
    role: champ(recu, 'role'),
    jusqu_au: partiesDuJour(recu, 'jusqu_au'),
  }
  const lieu = await lireLieu(ouvert, saisie)
  if (!lieu) return c.notFound()
  // A place still to be chosen does not hide what is wrong elsewhere.
  const roles =
    'champ' in lieu
      ? await rolesDuFormulaire(ouvert, await lieuxOuInviter(t, acteur, saisie.organisation))
      : await rolesDonnables(t, lieu.organisation_id, lieu.territoire_id)
  const { lue, fautes } = lire(recu, roles, jourEnFrance(maintenant))
  if ('champ' in lieu) return formulaire(ouvert, saisie, [...fautes, lieu])
  if (!lue) return formulaire(ouvert, saisie, fautes)
  const site = adresseDuSite(c, adresse_publique)
  const empeche = site === undefined ? 'sans_adresse' : await obstacle(t, lieu, lue, acteur.compte)
  if (site === undefined || empeche)
    return formulaire(ouvert, saisie, [{ champ: 'courriel', cause: empeche ?? 'sans_adresse' }])
  await envoyerInvitation(t, { ...lieu, ...lue }, { site, invite_par: acteur.compte })
  return c.redirect('/equipe?fait=invitee', 303)
}

/** A new link, since the base kept only a digest of the first: which goes out. */
export async function renvoyer({ c, t, acteur, adresse_publique }: Ouvert): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const invitation = estUuid(id) ? await trouverInvitation(t, id) : undefined
  const site = adresseDuSite(c, adresse_publique)
  if (!invitation || site === undefined || !(await annulerInvitation(t, id))) return c.notFound()
  await envoyerInvitation(t, invitation, { site, invite_par: acteur.compte })
  return c.redirect('/equipe?fait=invitee', 303)
}

export async function annuler({ c, t }: Ouvert): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (!estUuid(id) || !(await annulerInvitation(t, id))) return c.notFound()
  return c.redirect('/equipe?fait=annulee', 303)
}
