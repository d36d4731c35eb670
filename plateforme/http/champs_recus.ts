import type { Context } from 'hono'

/** The fields of a posted form, the first of each name, files left out. */
export async function champsRecus(c: Context): Promise<ReadonlyMap<string, string>> {
  const corps = await c.req.parseBody({ all: true })
  return new Map(
    Object.entries(corps).flatMap(([nom, valeur]): [string, string][] => {
      const [premier] = [valeur].flat()
      return typeof premier === 'string' ? [[nom, premier]] : []
    }),
  )
}

export const estUuid = (mot: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(mot)
