import { Hono } from 'hono'
import { roles } from '../base/acteur.ts'
import { lecteurDe } from '../html/lecteur.ts'
import { rendre } from '../html/rendre.ts'
import type { Contexte } from '../http/contexte.ts'
import { langueDe } from '../langues/langueDe.ts'
import type { IdentiteDe } from '../sessions/reconnaitre.ts'
import { EcranQuiVoitQuoi } from './qui_voit_quoi.tsx'

export const routesAcces = (identiteDe: IdentiteDe) =>
  new Hono<Contexte>().get('/qui-voit-quoi', async (c) => {
    const role = roles.find((connu) => connu === c.req.query('role'))
    const lecteur = lecteurDe(await identiteDe(c))
    return c.html(rendre(<EcranQuiVoitQuoi langue={langueDe(c)} role={role} lecteur={lecteur} />))
  })
