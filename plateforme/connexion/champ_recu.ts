import type { Context } from 'hono'

/** One field of a posted form, as text: absent, a file, or given twice, it is empty. */
export async function champRecu(c: Context, nom: string): Promise<string> {
  const corps = await c.req.parseBody()
  const valeur = corps[nom]
  return typeof valeur === 'string' ? valeur : ''
}
