import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Base } from '../../plateforme/base/base.ts'
import { appareilDe } from '../../plateforme/connexion/appareil.ts'
import { prefixeReseau } from '../../plateforme/http/prefixe_reseau.ts'
import { empreinteDuJeton, nouveauJeton } from '../../plateforme/sessions/jeton.ts'
import type { Temoin } from '../../plateforme/sessions/temoin.ts'
import { empreinte_du_code } from '../foyers/code.ts'

export interface Porte {
  readonly portier: Base<'connexion'>
  readonly temoin: Temoin
  /** Behind a proxy, whose word is taken for where a request comes from. */
  readonly adresse_publique?: string | undefined
}

const passe = z.tuple([z.object({ oui: z.boolean() })])

// In a quarter of an hour: one reads a letter slowly, a whole France services comes by one address.
const par_code = 10
const par_reseau = 60

/** Counted whatever the code, so that neither the answer nor its time tells whether it exists. */
async function frapper({ portier }: Porte, quoi: string, maximum: number): Promise<boolean> {
  const { rows } = await sql`select frapper(${quoi}, ${maximum}::integer, interval '15 minutes') as oui`.execute(
    portier.kysely,
  )
  return passe.parse(rows)[0].oui
}

export type Entree = 'entree' | 'refus' | 'trop'

/** Checks the code and the birth, and opens a session under a token drawn now; the one that was there ends. */
export async function entrer_par_code(c: Context, porte: Porte, code: string, naissance: string): Promise<Entree> {
  const empreinte = empreinte_du_code(code)
  const reseau = prefixeReseau(c, porte.adresse_publique !== undefined)
  // The network first, and alone when it has tried too often: each code counted is a row.
  if (!(await frapper(porte, `espace_reseau:${reseau}`, par_reseau))) return 'trop'
  if (!(await frapper(porte, `espace_code:${empreinte}`, par_code))) return 'trop'
  const jeton = nouveauJeton()
  const { rows } = await sql`select entrer_par_code(${empreinte}, ${naissance}::date, ${empreinteDuJeton(jeton)},
    ${appareilDe(c.req.header('user-agent'))}) as oui`.execute(porte.portier.kysely)
  if (!passe.parse(rows)[0].oui) return 'refus'
  await finir_celle_d_avant(c, porte)
  porte.temoin.poser(c, jeton)
  return 'entree'
}

async function finir_celle_d_avant(c: Context, { portier, temoin }: Porte): Promise<void> {
  const ancien = temoin.lire(c)
  if (ancien !== undefined) await sql`select from finir_session(${empreinteDuJeton(ancien)})`.execute(portier.kysely)
}

export async function sortir(c: Context, porte: Porte): Promise<void> {
  await finir_celle_d_avant(c, porte)
  porte.temoin.oublier(c)
}
