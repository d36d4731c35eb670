import { envoyerInvitation } from '../../../plateforme/adhesions/envoyer.ts'
import type { Transaction } from '../../../plateforme/base/transaction.ts'
import { lireCourriel } from '../../../plateforme/courriel/lire_courriel.ts'
import { ajouterOrganisation } from '../../../plateforme/organisations/organisations.requetes.ts'
import {
  estSorte,
  lireOrganisation,
  type OrganisationSaisie,
  sortes,
} from '../../../plateforme/organisations/organisations.ts'
import { rattacher } from '../../../plateforme/organisations/participations.requetes.ts'
import { lireOptions } from '../options.ts'

const roles = ['administrateur', 'national', 'pilote'] as const
type RoleDuPremier = (typeof roles)[number]

export interface Demande {
  readonly courriel: string
  readonly role: RoleDuPremier
  readonly territoire: string | undefined
  readonly organisation: OrganisationSaisie
}

interface Refus {
  readonly refus: string
}

/** What the words of the command ask for, or what is wrong with them. */
export function lireDemande(mots: readonly string[]): Demande | Refus {
  const options = lireOptions(mots, {
    courriel: 'texte',
    role: 'texte',
    territoire: 'texte',
    organisation: 'texte',
    sorte: 'texte',
  })
  if ('refus' in options) return options
  const courriel = lireCourriel(options.courriel ?? '')
  if (courriel === undefined) return { refus: 'Donnez l’adresse de la personne : --courriel prenom.nom@exemple.fr' }
  const role = roles.find((un) => un === options.role)
  if (role === undefined) return { refus: `--role attend l’un de ces mots : ${roles.join(', ')}` }
  const { territoire } = options
  if ((role === 'pilote') !== (territoire !== undefined))
    return {
      refus:
        role === 'pilote' ? 'Un pilote mène un territoire : --territoire SLUG' : `--territoire ne va pas avec ${role}.`,
    }
  const nom = options.organisation ?? (role === 'pilote' ? '' : 'Équipe nationale')
  if (nom === '') return { refus: 'Pour quelle organisation ? --organisation "Nom"' }
  const sorte = options.sorte ?? (role === 'pilote' ? 'commune' : 'service_etat')
  if (!estSorte(sorte)) return { refus: `--sorte attend l’un de ces mots : ${sortes.join(', ')}` }
  const organisation = lireOrganisation({ nom, sorte, siret: '' })
  if (!('nom' in organisation)) return { refus: '--organisation attend un nom de 2 à 200 signes, sur une ligne.' }
  return { courriel, role, territoire, organisation }
}

/** Finds or adds the organisation, has it take part in the territory, and writes the invitation. */
export async function inviterLePremier(
  t: Transaction,
  { courriel, role, territoire, organisation }: Demande,
  site: string,
): Promise<{ readonly lien: string } | Refus> {
  const lieu = territoire === undefined ? undefined : await trouverTerritoire(t, territoire)
  if (territoire !== undefined && !lieu)
    return { refus: `--territoire : aucun territoire ne s’appelle « ${territoire} ».` }
  const connues = await t
    .selectFrom('organisation')
    .select('organisation_id')
    .where('nom', '=', organisation.nom)
    .where('fusionnee_dans', 'is', null)
    .execute()
  if (connues.length > 1)
    return {
      refus: `Plusieurs organisations s’appellent « ${organisation.nom} » : donnez-lui un autre nom, puis fusionnez-les.`,
    }
  const organisation_id =
    connues[0]?.organisation_id ?? (await ajouterOrganisation(t, organisation, lieu?.fictif ?? false))
  if (lieu) await rattacher(t, lieu.territoire_id, organisation_id)
  const invitation = { organisation_id, territoire_id: lieu?.territoire_id ?? null, courriel, role, jusqu_au: null }
  return { lien: await envoyerInvitation(t, invitation, { site, invite_par: null }) }
}

const trouverTerritoire = (t: Transaction, slug: string) =>
  t.selectFrom('territoire').select(['territoire_id', 'fictif']).where('slug', '=', slug).executeTakeFirst()
