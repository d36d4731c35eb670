import { sql } from 'kysely'
import { z } from 'zod'
import { type Automate, programme, rolesDeTravail } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'

const envoi: Automate = { role: 'envoi' }
const lettresMontrees = 30

export interface LettreEnAttente {
  readonly courriel_id: string
  readonly destinataire: string
  readonly sujet: string
  readonly texte: string
  readonly cree_le: Date
}

/** The last letters that wait, the newest first. */
export const lireLettres = (taches: Base<'taches'>): Promise<readonly LettreEnAttente[]> =>
  transaction(taches, envoi, (t) =>
    t
      .selectFrom('courriel')
      .select(['courriel_id', 'destinataire', 'sujet', 'texte', 'cree_le'])
      .where('envoye_le', 'is', null)
      .where('abandonne_le', 'is', null)
      .orderBy('cree_le', 'desc')
      .limit(lettresMontrees)
      .execute(),
  )

const schemaCompte = z.object({
  compte_id: z.string(),
  courriel: z.string(),
  prenom: z.string(),
  nom: z.string(),
  roles: z.array(z.enum(rolesDeTravail)),
  organisations: z.array(z.string()),
  territoires: z.array(z.string()),
  /** Of the application that shows codes, for those who have one. */
  secret: z.string().nullable(),
  dernier_pas: z.coerce.number().nullable(),
})

export type CompteDeDemonstration = z.infer<typeof schemaCompte>

export const lireComptes = (taches: Base<'taches'>): Promise<readonly CompteDeDemonstration[]> =>
  transaction(taches, programme, async (t) => {
    const { rows } = await sql`select * from comptes_de_demonstration()`.execute(t)
    return z.array(schemaCompte).parse(rows)
  })
