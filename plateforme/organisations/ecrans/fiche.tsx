import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import { corrigerOrganisation, estDuSeulTerritoire, trouverParSiret } from '../organisations.requetes.ts'
import { type Faute, lireOrganisation } from '../organisations.ts'
import type { OrganisationOuverte } from '../ouvrir.ts'
import { PageFiche, PageFusionnee } from '../pages/fiche.tsx'
import type { Saisie } from '../pages/formulaire.tsx'
import { PageCorrection } from '../pages/gestes.tsx'
import { compterMembres, listerParticipations } from '../participations.requetes.ts'
import { choisirParmiLesTerritoires } from '../territoires.requetes.ts'

export async function montrerFiche({ c, t, vue, territoire, organisation }: OrganisationOuverte): Promise<Response> {
  const id = organisation.organisation_id
  if (organisation.fusionnee_dans !== null)
    return c.html(rendre(<PageFusionnee vue={vue} organisation={organisation} />))
  const participations = await listerParticipations(t, id)
  const siennes = participations.filter(({ territoire_id }) => territoire === null || territoire_id === territoire)
  if (territoire !== null && siennes.length === 0) return c.notFound()
  const props = {
    vue,
    organisation,
    participations: siennes,
    membres: await compterMembres(t, id, territoire),
    peut_corriger: territoire === null || (await estDuSeulTerritoire(t, id)),
    territoires: territoire === null ? await choisirParmiLesTerritoires(t) : undefined,
    fait: c.req.query('fait'),
  }
  return c.html(rendre(<PageFiche {...props} />))
}

/** Whether this actor corrects it: asked of the base before the form is shown. */
const seCorrige = async ({ t, territoire, organisation }: OrganisationOuverte): Promise<boolean> =>
  organisation.fusionnee_dans === null &&
  (territoire === null || (await estDuSeulTerritoire(t, organisation.organisation_id)))

function formulaire({ c, vue, organisation }: OrganisationOuverte, saisie: Saisie, fautes: readonly Faute[]): Response {
  const page = <PageCorrection vue={vue} organisation={organisation} saisie={saisie} fautes={fautes} />
  return c.html(rendre(page), fautes.length === 0 ? 200 : 422)
}

export async function montrerCorrection(ouverte: OrganisationOuverte): Promise<Response> {
  if (!(await seCorrige(ouverte))) return ouverte.c.notFound()
  const { sorte, nom, siret } = ouverte.organisation
  return formulaire(ouverte, { sorte, nom, siret: siret ?? '', territoire: '' }, [])
}

export async function corriger(ouverte: OrganisationOuverte): Promise<Response> {
  const { c, t, organisation } = ouverte
  if (!(await seCorrige(ouverte))) return c.notFound()
  const recu = await formulaireRecu(c)
  const lire = (nom: string) => champ(recu, nom)
  const saisie = { sorte: lire('sorte'), nom: lire('nom'), siret: lire('siret'), territoire: '' }
  const lue = lireOrganisation(saisie)
  if (!('nom' in lue)) return formulaire(ouverte, saisie, lue)
  const autre = lue.siret === null ? undefined : await trouverParSiret(t, lue.siret)
  if (autre && autre.organisation_id !== organisation.organisation_id)
    return formulaire(ouverte, saisie, [{ champ: 'siret', cause: 'siret_pris' }])
  if (!(await corrigerOrganisation(t, organisation.organisation_id, lue))) return c.notFound()
  return c.redirect(`/organisations/${organisation.organisation_id}?fait=corrigee`, 303)
}
