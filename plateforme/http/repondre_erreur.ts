import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { estBaseAbsente } from '../base/erreurs.ts'
import type { Contexte } from './contexte.ts'
import { estStatutErreur, pageErreur } from './page_erreur.tsx'

/** What a thrown error becomes: its cause goes to the log, its reader gets a page. */
export function repondreErreur(erreur: Error, c: Context<Contexte>): Response | Promise<Response> {
  if (erreur instanceof HTTPException && erreur.status < 500)
    return pageErreur(c, estStatutErreur(erreur.status) ? erreur.status : 400)
  c.get('journal').error({ erreur }, 'erreur')
  return pageErreur(c, estBaseAbsente(erreur) ? 503 : 500)
}
