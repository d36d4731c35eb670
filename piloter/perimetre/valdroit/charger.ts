import { programme } from '../../../plateforme/base/acteur.ts'
import type { Base } from '../../../plateforme/base/base.ts'
import { transaction } from '../../../plateforme/base/transaction.ts'
import { trouverTerritoire } from '../../territoires/territoires.requetes.ts'
import { ajouter_communes, ajouter_quartier, lister_communes } from '../perimetre.requetes.ts'
import { communes_de_valdroit, quartiers_de_valdroit } from './quartiers.ts'

/** The perimeter of the demonstration, once only: what is tried there lasts. */
export const charger_perimetre_de_valdroit = (base: Base<'taches'>): Promise<void> =>
  transaction(base, programme, async (t) => {
    const valdroit = await trouverTerritoire(t, 'valdroit')
    if (!valdroit?.fictif) return
    const { territoire_id } = valdroit
    if ((await lister_communes(t, territoire_id)).length > 0) return
    await ajouter_communes(t, territoire_id, communes_de_valdroit)
    for (const { slug, commune_code, ...saisi } of quartiers_de_valdroit)
      await ajouter_quartier(t, { territoire_id, slug }, commune_code, saisi)
  })
