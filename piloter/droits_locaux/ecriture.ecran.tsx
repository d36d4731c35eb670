import { type Context, Hono } from 'hono'
import { transaction } from '../../plateforme/base/transaction.ts'
import { rendre } from '../../plateforme/html/rendre.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { trouverTerritoire } from '../territoires/territoires.requetes.ts'
import type { Reglages } from './droits_locaux.ecran.tsx'
import { trouver_dossier } from './droits_locaux.requetes.ts'
import { ecrit_les_droits_de } from './ecrit.ts'
import { commencer, enregistrer, montrer_formulaire } from './ecriture/brouillon.tsx'
import type { AideOuverte, BrouillonOuvert, Ouvert } from './ecriture/ouvert.ts'
import { montrer_apercu, publier_le_brouillon } from './ecriture/publication.tsx'
import { arreter_l_aide, montrer_arret, preparer_version } from './ecriture/versions.tsx'
import { PageNouvelle } from './formulaire/nouvelle.tsx'
import { PageTropTard } from './formulaire/trop_tard.tsx'

const chemin = '/territoires/:territoire/aides-locales'

/** The pages by which a territory writes its aids: to anyone else, they do not exist. */
export function routesEcriture(reglages: Reglages): Hono {
  const { aujourd_hui = aujourdHuiEnFrance } = reglages

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
        montrer_apercu(c, ouvert, { aujourd_hui: aujourd_hui(), essai: await formulaireRecu(c) }),
      ),
    )
    .post(`${chemin}/:aide/publier`, (c) =>
      ouvrir_brouillon(c, (ouvert) => publier_le_brouillon(c, ouvert, aujourd_hui())),
    )
    .post(`${chemin}/:aide/nouvelle-version`, (c) => ouvrir_aide(c, (ouverte) => preparer_version(c, ouverte)))
    .get(`${chemin}/:aide/arreter`, (c) => ouvrir_aide(c, (ouverte) => montrer_arret(c, ouverte, {}, [])))
    .post(`${chemin}/:aide/arreter`, (c) => ouvrir_aide(c, (ouverte) => arreter_l_aide(c, ouverte)))
}
