import { type Context, Hono } from 'hono'
import type { Base } from '../../plateforme/base/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { rendre } from '../../plateforme/html/rendre.ts'
import type { ActeurDe } from '../../plateforme/http/acteur_de.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { type Territoire, trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { aides_en_json } from './donnees_ouvertes.ts'
import { lister_dossiers, trouver_dossier } from './droits_locaux.requetes.ts'
import { type Dossier, type VersionEcrite, version_du_jour } from './droits_locaux.ts'
import { ecrit_les_droits_de } from './ecrit.ts'
import { routesEcriture } from './ecriture.ecran.tsx'
import { PageEssai } from './essai/page.tsx'
import { PageAide } from './pages/aide.tsx'
import { PageAides } from './pages/liste.tsx'
import { OutilsDeLAide, OutilsDeLaListe } from './pages/outils.tsx'
import { droit_du_dossier } from './publiees.ts'

export interface Reglages {
  readonly base: Base
  readonly acteurDe: ActeurDe
  readonly aujourd_hui?: () => string
}

interface AideLue {
  readonly territoire: Territoire
  readonly dossier: Dossier
  /** Whether this reader may write it. */
  readonly ecrit: boolean
}

const lire_aide = async (c: Context, { base, acteurDe }: Reglages): Promise<AideLue | undefined> => {
  const acteur = await acteurDe(c)
  return transaction(base, acteur, async (t) => {
    const territoire = await trouverTerritoire(t, c.req.param('territoire') ?? '')
    const dossier = territoire && (await trouver_dossier(t, territoire.territoire_id, c.req.param('aide') ?? ''))
    return dossier && { territoire, dossier, ecrit: ecrit_les_droits_de(acteur, territoire.territoire_id) }
  })
}

/** The version asked for by its number, or the one of the day. */
function version_demandee(c: Context, { versions }: Dossier, aujourd_hui: string): VersionEcrite | undefined {
  const numero = c.req.query('version')
  if (numero === undefined) return version_du_jour(versions, aujourd_hui)
  return versions.find((version) => String(version.numero) === numero)
}

const lire_toutes = async (c: Context, { base, acteurDe }: Reglages) => {
  const acteur = await acteurDe(c)
  return transaction(base, acteur, async (t) => {
    const territoire = await trouverTerritoire(t, c.req.param('territoire') ?? '')
    if (!territoire) return undefined
    const { territoire_id } = territoire
    const dossiers = await lister_dossiers(t, territoire_id)
    return { territoire, dossiers, ecrit: ecrit_les_droits_de(acteur, territoire_id) }
  })
}

/** What everybody reads of local aids: the list, each aid with its versions, a trial, open data. */
export function routesDroitsLocaux(reglages: Reglages): Hono {
  const { aujourd_hui = aujourdHuiEnFrance } = reglages
  const montrer_essai = async (c: Context, envoye: boolean) => {
    const lue = await lire_aide(c, reglages)
    const version = lue && version_demandee(c, lue.dossier, aujourd_hui())
    const droit = lue && droit_du_dossier(lue.territoire, lue.dossier)
    if (!lue || !version || !droit) return c.notFound()
    const saisie = envoye ? await formulaireRecu(c) : null
    const { territoire, dossier } = lue
    const suite = {
      langue: langueDe(c),
      territoire,
      slug: dossier.slug,
      droit,
      version,
      saisie,
      aujourd_hui: aujourd_hui(),
    }
    return c.html(rendre(<PageEssai {...suite} />))
  }
  return new Hono()
    .route('/', routesEcriture(reglages))
    .get('/territoires/:territoire/aides-locales.json', async (c) => {
      const lues = await lire_toutes(c, reglages)
      if (!lues) return c.notFound()
      c.header('Cache-Control', 'public, max-age=300')
      return c.body(aides_en_json(lues.territoire, lues.dossiers), 200, {
        'Content-Type': 'application/json; charset=utf-8',
      })
    })
    .get('/territoires/:territoire/aides-locales', async (c) => {
      const lues = await lire_toutes(c, reglages)
      if (!lues) return c.notFound()
      const outils = lues.ecrit && <OutilsDeLaListe {...lues} />
      return c.html(rendre(<PageAides langue={langueDe(c)} {...lues} aujourd_hui={aujourd_hui()} outils={outils} />))
    })
    .get('/territoires/:territoire/aides-locales/:aide', async (c) => {
      const lue = await lire_aide(c, reglages)
      const version = lue && version_demandee(c, lue.dossier, aujourd_hui())
      if (!lue || !version) return c.notFound()
      const conditions =
        droit_du_dossier(lue.territoire, { ...lue.dossier, versions: [{ ...version, jusqu_au: null, etat: 'publie' }] })
          ?.versions[0]?.conditions ?? []
      const outils = lue.ecrit && <OutilsDeLAide {...lue} />
      const suite = { langue: langueDe(c), ...lue, version, conditions, aujourd_hui: aujourd_hui(), outils }
      return c.html(rendre(<PageAide {...suite} />))
    })
    .get('/territoires/:territoire/aides-locales/:aide/essayer', (c) => montrer_essai(c, false))
    .post('/territoires/:territoire/aides-locales/:aide/essayer', (c) => montrer_essai(c, true))
}
