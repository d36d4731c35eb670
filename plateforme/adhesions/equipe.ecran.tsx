import { Hono } from 'hono'
import { rendre } from '../html/rendre.ts'
import { lireCle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { estUuid } from '../http/est_uuid.ts'
import { jourEnFrance } from '../langues/aujourd_hui.ts'
import { type Ouvert, type Portes, porte } from '../sessions/porte.ts'
import { cleDeMembre, listerMembres } from './adhesions.requetes.ts'
import { annuler, inviter, montrerInvitation, renvoyer } from './ecrans/inviter.tsx'
import { changerLaFin, changerLeRole, finir, montrerFin, montrerMembre } from './ecrans/membre.tsx'
import { retirerLesPreuves } from './ecrans/preuves.ts'
import { listerInvitations } from './invitations.requetes.ts'
import { gerants, ouvrirUn } from './ouvrir.ts'
import { PageEquipe } from './pages/equipe.tsx'

async function montrerEquipe({ c, t, vue, acteur, maintenant }: Ouvert): Promise<Response> {
  const { q = '', organisation: demandee = '', apres, fait } = c.req.query()
  const organisation = estUuid(demandee) ? demandee : undefined
  const ou = {
    territoire: acteur.territoire,
    organisation: acteur.role === 'referent' ? acteur.organisation : undefined,
  }
  const filtres = { q: q.trim(), organisation, apres: lireCle(apres, cleDeMembre) }
  const { lignes: membres, suivante } = await listerMembres(t, ou, filtres)
  const suite = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(organisation === undefined ? {} : { organisation }),
    apres: suivante ?? '',
  })
  const invitations = await listerInvitations(t, acteur.territoire)
  const page = (
    <PageEquipe
      vue={vue}
      etendue={acteur.role === 'referent' ? 'organisation' : acteur.role === 'pilote' ? 'territoire' : 'national'}
      q={q.slice(0, 100)}
      organisation={organisation}
      membres={membres}
      suivante={suivante && `/equipe?${suite}`}
      invitations={invitations}
      maintenant={maintenant}
      aujourd_hui={jourEnFrance(maintenant)}
      fait={fait}
    />
  )
  return c.html(rendre(page))
}

/** Who has access, and who is invited. */
export function routesEquipe(portes: Portes): Hono<Contexte> {
  const gere = porte(portes, gerants)
  const un = ouvrirUn(gere)
  return new Hono<Contexte>()
    .get('/equipe', gere(montrerEquipe))
    .get('/equipe/inviter', gere(montrerInvitation))
    .post('/equipe/inviter', gere(inviter))
    .post('/equipe/invitations/:id/renvoyer', gere(renvoyer))
    .post('/equipe/invitations/:id/annuler', gere(annuler))
    .get('/equipe/:id', un(montrerMembre))
    .post('/equipe/:id/role', un(changerLeRole))
    .post('/equipe/:id/fin', un(changerLaFin))
    .post('/equipe/:id/preuves', un(retirerLesPreuves))
    .get('/equipe/:id/finir', un(montrerFin))
    .post('/equipe/:id/finir', un(finir))
}
