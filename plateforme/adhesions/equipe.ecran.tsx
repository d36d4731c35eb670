import { Hono } from 'hono'
import { rendre } from '../html/rendre.ts'
import { estUuid } from '../http/champs_recus.ts'
import type { Contexte } from '../http/contexte.ts'
import { jour_en_france } from '../langues/aujourd_hui.ts'
import { lister_membres, par_page } from './adhesions.requetes.ts'
import { annuler, inviter, montrer_invitation, renvoyer } from './ecrans/inviter.tsx'
import { changer_la_fin, changer_le_role, finir, montrer_fin, montrer_membre } from './ecrans/membre.tsx'
import { retirer_les_preuves } from './ecrans/preuves.ts'
import { lister_invitations } from './invitations.requetes.ts'
import { type Ouvert, ouvrir, ouvrir_un, type ReglagesEquipe } from './ouvrir.ts'
import { PageEquipe } from './pages/equipe.tsx'

const uuid = (mot: string | undefined) => (mot !== undefined && estUuid(mot) ? mot : undefined)

async function montrer_equipe({ c, t, vue, acteur, maintenant }: Ouvert): Promise<Response> {
  const { q = '', fait } = c.req.query()
  const [organisation, apres] = [uuid(c.req.query('organisation')), uuid(c.req.query('apres'))]
  const ou = {
    territoire: acteur.territoire,
    organisation: acteur.role === 'referent' ? acteur.organisation : undefined,
  }
  const lus = await lister_membres(t, ou, { q: q.trim(), organisation, apres })
  const membres = lus.slice(0, par_page)
  const suite = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(organisation === undefined ? {} : { organisation }),
    apres: membres.at(-1)?.adhesion_id ?? '',
  })
  const invitations = await lister_invitations(t, acteur.territoire)
  const page = (
    <PageEquipe
      vue={vue}
      etendue={acteur.role === 'referent' ? 'organisation' : acteur.role === 'pilote' ? 'territoire' : 'national'}
      q={q.slice(0, 100)}
      organisation={organisation}
      membres={membres}
      suivante={lus.length > par_page ? `/equipe?${suite}` : undefined}
      invitations={invitations}
      maintenant={maintenant}
      aujourd_hui={jour_en_france(maintenant)}
      fait={fait}
    />
  )
  return c.html(rendre(page))
}

/** Who has access, and who is invited. */
export function routesEquipe(reglages: ReglagesEquipe): Hono<Contexte> {
  const porte = ouvrir(reglages)
  const un = ouvrir_un(porte)
  return new Hono<Contexte>()
    .get('/equipe', porte(montrer_equipe))
    .get('/equipe/inviter', porte(montrer_invitation))
    .post('/equipe/inviter', porte(inviter))
    .post('/equipe/invitations/:id/renvoyer', porte(renvoyer))
    .post('/equipe/invitations/:id/annuler', porte(annuler))
    .get('/equipe/:id', un(montrer_membre))
    .post('/equipe/:id/role', un(changer_le_role))
    .post('/equipe/:id/fin', un(changer_la_fin))
    .post('/equipe/:id/preuves', un(retirer_les_preuves))
    .get('/equipe/:id/finir', un(montrer_fin))
    .post('/equipe/:id/finir', un(finir))
}
