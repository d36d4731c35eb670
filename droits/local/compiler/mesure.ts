import type { Famille } from '../../../moteur/expression/entity.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import { type EurosParAn, type EurosParMois, euros_par_an, euros_par_mois } from '../../../moteur/expression/units.ts'
import type { Mesure } from '../aide.ts'
import { quotient, revenu_fiscal } from '../notions/quotient.ts'
import { ressources_moyennes } from '../notions/revenus.ts'

/** What is measured, with the unit in which its thresholds are written: a year for the reference income, else a month. */
export type Mesuree =
  | { readonly par: 'mois'; readonly terme: Term<EurosParMois, Famille>; readonly unite: typeof euros_par_mois }
  | { readonly par: 'an'; readonly terme: Term<EurosParAn, Famille>; readonly unite: typeof euros_par_an }

export function compiler_mesure(mesure: Mesure): Mesuree {
  switch (mesure.genre) {
    case 'revenus':
      return { par: 'mois', terme: ressources_moyennes(mesure.mois, mesure.prestations), unite: euros_par_mois }
    case 'rfr':
      return { par: 'an', terme: revenu_fiscal(mesure.annee), unite: euros_par_an }
    case 'quotient':
    case 'quotient_rfr':
      return { par: 'mois', terme: quotient(mesure), unite: euros_par_mois }
  }
}
