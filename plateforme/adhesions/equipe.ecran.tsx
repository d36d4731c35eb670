import { Hono } from 'hono'
import { rendre } from '../html/rendre.ts'
import { lire_cle } from '../http/cle_de_page.ts'
import type { Contexte } from '../http/contexte.ts'
import { estUuid } from '../http/est_uuid.ts'
import { jour_en_france } from '../langues/aujourd_hui.ts'
import { type Ouvert, type Portes, porte } from '../sessions/porte.ts'
import { cle_de_membre, lister_membres } from './adhesions.requetes.ts'
import { annuler, inviter, montrer_invitation, renvoyer } from './ecrans/inviter.tsx'
import { changer_la_fin, changer_le_role, finir, montrer_fin, montrer_membre } from './ecrans/membre.tsx'
import { retirer_les_preuves } from './ecrans/preuves.ts'
import { lister_invitations } from './invitations.requetes.ts'
import { gerants, ouvrir_un } from './ouvrir.ts'
import { PageEquipe } from './pages/equipe.tsx'

async function montrer_equipe({ c, t, vue, acteur, maintenant }: Ouvert): Promise<Response> {
  const { q = '', organisation: demandee = '', apres, fait } = c.req.query()
  const organisation = estUuid(demandee) ? demandee : undefined
  const ou = {
    territoire: acteur.territoire,
    organisation: acteur.role === 'referent' ? acteur.organisation : undefined,
  }
  const filtres = { q: q.trim(), organisation, apres: lire_cle(apres, cle_de_membre) }
  const { lignes: membres, suivante } = await lister_membres(t, ou, filtres)
  const suite = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(organisation === undefined ? {} : { organisation }),
    apres: suivante ?? '',
  })
  const invitations = await lister_invitations(t, acteur.territoire)
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
      aujourd_hui={jour_en_france(maintenant)}
      fait={fait}
    />
  )
  return c.html(rendre(page))
}

/** Who has access, and who is invited. */
export function routesEquipe(portes: Portes): Hono<Contexte> {
  const gere = porte(portes, gerants)
  const un = ouvrir_un(gere)
  return new Hono<Contexte>()
    .get('/equipe', gere(montrer_equipe))
    .get('/equipe/inviter', gere(montrer_invitation))
    .post('/equipe/inviter', gere(inviter))
    .post('/equipe/invitations/:id/renvoyer', gere(renvoyer))
    .post('/equipe/invitations/:id/annuler', gere(annuler))
    .get('/equipe/:id', un(montrer_membre))
    .post('/equipe/:id/role', un(changer_le_role))
    .post('/equipe/:id/fin', un(changer_la_fin))
    .post('/equipe/:id/preuves', un(retirer_les_preuves))
    .get('/equipe/:id/finir', un(montrer_fin))
    .post('/equipe/:id/finir', un(finir))
}
