import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaire_recu } from '../../http/formulaire_recu.ts'
import { corriger_organisation, est_du_seul_territoire, trouver_par_siret } from '../organisations.requetes.ts'
import { type Faute, lire_organisation } from '../organisations.ts'
import type { OrganisationOuverte } from '../ouvrir.ts'
import { PageFiche, PageFusionnee } from '../pages/fiche.tsx'
import type { Saisie } from '../pages/formulaire.tsx'
import { PageCorrection } from '../pages/gestes.tsx'
import { compter_membres, lister_participations } from '../participations.requetes.ts'
import { choisir_parmi_les_territoires } from '../territoires.requetes.ts'

export async function montrer_fiche({ c, t, vue, territoire, organisation }: OrganisationOuverte): Promise<Response> {
  const id = organisation.organisation_id
  if (organisation.fusionnee_dans !== null)
    return c.html(rendre(<PageFusionnee vue={vue} organisation={organisation} />))
  const participations = await lister_participations(t, id)
  const siennes = participations.filter(({ territoire_id }) => territoire === null || territoire_id === territoire)
  if (territoire !== null && siennes.length === 0) return c.notFound()
  const props = {
    vue,
    organisation,
    participations: siennes,
    membres: await compter_membres(t, id, territoire),
    peut_corriger: territoire === null || (await est_du_seul_territoire(t, id)),
    territoires: territoire === null ? await choisir_parmi_les_territoires(t) : undefined,
    fait: c.req.query('fait'),
  }
  return c.html(rendre(<PageFiche {...props} />))
}

/** Whether this actor corrects it: asked of the base before the form is shown. */
const se_corrige = async ({ t, territoire, organisation }: OrganisationOuverte): Promise<boolean> =>
  organisation.fusionnee_dans === null &&
  (territoire === null || (await est_du_seul_territoire(t, organisation.organisation_id)))

function formulaire({ c, vue, organisation }: OrganisationOuverte, saisie: Saisie, fautes: readonly Faute[]): Response {
  const page = <PageCorrection vue={vue} organisation={organisation} saisie={saisie} fautes={fautes} />
  return c.html(rendre(page), fautes.length === 0 ? 200 : 422)
}

export async function montrer_correction(ouverte: OrganisationOuverte): Promise<Response> {
  if (!(await se_corrige(ouverte))) return ouverte.c.notFound()
  const { sorte, nom, siret } = ouverte.organisation
  return formulaire(ouverte, { sorte, nom, siret: siret ?? '', territoire: '' }, [])
}

export async function corriger(ouverte: OrganisationOuverte): Promise<Response> {
  const { c, t, organisation } = ouverte
  if (!(await se_corrige(ouverte))) return c.notFound()
  const recu = await formulaire_recu(c)
  const lire = (nom: string) => champ(recu, nom)
  const saisie = { sorte: lire('sorte'), nom: lire('nom'), siret: lire('siret'), territoire: '' }
  const lue = lire_organisation(saisie)
  if (!('nom' in lue)) return formulaire(ouverte, saisie, lue)
  const autre = lue.siret === null ? undefined : await trouver_par_siret(t, lue.siret)
  if (autre && autre.organisation_id !== organisation.organisation_id)
    return formulaire(ouverte, saisie, [{ champ: 'siret', cause: 'siret_pris' }])
  if (!(await corriger_organisation(t, organisation.organisation_id, lue))) return c.notFound()
  return c.redirect(`/organisations/${organisation.organisation_id}?fait=corrigee`, 303)
}
