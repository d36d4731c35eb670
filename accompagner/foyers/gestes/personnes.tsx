import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { adresseDuSite } from '../../../plateforme/http/adresse_du_site.ts'
import type { Contexte } from '../../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../../plateforme/http/formulaire_recu.ts'
import { champ, parmi } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { empreinte_du_code, nouveau_code } from '../code.ts'
import { apres_le_geste } from '../dossier.ts'
import { ajouter_personne, corriger_personne, retirer_personne } from '../ecrire.requetes.ts'
import { type Personne, se_corrige } from '../foyers.ts'
import type { GesteFait } from '../gestes.textes.ts'
import { lire_personne } from '../lire_personne.ts'
import { montrer_dossier } from '../montrer.tsx'
import { type DossierOuvert, ouvrir_dossier } from '../ouvrir.ts'
import { personne_connue, personne_tapee } from '../pages/champs_personne.tsx'
import { page_avant_lettre, page_lettre } from '../pages/lettre.tsx'
import { page_personne, page_retirer } from '../pages/personne.tsx'
import type { ReglagesDesFoyers } from '../section.tsx'
import { places } from '../situation/composition.ts'

interface PersonneOuverte extends DossierOuvert {
  readonly personne: Personne
}

const ou = ({ agent, dossier }: DossierOuvert) => ({
  territoire_id: agent.territoire,
  foyer_id: dossier.foyer.foyer_id,
})

const retour = (c: Context, { dossier }: DossierOuvert, geste: GesteFait) =>
  c.redirect(apres_le_geste(dossier.foyer, geste), 303)

async function ajouter(c: Context, ouvert: DossierOuvert): Promise<Response> {
  const { t, cadre, dossier, aujourd_hui } = ouvert
  const recu = await formulaireRecu(c)
  const { personne, fautes: lues } = lire_personne(recu, aujourd_hui)
  const place = parmi(recu, 'place', places)
  const fautes: readonly Faute[] = place === undefined ? [...lues, { nom: 'place', faute: 'place_manque' }] : lues
  if (place === undefined || fautes.length > 0) {
    const affichee = personne_tapee(recu)
    return c.html(page_personne({ cadre, dossier, personne: null, affichee, fautes }), 422)
  }
  const cles = dossier.personnes.map(({ cle }) => cle)
  await ajouter_personne(t, ou(ouvert), personne, place, { cles, donnees: dossier.donnees })
  return retour(c, ouvert, 'ajouter')
}

async function corriger(c: Context, ouvert: PersonneOuverte): Promise<Response> {
  const { t, cadre, dossier, personne: avant, aujourd_hui } = ouvert
  const recu = await formulaireRecu(c)
  const { personne, fautes } = lire_personne(recu, aujourd_hui)
  const refaire = (statut: 409 | 422) => {
    const affichee = personne_tapee(recu)
    return c.html(page_personne({ cadre, dossier, personne: avant, affichee, fautes, devance: statut === 409 }), statut)
  }
  if (fautes.length > 0) return refaire(422)
  const faite = await corriger_personne(t, ou(ouvert), avant, champ(recu, 'lu_le'), personne, dossier.donnees)
  return faite ? retour(c, ouvert, 'corriger') : refaire(409)
}

/** The code is drawn, shown, and kept as a digest: nothing can show it again. */
async function ecrire_lettre(
  c: Context,
  { t, cadre, dossier, personne, aujourd_hui }: PersonneOuverte,
  adresse: string | undefined,
): Promise<Response> {
  if (personne.date_naissance === null) {
    const fautes: readonly Faute[] = [{ nom: 'lettre', faute: 'naissance_manque' }]
    return c.html(page_avant_lettre({ cadre, dossier, personne, fautes }), 422)
  }
  const code = nouveau_code()
  await sql`select donner_code(${personne.personne_id}::uuid, ${empreinte_du_code(code)})`.execute(t)
  return c.html(page_lettre({ cadre, dossier, personne, code, adresse, aujourd_hui }))
}

/** The people of a household. While it is on hold nothing of them changes: the base refuses, and no page offers it. */
export function routesPersonnes(reglages: ReglagesDesFoyers): Hono<Contexte> {
  const ouvrir = (c: Context<Contexte>, travail: (ouvert: DossierOuvert) => Promise<Response>) =>
    ouvrir_dossier(c, reglages, async (ouvert) =>
      se_corrige(ouvert.dossier.foyer) ? travail(ouvert) : montrer_dossier(c, reglages.sections, ouvert, 'corriger'),
    )
  const ouvrir_personne = (c: Context<Contexte>, travail: (ouverte: PersonneOuverte) => Promise<Response>) =>
    ouvrir(c, async (ouvert) => {
      const id = c.req.param('personne')
      const personne = ouvert.dossier.personnes.find(({ personne_id }) => personne_id === id)
      return personne ? travail({ ...ouvert, personne }) : c.notFound()
    })
  const chemin = '/foyers/:foyer/personnes'
  return new Hono<Contexte>()
    .get(`${chemin}/nouvelle`, (c) =>
      ouvrir(c, async ({ cadre, dossier }) =>
        c.html(page_personne({ cadre, dossier, personne: null, affichee: personne_tapee({}), fautes: [] })),
      ),
    )
    .post(`${chemin}/nouvelle`, (c) => ouvrir(c, (ouvert) => ajouter(c, ouvert)))
    .get(`${chemin}/:personne/corriger`, (c) =>
      ouvrir_personne(c, async ({ cadre, dossier, personne }) =>
        c.html(page_personne({ cadre, dossier, personne, affichee: personne_connue(personne), fautes: [] })),
      ),
    )
    .post(`${chemin}/:personne/corriger`, (c) => ouvrir_personne(c, (ouverte) => corriger(c, ouverte)))
    .get(`${chemin}/:personne/retirer`, (c) => ouvrir_personne(c, async (ouverte) => c.html(page_retirer(ouverte))))
    .post(`${chemin}/:personne/retirer`, (c) =>
      ouvrir_personne(c, async (ouverte) => {
        if (ouverte.dossier.personnes.length === 1) return c.html(page_retirer(ouverte), 409)
        await retirer_personne(ouverte.t, ou(ouverte), ouverte.personne, ouverte.dossier.donnees)
        return retour(c, ouverte, 'retirer')
      }),
    )
    .get(`${chemin}/:personne/lettre`, (c) =>
      ouvrir_personne(c, async (ouverte) => c.html(page_avant_lettre({ ...ouverte, fautes: [] }))),
    )
    .post(`${chemin}/:personne/lettre`, (c) =>
      ouvrir_personne(c, (ouverte) => ecrire_lettre(c, ouverte, adresseDuSite(c, reglages.adresse_publique))),
    )
}
