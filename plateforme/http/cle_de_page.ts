import { z } from 'zod'

/** The sort values of a page's last row, for the address of the page after: the row itself may be gone by then. */
export const ecrireCle = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

function partsEcrites(mot: string): unknown {
  try {
    return JSON.parse(Buffer.from(mot, 'base64url').toString())
  } catch {
    return undefined
  }
}

// A null byte fits in a string but in no text column.
const parts = z.array(
  z
    .string()
    .max(1000)
    .regex(/^[^\0]*$/),
)

/** As it stands in an address; one that nobody wrote is the beginning of the list. */
export function lireCle<T extends z.ZodType>(mot: string | undefined, cle: T): z.output<T> | undefined {
  const lues = parts.safeParse(mot === undefined ? undefined : partsEcrites(mot))
  const lue = cle.safeParse(lues.data)
  return lue.success ? lue.data : undefined
}

/** Of rows read one more than a page holds: the page, and the key of the next one if there is one. */
export function enPage<L>(lues: readonly L[], par_page: number, cle: (derniere: L) => readonly string[]) {
  const lignes = lues.slice(0, par_page)
  const derniere = lignes.at(-1)
  return { lignes, suivante: lues.length > par_page && derniere ? ecrireCle(...cle(derniere)) : undefined }
}

/** A moment to the microsecond, as the base writes it for a key. */
export const momentDeCle = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  .refine((moment) => !Number.isNaN(Date.parse(moment)))
