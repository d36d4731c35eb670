import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { rendre } from '../../plateforme/html/rendre.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import { ecrireDate } from '../../plateforme/langues/dates.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { lire_code } from '../foyers/code.ts'
import type { ReglagesDesFoyers } from '../foyers/section.tsx'
import { sortes } from '../rgpd/rgpd.ts'
import { champ, parmi } from '../travail/champ.ts'
import { lire_jour, parties_du_jour } from '../travail/jour.ts'
import { copie_en_json } from './copie.ts'
import { routesCopieAuBureau } from './copie_au_bureau.ecran.tsx'
import { entrer_par_code, type Porte, sortir } from './entrer.ts'
import { demander_en_son_nom, type Espace, lire_espace, remettre_la_copie, revenir_sur } from './espace.requetes.ts'
import { PageDemander, type SorteDemandee } from './pages/demander.tsx'
import { type FauteDEntree, PageEntree } from './pages/entree.tsx'
import { PageCopie, PageEspace } from './pages/espace.tsx'

export type Reglages = ReglagesDesFoyers & Porte

const demandables = sortes.filter((sorte): sorte is SorteDemandee => sorte !== 'acces')
const longueur_max = 4000

const sorte_demandee = (c: Context) => demandables.find((sorte) => sorte === c.req.param('sorte'))

const porte = (c: Context) => c.html(rendre(<PageEntree langue={langueDe(c)} naissance={{}} fautes={[]} />))

async function entrer(c: Context, reglages: Porte): Promise<Response> {
  const recu = await formulaireRecu(c)
  const code = lire_code(champ(recu, 'code'))
  const naissance = lire_jour(recu, 'date_naissance')
  const refaire = (statut: 422 | 429, ...fautes: readonly FauteDEntree[]) => {
    const page = <PageEntree langue={langueDe(c)} naissance={parties_du_jour(recu, 'date_naissance')} fautes={fautes} />
    return c.html(rendre(page), statut)
  }
  if (code === undefined || naissance.sorte !== 'lu')
    return refaire(
      422,
      ...(code === undefined ? [{ nom: 'code', faute: 'code_faux' } as const] : []),
      ...(naissance.sorte === 'lu' ? [] : [{ nom: 'date_naissance', faute: 'naissance_fausse' } as const]),
    )
  const entree = await entrer_par_code(c, reglages, code, naissance.jour)
  if (entree === 'entree') return c.redirect('/mon-espace', 303)
  return refaire(entree === 'trop' ? 429 : 422, { nom: 'code', faute: entree })
}

async function demander(c: Context, t: Transaction, sorte: SorteDemandee): Promise<Response> {
  const demande = champ(await formulaireRecu(c), 'demande')
  const refaire = (faute: 'demande_vide' | 'demande_longue' | 'demande_trop', statut: 422 | 409) =>
    c.html(rendre(<PageDemander langue={langueDe(c)} sorte={sorte} demande={demande} faute={faute} />), statut)
  if (demande.length > longueur_max) return refaire('demande_longue', 422)
  if (sorte === 'rectification' && demande === '') return refaire('demande_vide', 422)
  if (!(await demander_en_son_nom(t, sorte, demande))) return refaire('demande_trop', 409)
  return c.redirect('/mon-espace?fait=demander', 303)
}

/** The page of the person herself. Whoever is not in finds the way in; a worker's own session shows nothing here. */
export function routesEspace(reglages: Reglages): Hono<Contexte> {
  const { base, identiteDe, sections, aujourd_hui = aujourdHuiEnFrance } = reglages
  interface Ouvert {
    readonly t: Transaction
    readonly espace: Espace
  }
  const chez_soi = async (
    c: Context,
    travail: (ouvert: Ouvert) => Promise<Response>,
    entier = false,
  ): Promise<Response> => {
    const acteur = (await identiteDe(c))?.acteur
    if (acteur?.role !== 'personne') return c.redirect('/mon-espace', 303)
    const reponse = await transaction(base, acteur, async (t) => {
      const espace = await lire_espace(t, sections, acteur, { entier })
      return espace && travail({ t, espace })
    })
    return reponse ?? porte(c)
  }
  const copier = (c: Context, envoyer: (espace: Espace, le: string) => Response) =>
    chez_soi(
      c,
      async ({ t, espace }) => {
        await sql`select journaliser_export('copie_a_la_personne', ${espace.personnes.length}::integer,
          ${randomUUID()})`.execute(t)
        return envoyer(espace, aujourd_hui())
      },
      true,
    )
  return new Hono<Contexte>()
    .get('/mon-espace', async (c) => {
      const acteur = (await identiteDe(c))?.acteur
      if (acteur?.role !== 'personne') return porte(c)
      const fait = c.req.query('fait')
      const suite = fait === 'revenir' ? 'revenu' : fait === 'demander' ? 'fait' : null
      return chez_soi(c, async ({ espace }) =>
        c.html(rendre(<PageEspace langue={langueDe(c)} espace={espace} suite={suite} />)),
      )
    })
    .post('/mon-espace/entrer', (c) => entrer(c, reglages))
    .post('/mon-espace/sortir', async (c) => {
      await sortir(c, reglages)
      return c.redirect('/mon-espace', 303)
    })
    .post('/mon-espace/copie', (c) =>
      chez_soi(c, async ({ t }) => {
        await remettre_la_copie(t)
        return c.redirect('/mon-espace/copie', 303)
      }),
    )
    .get('/mon-espace/copie', (c) =>
      copier(c, (espace, le) => {
        const langue = langueDe(c)
        return c.html(rendre(<PageCopie langue={langue} espace={espace} date={ecrireDate(le, langue)} />))
      }),
    )
    .get('/mon-espace/copie.json', (c) =>
      copier(c, (espace, le) =>
        c.body(copie_en_json(espace, le), 200, {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': 'attachment; filename="mes-donnees.json"',
        }),
      ),
    )
    .get('/mon-espace/demander/:sorte', (c) =>
      chez_soi(c, async () => {
        const sorte = sorte_demandee(c)
        if (!sorte) return c.notFound()
        return c.html(rendre(<PageDemander langue={langueDe(c)} sorte={sorte} demande="" faute={null} />))
      }),
    )
    .post('/mon-espace/demander/:sorte', (c) =>
      chez_soi(c, async ({ t }) => {
        const sorte = sorte_demandee(c)
        return sorte ? demander(c, t, sorte) : c.notFound()
      }),
    )
    .post('/mon-espace/revenir', (c) =>
      chez_soi(c, async ({ t, espace }) => {
        const sorte = parmi(await formulaireRecu(c), 'sorte', ['opposition', 'limitation'])
        if (sorte === undefined) return c.notFound()
        if (await revenir_sur(t, sorte)) return c.redirect('/mon-espace?fait=revenir', 303)
        return c.html(rendre(<PageEspace langue={langueDe(c)} espace={espace} suite="autre" />), 409)
      }),
    )
    .route('/', routesCopieAuBureau(reglages))
}
