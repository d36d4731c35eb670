import { z } from 'zod'

export type Issue =
  | { readonly sorte: 'envoyee' }
  /** `code`: of the protocol or of the network, never the server's sentence, which repeats the address. */
  | { readonly sorte: 'plus_tard' | 'refusee'; readonly code: string }

const schemaErreur = z.object({
  code: z.string().optional(),
  originalCode: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
  permanent: z.boolean().optional(),
})

/** Only what is said of this recipient or of this text is final: a sender refused, a password wrong can be mended. */
const surLaLettre = /^(RCPT TO|DATA)/

/** What becomes of a letter that the library did not send. */
export function issueDe(erreur: unknown): Issue {
  const lue = schemaErreur.safeParse(erreur)
  if (!lue.success) return { sorte: 'plus_tard', code: 'INCONNUE' }
  const { code, originalCode, command = '', response = '', responseCode, permanent } = lue.data
  if (responseCode === undefined) {
    const malFormee = code === 'EENVELOPE' && command === 'API'
    return { sorte: malFormee ? 'refusee' : 'plus_tard', code: (originalCode ?? code ?? 'INCONNUE').slice(0, 40) }
  }
  const precision = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  return {
    sorte: permanent === true && surLaLettre.test(command) ? 'refusee' : 'plus_tard',
    code: precision === undefined ? `${responseCode}` : `${responseCode} ${precision}`,
  }
}
