import { parmi, type Recu } from '../travail/champ.ts'
import type { Faute } from '../travail/fautes.textes.ts'
import { lire_jour } from '../travail/jour.ts'
import { type ManiereDInformer, manieres_d_informer } from './foyers.ts'

export interface Information {
  readonly le: string
  readonly par: ManiereDInformer
}

/** How and when the person was told: not yet, where that is offered; today, when no day is given. */
export function lire_information(
  recu: Recu,
  { aujourd_hui, pas_encore }: { readonly aujourd_hui: string; readonly pas_encore: boolean },
): { readonly information: Information | null; readonly fautes: readonly Faute[] } {
  if (pas_encore && parmi(recu, 'informe_par', ['non']) !== undefined) return { information: null, fautes: [] }
  const fautes: Faute[] = []
  const par = parmi(recu, 'informe_par', manieres_d_informer)
  if (par === undefined) fautes.push({ nom: 'informe_par', faute: 'maniere_manque' })
  const lu = lire_jour(recu, 'informe_le')
  const le = lu.sorte === 'lu' ? lu.jour : aujourd_hui
  if (lu.sorte === 'illisible') fautes.push({ nom: 'informe_le', faute: 'jour_illisible' })
  else if (lu.sorte === 'vide' && !pas_encore) fautes.push({ nom: 'informe_le', faute: 'jour_manque' })
  else if (le > aujourd_hui) fautes.push({ nom: 'informe_le', faute: 'jour_a_venir' })
  else if (le < '2018') fautes.push({ nom: 'informe_le', faute: 'jour_ancien' })
  return { information: par === undefined || fautes.length > 0 ? null : { le, par }, fautes }
}
