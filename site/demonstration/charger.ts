import { sql } from 'kysely'
import { z } from 'zod'
import { trouverTerritoire } from '../../piloter/territoires/territoires.requetes.ts'
import { programme } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { nouveauSecret } from '../../plateforme/connexion/second_facteur/code.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import { ajouterOrganisation } from '../../plateforme/organisations/organisations.requetes.ts'
import { rattacher } from '../../plateforme/organisations/participations.requetes.ts'
import { courrielDe, type EquipeFictive, equipes } from './equipes.ts'
import { creerLesFoyers } from './foyers.ts'

/** A member of the demonstration, as the base knows her. */
export interface MembreInscrit {
  readonly compte: string
  readonly organisation: string
  readonly territoire: number
  readonly role: EquipeFictive['membres'][number]['role']
}

const cree = z.tuple([z.object({ id: z.string() })])

/** Back to the program's own name, after having written as somebody. */
export const redevenirProgramme = (t: Transaction) => sql`select lier_tache('programme')`.execute(t)

/**
 * What makes the program alive where it is tried: bodies, members with their second proof, households with their
 * requests and their readings. Once, in a base that has no organisation yet: what is changed there afterwards lasts.
 */
export const chargerDemonstration = (base: Base<'taches'>, aujourd_hui = aujourdHuiEnFrance()): Promise<void> =>
  transaction(base, programme, async (t) => {
    const valdroit = await trouverTerritoire(t, 'valdroit')
    if (!valdroit?.fictif) return
    const deja = await t.selectFrom('organisation').select('organisation_id').limit(1).execute()
    if (deja.length > 0) return
    const membres: MembreInscrit[] = []
    for (const equipe of equipes) membres.push(...(await inscrire(t, equipe, valdroit.territoire_id)))
    await creerLesFoyers(t, membres, aujourd_hui)
  })

async function inscrire(t: Transaction, equipe: EquipeFictive, territoire: number): Promise<readonly MembreInscrit[]> {
  const { sorte, nom, domaine, membres, partout = false } = equipe
  const organisation = await ajouterOrganisation(t, { sorte, nom, siret: null }, true)
  if (!partout) await rattacher(t, territoire, organisation)
  const inscrits: MembreInscrit[] = []
  for (const membre of membres) {
    const ou = partout ? null : territoire
    const { rows } = await sql`select inscrire_fictif(${courrielDe(membre, domaine)}, ${membre.prenom}, ${membre.nom},
      ${organisation}::uuid, ${ou}::integer, ${membre.role}, ${nouveauSecret()}) as id`.execute(t)
    inscrits.push({ compte: cree.parse(rows)[0].id, organisation, territoire, role: membre.role })
  }
  return inscrits
}
