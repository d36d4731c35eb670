import type { Context } from 'hono'
import type { VNode } from 'preact'
import { parseMonth } from '../../moteur/expression/month.ts'
import { collegues } from './foyers.requetes.ts'
import { se_corrige } from './foyers.ts'
import type { GesteRefuse } from './gestes.textes.ts'
import type { DossierOuvert } from './ouvrir.ts'
import { page_dossier } from './pages/dossier.tsx'
import type { Section } from './section.tsx'
import { droits_possibles } from './situation/droits_possibles.ts'

/** The file; after a gesture that could not be done, with the sentence that says why. */
export async function montrer_dossier(
  c: Context,
  sections: readonly Section[],
  ouvert: DossierOuvert,
  refus?: GesteRefuse,
): Promise<Response> {
  const { t, agent, cadre, dossier, aujourd_hui } = ouvert
  const mois = parseMonth(aujourd_hui.slice(0, 7))
  if (mois === undefined) throw new Error('jour illisible')
  const ajoutees: VNode[] = []
  for (const { montrer } of sections) ajoutees.push(await montrer(t, dossier.foyer))
  const page = page_dossier({
    cadre,
    agent,
    dossier,
    collegues: await collegues(t),
    mois,
    // RGPD art. 18: nothing is computed of a file on hold.
    possibles: dossier.donnees && se_corrige(dossier.foyer) ? droits_possibles(dossier.donnees, mois) : null,
    sections: ajoutees,
    fait: c.req.query('fait'),
    refus,
  })
  return c.html(page, refus === undefined ? 200 : 409)
}
