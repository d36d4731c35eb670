/**
 * A unit is an interface, not a string literal: with literals TypeScript would infer the union of two units
 * and let a yearly amount be taken from a monthly one.
 */
export interface Euros {
  readonly unite: 'euros'
}
export interface EurosParMois {
  readonly unite: 'euros_par_mois'
}
export interface EurosParAn {
  readonly unite: 'euros_par_an'
}
export interface EurosParHeure {
  readonly unite: 'euros_par_heure'
}
export interface Heures {
  readonly unite: 'heures'
}
export interface Taux {
  readonly unite: 'taux'
}
export interface TauxParAn {
  readonly unite: 'taux_par_an'
}
export interface Nombre {
  readonly unite: 'nombre'
}
export interface Annees {
  readonly unite: 'annees'
}
export interface Mois {
  readonly unite: 'mois'
}
export interface Jours {
  readonly unite: 'jours'
}
export interface EurosParJour {
  readonly unite: 'euros_par_jour'
}

export type Unit =
  | Euros
  | EurosParMois
  | EurosParAn
  | EurosParHeure
  | Heures
  | Taux
  | TauxParAn
  | Nombre
  | Annees
  | Mois
  | Jours
  | EurosParJour

/** What a value means once the types are erased; `code` is an official code (a commune); `neutre` is zero, which fits every unit. */
export type UnitName = Unit['unite'] | 'condition' | 'choix' | 'date' | 'code' | 'neutre'

/** The runtime witness of a unit, from which TypeScript infers `U`. */
export interface UnitWitness<U extends Unit> {
  readonly name: U['unite']
  readonly type?: U
}

const witness = <U extends Unit>(name: U['unite']): UnitWitness<U> => ({ name })

export const euros = witness<Euros>('euros')
export const euros_par_mois = witness<EurosParMois>('euros_par_mois')
export const euros_par_an = witness<EurosParAn>('euros_par_an')
export const euros_par_heure = witness<EurosParHeure>('euros_par_heure')
export const heures = witness<Heures>('heures')
export const taux = witness<Taux>('taux')
export const taux_par_an = witness<TauxParAn>('taux_par_an')
export const nombre = witness<Nombre>('nombre')
export const annees = witness<Annees>('annees')
export const mois = witness<Mois>('mois')
export const jours = witness<Jours>('jours')
export const euros_par_jour = witness<EurosParJour>('euros_par_jour')
