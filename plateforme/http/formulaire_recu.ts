import type { Context } from 'hono'
import type { Recu } from './champ.ts'

/** The fields of a posted form, each once or several times; files are left out. */
export async function formulaireRecu(c: Context): Promise<Recu> {
  const corps = await c.req.parseBody({ all: true })
  const champs = Object.entries(corps).map(([nom, valeur]): [string, string | readonly string[]] => {
    const textes = [valeur].flat().filter((partie) => typeof partie === 'string')
    return [nom, Array.isArray(valeur) ? textes : (textes[0] ?? '')]
  })
  return Object.fromEntries(champs)
}
