import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaireRecu } from '../../http/formulaire_recu.ts'
import type { Ouvert } from '../../sessions/porte.ts'
import { doublonsPossibles, type Paire } from '../doublons.ts'
import { ajouterOrganisation, listerVoisines, trouverParSiret } from '../organisations.requetes.ts'
import { type Faute, lireOrganisation, type Organisation, type OrganisationSaisie } from '../organisations.ts'
import { PageAjout, PageRessemblances } from '../pages/ajout.tsx'
import { type Saisie, saisie_vide } from '../pages/formulaire.tsx'
import { rattacher } from '../participations.requetes.ts'
import { choisirParmiLesTerritoires, territoireDuFormulaire } from '../territoires.requetes.ts'

async function formulaire(
  { c, t, vue, territoire }: Ouvert,
  saisie: Saisie,
  fautes: readonly Faute[],
): Promise<Response> {
  const territoires = territoire === null ? await choisirParmiLesTerritoires(t) : undefined
  const page = <PageAjout vue={vue} saisie={saisie} fautes={fautes} territoires={territoires} />
  return c.html(rendre(page), fautes.length === 0 ? 200 : 422)
}

export const montrerAjout = (ouvert: Ouvert): Promise<Response> => formulaire(ouvert, saisie_vide, [])

const nouvelle = (saisie: OrganisationSaisie): Organisation => ({
  ...saisie,
  organisation_id: '',
  fusionnee_dans: null,
  fictive: false,
})

/** Those it may be, put first in their pair. */
async function ressemblancesDe({ t }: Ouvert, saisie: OrganisationSaisie): Promise<readonly Paire[]> {
  const voisines = await listerVoisines(t, saisie)
  return doublonsPossibles([...voisines, nouvelle(saisie)]).filter(({ seconde }) => seconde.organisation_id === '')
}

/** Adds it, and has it take part; first shows those it may be, unless they were seen already. */
export async function ajouter(ouvert: Ouvert): Promise<Response> {
  const { c, t, vue, territoire } = ouvert
  const recu = await formulaireRecu(c)
  const lire = (nom: string) => champ(recu, nom)
  const saisie = { sorte: lire('sorte'), nom: lire('nom'), siret: lire('siret'), territoire: lire('territoire') }
  const lue = lireOrganisation(saisie)
  const ou = await territoireDuFormulaire(t, territoire, saisie.territoire || undefined)
  const sans_lieu: readonly Faute[] = ou ? [] : [{ champ: 'territoire', cause: 'territoire_absent' }]
  if (!('nom' in lue)) return formulaire(ouvert, saisie, [...lue, ...sans_lieu])
  if (!ou) return territoire === null ? formulaire(ouvert, saisie, sans_lieu) : c.notFound()
  if (lue.siret !== null && (await trouverParSiret(t, lue.siret)))
    return formulaire(ouvert, saisie, [{ champ: 'siret', cause: 'siret_pris' }])
  const ressemblances = lire('confirme') === 'oui' ? [] : await ressemblancesDe(ouvert, lue)
  if (ressemblances.length > 0)
    return c.html(rendre(<PageRessemblances {...{ vue, saisie, ressemblances, territoire }} />))
  const id = await ajouterOrganisation(t, lue, ou.fictif)
  await rattacher(t, ou.territoire_id, id)
  return c.redirect(`/organisations/${id}?fait=ajoutee`, 303)
}
