import { createMiddleware } from 'hono/factory'
import type { Contexte } from './contexte.ts'
import { pageErreur } from './page_erreur.tsx'

const formulaire = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

// PostgreSQL holds no such character, and nobody types it.
const illisible = (valeur: FormDataEntryValue) => typeof valeur === 'string' && valeur.includes('\0')

/** A form that cannot be read is its sender's fault, whatever page it was meant for: Hono keeps what was read here. */
export const corpsLisible = createMiddleware<Contexte>(async (c, next) => {
  if (c.req.method === 'GET' || !formulaire.test(c.req.header('content-type') ?? '')) return next()
  const champs = await c.req.formData().catch(() => undefined)
  if (champs === undefined || [...champs].some(([nom, valeur]) => illisible(nom) || illisible(valeur)))
    return pageErreur(c, 400)
  return next()
})
