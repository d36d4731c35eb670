import { z } from 'zod'

/**
 * The secrets of one attempt. The caller keeps them on the server, tied to the browser that began, and gives them back
 * once: taken a second time, there is nothing left to take.
 */
export const schemaTentative = z.object({
  state: z.string(),
  nonce: z.string(),
  verificateur: z.string(),
  /** Where ProConnect sends the browser back: the same address must be said when asking and when coming back. */
  adresse_retour: z.url(),
  /** The page first asked for, on our site. */
  retour: z.string(),
  /** Levels of assurance asked for; none asks for none. */
  acr: z.array(z.string()),
  commencee_le: z.iso.datetime(),
})

export type Tentative = Readonly<z.infer<typeof schemaTentative>>

const duree = 15 * 60_000

export const estPerimee = ({ commencee_le }: Tentative, maintenant: Date): boolean =>
  maintenant.getTime() - Date.parse(commencee_le) > duree
