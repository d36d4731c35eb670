import { type Context, Hono } from 'hono'
import { equipe } from '../../plateforme/acces/matrice/groupes.ts'
import type { Role } from '../../plateforme/base/acteur.ts'
import { estUuid } from '../../plateforme/http/champs_recus.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { ouvrir_par_le_foyer } from '../foyers/ouvrir.ts'
import { agir, type Ouvert } from '../travail/agir.ts'
import type { Reglages } from '../travail/reglages.ts'
import { routesDemandeRecue } from './demande_recue.ecran.tsx'
import { page_effacer } from './pages/demande.tsx'
import { page_demandes } from './pages/liste.tsx'
import { effacer, montrer_demande, prendre, prolonger, repondre } from './repondre.tsx'
import { type Cle, type DemandeListee, lister_demandes, trouver_demande, vues } from './rgpd.requetes.ts'
import { est_ouverte } from './rgpd.ts'

/** Those who answer, and who watches the clock. */
const lecteurs: readonly Role[] = [...equipe, 'pilote']

export interface DemandeTrouvee {
  readonly demande: DemandeListee
  /** Whether the reader may read the file, hence answer. */
  readonly lisible: boolean
}

export interface DemandeOuverte extends Ouvert {
  readonly trouvee: DemandeTrouvee
}

function cle_demandee(c: Context): Cle | undefined {
  const [jour = '', exercice_id = ''] = (c.req.query('apres') ?? '').split('_')
  return /^\d{4}-\d\d-\d\d$/.test(jour) && !Number.isNaN(Date.parse(jour)) && estUuid(exercice_id)
    ? { jour, exercice_id }
    : undefined
}

async function lister(c: Context, { t, cadre, aujourd_hui }: Ouvert): Promise<Response> {
  const vue = vues.find((connue) => connue === c.req.query('vue')) ?? 'ouvertes'
  const effacee = c.req.query('effacee') !== undefined
  const lues = await lister_demandes(t, vue, cle_demandee(c))
  return c.html(page_demandes({ cadre, aujourd_hui, vue, effacee, ...lues }))
}

/** Requests over data: by deadline, answered within the month. */
export function routesRgpd(reglages: Reglages): Hono<Contexte> {
  const ouvrir = (
    c: Context<Contexte>,
    travail: (ouverte: DemandeOuverte) => Promise<Response>,
    roles: readonly Role[] = equipe,
  ) =>
    ouvrir_par_le_foyer(
      c,
      reglages,
      { param: 'demande', trouver: trouver_demande, roles },
      ({ chose: demande, trouve, ...ouvert }) =>
        travail({ ...ouvert, trouvee: { demande, lisible: trouve.titre !== null } }),
    )
  /** To answer, one must read the file, and nobody have answered: else the page says where it stands. */
  const ouvrir_a_repondre = (c: Context<Contexte>, travail: (ouverte: DemandeOuverte) => Promise<Response>) =>
    ouvrir(c, async (ouverte) => {
      const { demande, lisible } = ouverte.trouvee
      if (!lisible) return c.redirect(`/foyers/${demande.foyer_id}`, 303)
      return est_ouverte(demande) ? travail(ouverte) : montrer_demande(c, ouverte, { statut: 409 })
    })
  return new Hono<Contexte>()
    .get('/demandes', (c) => agir(c, reglages, (ouvert) => lister(c, ouvert), lecteurs))
    .get('/demandes/:demande', (c) => ouvrir(c, (ouverte) => montrer_demande(c, ouverte), lecteurs))
    .post('/demandes/:demande/prendre', (c) => ouvrir_a_repondre(c, (ouverte) => prendre(c, ouverte)))
    .post('/demandes/:demande/prolonger', (c) => ouvrir_a_repondre(c, (ouverte) => prolonger(c, ouverte)))
    .post('/demandes/:demande/repondre', (c) => ouvrir_a_repondre(c, (ouverte) => repondre(c, ouverte)))
    .get('/demandes/:demande/effacer', (c) =>
      ouvrir_a_repondre(c, async (ouverte) =>
        ouverte.trouvee.demande.sorte === 'effacement' ? c.html(page_effacer(ouverte)) : c.notFound(),
      ),
    )
    .post('/demandes/:demande/effacer', (c) => ouvrir_a_repondre(c, (ouverte) => effacer(c, ouverte)))
    .route('/', routesDemandeRecue(reglages))
}
