import { gatherLaw, type Law } from '../../moteur/law.ts'
import { loi } from '../loi.ts'
import { formes } from '../notions/entites.ts'
import type { DroitLocal } from './compiler/compiler.ts'
import { date_arrivee_commune } from './notions/residence.ts'
import { prestations_du_foyer, revenus_nets_du_foyer } from './notions/revenus.ts'

/** The national law and that of a territory, in one: the same situation is read by both. */
export function avec_droits_locaux(droits: readonly DroitLocal[]): Law {
  const racines = droits.flatMap(({ ouverture, montant, versions }) => [
    ouverture,
    montant,
    ...versions.flatMap(({ conditions }) => conditions.map(({ regle }) => regle)),
  ])
  // Always among them: someone may say when they came, or what they earn in all, whichever aids ask for it.
  const notions = [date_arrivee_commune, revenus_nets_du_foyer, prestations_du_foyer]
  const locale = gatherLaw(formes, [...notions, ...racines])
  return {
    ...loi,
    variables: new Map([...loi.variables, ...locale.variables]),
    rules: [...new Set([...loi.rules, ...locale.rules])],
    inputs: [...new Set([...loi.inputs, ...locale.inputs])],
    schedules: [...new Set([...loi.schedules, ...locale.schedules])],
  }
}
