import { rendre } from '../../html/rendre.ts'
import { champ } from '../../http/champ.ts'
import { formulaire_recu } from '../../http/formulaire_recu.ts'
import type { Ouvert } from '../../sessions/porte.ts'
import { doublons_possibles, type Paire } from '../doublons.ts'
import { ajouter_organisation, lister_voisines, trouver_par_siret } from '../organisations.requetes.ts'
import { type Faute, lire_organisation, type Organisation, type OrganisationSaisie } from '../organisations.ts'
import { PageAjout, PageRessemblances } from '../pages/ajout.tsx'
import { type Saisie, saisie_vide } from '../pages/formulaire.tsx'
import { rattacher } from '../participations.requetes.ts'
import { choisir_parmi_les_territoires, territoire_du_formulaire } from '../territoires.requetes.ts'

async function formulaire(
  { c, t, vue, territoire }: Ouvert,
  saisie: Saisie,
  fautes: readonly Faute[],
): Promise<Response> {
  const territoires = territoire === null ? await choisir_parmi_les_territoires(t) : undefined
  const page = <PageAjout vue={vue} saisie={saisie} fautes={fautes} territoires={territoires} />
  return c.html(rendre(page), fautes.length === 0 ? 200 : 422)
}

export const montrer_ajout = (ouvert: Ouvert): Promise<Response> => formulaire(ouvert, saisie_vide, [])

const nouvelle = (saisie: OrganisationSaisie): Organisation => ({
  ...saisie,
  organisation_id: '',
  fusionnee_dans: null,
  fictive: false,
})

/** Those it may be, put first in their pair. */
async function ressemblances_de({ t }: Ouvert, saisie: OrganisationSaisie): Promise<readonly Paire[]> {
  const voisines = await lister_voisines(t, saisie)
  return doublons_possibles([...voisines, nouvelle(saisie)]).filter(({ seconde }) => seconde.organisation_id === '')
}

/** Adds it, and has it take part; first shows those it may be, unless they were seen already. */
export async function ajouter(ouvert: Ouvert): Promise<Response> {
  const { c, t, vue, territoire } = ouvert
  const recu = await formulaire_recu(c)
  const lire = (nom: string) => champ(recu, nom)
  const saisie = { sorte: lire('sorte'), nom: lire('nom'), siret: lire('siret'), territoire: lire('territoire') }
  const lue = lire_organisation(saisie)
  const ou = await territoire_du_formulaire(t, territoire, saisie.territoire || undefined)
  const sans_lieu: readonly Faute[] = ou ? [] : [{ champ: 'territoire', cause: 'territoire_absent' }]
  if (!('nom' in lue)) return formulaire(ouvert, saisie, [...lue, ...sans_lieu])
  if (!ou) return territoire === null ? formulaire(ouvert, saisie, sans_lieu) : c.notFound()
  if (lue.siret !== null && (await trouver_par_siret(t, lue.siret)))
    return formulaire(ouvert, saisie, [{ champ: 'siret', cause: 'siret_pris' }])
  const ressemblances = lire('confirme') === 'oui' ? [] : await ressemblances_de(ouvert, lue)
  if (ressemblances.length > 0)
    return c.html(rendre(<PageRessemblances {...{ vue, saisie, ressemblances, territoire }} />))
  const id = await ajouter_organisation(t, lue, ou.fictif)
  await rattacher(t, ou.territoire_id, id)
  return c.redirect(`/organisations/${id}?fait=ajoutee`, 303)
}
