import type { AideLocale } from '../../../droits/local/aide.ts'
import { programme } from '../../../plateforme/base/acteur.ts'
import type { Base } from '../../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../../plateforme/base/transaction.ts'
import { trouverTerritoire } from '../../territoires/territoires.requetes.ts'
import { ajouter_brouillon, lister_dossiers, trouver_dossier } from '../droits_locaux.requetes.ts'
import { arreter, publier } from '../publier.ts'
import {
  aide_alimentaire,
  cantine,
  energie,
  fin_des_repas,
  garde_d_enfants,
  permis,
  repas,
  transport,
} from './aides.ts'

interface Datee {
  readonly depuis: string
  readonly description: AideLocale
}

const publiees: Readonly<Record<string, readonly Datee[]>> = {
  'aide-alimentaire-d-urgence': aide_alimentaire,
  'tarif-solidaire-de-la-cantine': [{ depuis: '2026-09-01', description: cantine }],
  'aide-a-l-energie': [{ depuis: '2026-01-01', description: energie }],
  'bus-a-moitie-prix': [{ depuis: '2026-01-01', description: transport }],
  'coup-de-pouce-au-permis': [{ depuis: '2026-03-01', description: permis }],
  'portage-de-repas-gratuit': [{ depuis: '2024-04-01', description: repas }],
}

/** The aids of the demonstration, written as a pilote would have; once only, so that what is tried there lasts. */
export const charger_droits_de_valdroit = (base: Base<'taches'>): Promise<void> =>
  transaction(base, programme, async (t) => {
    const valdroit = await trouverTerritoire(t, 'valdroit')
    if (!valdroit?.fictif) return
    const { territoire_id } = valdroit
    if ((await lister_dossiers(t, territoire_id)).length > 0) return
    for (const [slug, versions] of Object.entries(publiees)) {
      for (const [rang, version] of versions.entries())
        await ecrire(t, { territoire_id, slug, numero: rang + 1 }, version)
    }
    const fini = await trouver_dossier(t, territoire_id, 'portage-de-repas-gratuit')
    if (fini) await arreter(t, fini, fin_des_repas.jusqu_au, fin_des_repas.fin)
    const cle = { territoire_id, slug: 'garde-d-enfants-en-horaires-decales', numero: 1 }
    await ajouter_brouillon(t, cle, garde_d_enfants)
  })

async function ecrire(
  t: Transaction,
  cle: { readonly territoire_id: number; readonly slug: string; readonly numero: number },
  { depuis, description }: Datee,
): Promise<void> {
  await ajouter_brouillon(t, cle, description)
  const dossier = await trouver_dossier(t, cle.territoire_id, cle.slug)
  const issue = dossier && (await publier(t, dossier, description, { depuis, jusqu_au: null }))
  if (issue !== 'faite') throw new Error(`${cle.slug} : ${JSON.stringify(issue)}`)
}
