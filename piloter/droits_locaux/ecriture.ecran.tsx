import { type Context, Hono } from 'hono'
import type { AideLocale } from '../../droits/local/aide.ts'
import { compiler } from '../../droits/local/compiler/compiler.ts'
import { type Faute, Lecteur } from '../../droits/local/valider/lecteur.ts'
import { type Validation, valider } from '../../droits/local/valider/valider.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { idChamp } from '../../plateforme/html/composants/id_champ.ts'
import { rendre } from '../../plateforme/html/rendre.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { type Territoire, trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { aujourd_hui_en_france } from './aujourd_hui.ts'
import type { Reglages } from './droits_locaux.ecran.tsx'
import { ajouter_brouillon, corriger_brouillon, lister_dossiers, trouver_dossier } from './droits_locaux.requetes.ts'
import type { Brouillon, Dossier } from './droits_locaux.ts'
import { ecrit_les_droits_de } from './ecrit.ts'
import type { Saisie as SaisieDEssai } from './essai/reponses.ts'
import { PageApercu } from './formulaire/apercu.tsx'
import { PageArret } from './formulaire/arret.tsx'
import { lire_arret, lire_dates } from './formulaire/dates.ts'
import { faire } from './formulaire/gestes.ts'
import { PageNouvelle } from './formulaire/nouvelle.tsx'
import { type Nouvelle, PageFormulaire } from './formulaire/page.tsx'
import { type Saisie, saisie_de, texte_au_chemin } from './formulaire/saisie.ts'
import { PageTropTard } from './formulaire/trop_tard.tsx'
import { formulaire_recu } from './formulaire_recu.ts'
import { adresse_de } from './pages/adresses.ts'
import { perimetre_de } from './perimetre.ts'
import { nom_de_commune } from './publiees.ts'
import { arreter, type Issue, publier } from './publier.ts'
import { slug_libre } from './slug_libre.ts'

interface Ouvert {
  readonly t: Transaction
  readonly territoire: Territoire
}

interface AideOuverte extends Ouvert {
  readonly dossier: Dossier
}

interface BrouillonOuvert extends AideOuverte {
  readonly brouillon: Brouillon
}

const chemin = '/territoires/:territoire/aides-locales'
// The base refuses more than 60,000 characters; what was typed also carries the names of the fields.
const longueur_max = 55_000

/** The pages by which a territory writes its aids: to anyone else, they do not exist. */
export function routesEcriture(reglages: Reglages): Hono {
  const { aujourd_hui = aujourd_hui_en_france } = reglages

  const ouvrir = async (c: Context, travail: (ouvert: Ouvert) => Promise<Response>): Promise<Response> => {
    const acteur = await reglages.acteurDe(c)
    const reponse = await transaction(reglages.base, acteur, async (t) => {
      const territoire = await trouverTerritoire(t, c.req.param('territoire') ?? '')
      if (!territoire || !ecrit_les_droits_de(acteur, territoire.territoire_id)) return undefined
      return travail({ t, territoire })
    })
    return reponse ?? c.notFound()
  }

  const ouvrir_aide = (c: Context, travail: (ouverte: AideOuverte) => Promise<Response>) =>
    ouvrir(c, async ({ t, territoire }) => {
      const dossier = await trouver_dossier(t, territoire.territoire_id, c.req.param('aide') ?? '')
      return dossier ? travail({ t, territoire, dossier }) : c.notFound()
    })

  const ouvrir_brouillon = (c: Context, travail: (ouvert: BrouillonOuvert) => Promise<Response>) =>
    ouvrir_aide(c, async (ouverte) => {
      const { brouillon } = ouverte.dossier
      if (brouillon) return travail({ ...ouverte, brouillon })
      return c.html(rendre(<PageTropTard langue={langueDe(c)} {...ouverte} />), 409)
    })

  return new Hono()
    .get(`${chemin}/nouvelle`, (c) =>
      ouvrir(c, async ({ territoire }) =>
        c.html(rendre(<PageNouvelle langue={langueDe(c)} territoire={territoire} nom="" erreur={null} />)),
      ),
    )
    .post(`${chemin}/nouvelle`, (c) => ouvrir(c, (ouvert) => commencer(c, ouvert)))
    .get(`${chemin}/:aide/brouillon`, (c) =>
      ouvrir_brouillon(c, async ({ territoire, dossier, brouillon }) => {
        const enregistre = c.req.query('enregistre') !== undefined
        const montrer_fautes = c.req.query('verifier') !== undefined
        return montrer_formulaire(
          c,
          { territoire, dossier, brouillon },
          enregistre ? 'enregistre' : null,
          montrer_fautes,
        )
      }),
    )
    .post(`${chemin}/:aide/brouillon`, (c) => ouvrir_brouillon(c, (ouvert) => enregistrer(c, ouvert)))
    .get(`${chemin}/:aide/apercu`, (c) =>
      ouvrir_brouillon(c, (ouvert) => montrer_apercu(c, ouvert, { aujourd_hui: aujourd_hui() })),
    )
    .post(`${chemin}/:aide/apercu`, (c) =>
      ouvrir_brouillon(c, async (ouvert) =>
        montrer_apercu(c, ouvert, { aujourd_hui: aujourd_hui(), essai: await formulaire_recu(c) }),
      ),
    )
    .post(`${chemin}/:aide/publier`, (c) =>
      ouvrir_brouillon(c, (ouvert) => publier_le_brouillon(c, ouvert, aujourd_hui())),
    )
    .post(`${chemin}/:aide/nouvelle-version`, (c) => ouvrir_aide(c, (ouverte) => preparer_version(c, ouverte)))
    .get(`${chemin}/:aide/arreter`, (c) => ouvrir_aide(c, (ouverte) => montrer_arret(c, ouverte, {}, [])))
    .post(`${chemin}/:aide/arreter`, (c) => ouvrir_aide(c, (ouverte) => arreter_l_aide(c, ouverte)))
}

async function commencer(c: Context, { t, territoire }: Ouvert): Promise<Response> {
  const fautes: Faute[] = []
  const saisie = saisie_de(await formulaire_recu(c))
  const nom = new Lecteur(saisie, '', fautes).champ('nom').texte(100, 'Donnez un nom à l’aide.')
  const [faute] = fautes
  if (faute) {
    const typed = texte_au_chemin(saisie, 'nom')
    return c.html(
      rendre(<PageNouvelle langue={langueDe(c)} territoire={territoire} nom={typed} erreur={faute.cause} />),
      422,
    )
  }
  const dossiers = await lister_dossiers(t, territoire.territoire_id)
  const slug = slug_libre(nom, new Set(dossiers.map((dossier) => dossier.slug)))
  await ajouter_brouillon(t, { territoire_id: territoire.territoire_id, slug, numero: 1 }, { nom })
  return c.redirect(adresse_de(territoire.slug, slug, 'brouillon'), 303)
}

const verifier = (territoire: Territoire, saisie: Saisie): Validation => valider(saisie, perimetre_de(territoire))

function montrer_formulaire(
  c: Context,
  { territoire, dossier, brouillon }: Omit<BrouillonOuvert, 't'>,
  nouvelle: Nouvelle,
  montrer_fautes: boolean,
  statut: 200 | 409 | 413 = 200,
): Response {
  const { saisie, modifie_le } = brouillon
  const validation = verifier(territoire, saisie)
  const fautes = validation.sorte === 'refusee' ? validation.fautes : []
  const suite = {
    langue: langueDe(c),
    territoire,
    slug: dossier.slug,
    saisie,
    modifie_le,
    fautes,
    montrer_fautes,
    nouvelle,
  }
  return c.html(rendre(<PageFormulaire {...suite} />), statut)
}

/** Every button saves what was typed first; then it adds, takes away, checks. */
async function enregistrer(c: Context, ouvert: BrouillonOuvert): Promise<Response> {
  const { t, territoire, dossier, brouillon } = ouvert
  const { action = 'enregistrer', lu_le = '', ...champs } = await formulaire_recu(c)
  const ordre = typeof action === 'string' ? action : ''
  const { saisie, ancre } = faire(saisie_de(champs), ordre)
  const modifie = { ...ouvert, brouillon: { ...brouillon, saisie } }
  if (JSON.stringify(saisie).length > longueur_max) return montrer_formulaire(c, modifie, 'trop_long', false, 413)
  const cle = { territoire_id: territoire.territoire_id, slug: dossier.slug, numero: brouillon.numero }
  const faite = lu_le === brouillon.modifie_le && (await corriger_brouillon(t, cle, brouillon.modifie_le, saisie))
  if (!faite) return montrer_formulaire(c, modifie, 'devance', false, 409)
  const page = (nom: string) => adresse_de(territoire.slug, dossier.slug, nom)
  if (ancre !== null) return c.redirect(`${page('brouillon')}#${idChamp(ancre)}`, 303)
  if (ordre !== 'apercevoir') return c.redirect(`${page('brouillon')}?enregistre`, 303)
  const bonne = verifier(territoire, saisie).sorte === 'bonne'
  return c.redirect(bonne ? page('apercu') : `${page('brouillon')}?verifier`, 303)
}

interface Apercu {
  readonly aujourd_hui: string
  readonly essai?: SaisieDEssai
  readonly dates?: Saisie
  readonly fautes?: readonly Faute[]
}

/** The draft as if it held from this month, so that it can be tried. */
function droit_du_brouillon(
  territoire: Territoire,
  { slug }: Dossier,
  { numero }: Brouillon,
  aide: AideLocale,
  jour: string,
) {
  const version = { numero, depuis: `${jour.slice(0, 7)}-01`, jusqu_au: null, description: aide }
  return compiler({ territoire, slug, versions: [version] }, { nom_de_commune: nom_de_commune(territoire) })
}

async function montrer_apercu(
  c: Context,
  { territoire, dossier, brouillon }: BrouillonOuvert,
  { aujourd_hui, essai, dates = {}, fautes = [] }: Apercu,
): Promise<Response> {
  const validation = verifier(territoire, brouillon.saisie)
  if (validation.sorte === 'refusee') {
    return c.redirect(`${adresse_de(territoire.slug, dossier.slug, 'brouillon')}?verifier`, 303)
  }
  const { aide } = validation
  const droit = droit_du_brouillon(territoire, dossier, brouillon, aide, aujourd_hui)
  const suite = {
    langue: langueDe(c),
    territoire,
    dossier,
    aide,
    droit,
    essai: essai ?? null,
    dates,
    fautes,
    aujourd_hui,
  }
  return c.html(rendre(<PageApercu {...suite} />), fautes.length === 0 ? 200 : 422)
}

async function publier_le_brouillon(c: Context, ouvert: BrouillonOuvert, aujourd_hui: string): Promise<Response> {
  const { t, territoire, dossier, brouillon } = ouvert
  const dates = saisie_de(await formulaire_recu(c))
  const { lu, fautes } = lire_dates(dates)
  const validation = verifier(territoire, brouillon.saisie)
  if (fautes.length > 0 || validation.sorte === 'refusee')
    return montrer_apercu(c, ouvert, { aujourd_hui, dates, fautes })
  const issue = await publier(t, dossier, validation.aide, lu)
  return conclure(c, ouvert, issue, (faute) => montrer_apercu(c, ouvert, { aujourd_hui, dates, fautes: [faute] }))
}

async function conclure(
  c: Context,
  ouverte: AideOuverte,
  issue: Issue,
  refaire: (faute: Faute) => Promise<Response>,
): Promise<Response> {
  const { territoire, dossier } = ouverte
  if (issue === 'faite') return c.redirect(adresse_de(territoire.slug, dossier.slug), 303)
  if (issue === 'devancee') return c.html(rendre(<PageTropTard langue={langueDe(c)} {...ouverte} />), 409)
  return refaire(issue)
}

/** Starts from the last version, whatever became of it: a correction changes a few words. */
async function preparer_version(c: Context, { t, territoire, dossier }: AideOuverte): Promise<Response> {
  const derniere = dossier.versions.at(-1)
  if (!dossier.brouillon && derniere) {
    const cle = { territoire_id: territoire.territoire_id, slug: dossier.slug, numero: derniere.numero + 1 }
    await ajouter_brouillon(t, cle, derniere.description)
  }
  return c.redirect(adresse_de(territoire.slug, dossier.slug, 'brouillon'), 303)
}

async function montrer_arret(
  c: Context,
  { territoire, dossier }: AideOuverte,
  saisie: Saisie,
  fautes: readonly Faute[],
): Promise<Response> {
  const derniere = dossier.versions.at(-1)
  if (derniere?.etat !== 'publie') return c.notFound()
  const suite = { langue: langueDe(c), territoire, slug: dossier.slug, nom: derniere.description.nom, saisie, fautes }
  return c.html(rendre(<PageArret {...suite} />), fautes.length === 0 ? 200 : 422)
}

async function arreter_l_aide(c: Context, ouverte: AideOuverte): Promise<Response> {
  const saisie = saisie_de(await formulaire_recu(c))
  const { lu, fautes } = lire_arret(saisie)
  if (fautes.length > 0) return montrer_arret(c, ouverte, saisie, fautes)
  const issue = await arreter(ouverte.t, ouverte.dossier, lu.jusqu_au, lu.fin)
  return conclure(c, ouverte, issue, (faute) => montrer_arret(c, ouverte, saisie, [faute]))
}
