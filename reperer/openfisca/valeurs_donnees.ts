import { arithmetique } from '../../droits/openfisca/arithmetique.ts'
import { objet } from '../../droits/openfisca/cas.ts'
import { parseDay } from '../../moteur/expression/day.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { type Period, parsePeriod } from '../../moteur/situation/period.ts'
import { RefusOpenfisca } from './refus.ts'
import { typeOpenfisca } from './type_json.ts'

export interface ValeurDonnee {
  readonly texte: string
  readonly periode: Period
  readonly valeur: unknown
}

// Longer than any sum one writes by hand: reading it would only exhaust the stack.
const calcul_le_plus_long = 200

const exemple = `{'salaire_net': {'2026-01': 2000, '2026-02': 2500}}, or {'date_naissance': {'ETERNITY': '1980-01-01'}}`

/** What is given or asked (`null`) for one variable, by period, each of the variable's type. @throws RefusOpenfisca */
export function valeursDonnees(variable: Variable, contenu: unknown, chemin: readonly string[]): ValeurDonnee[] {
  const parPeriode = objet(contenu)
  if (!parPeriode) {
    const message = `Can't deal with type: expected object. Input variables should be set for specific periods. For instance: ${exemple}.`
    throw new RefusOpenfisca(400, chemin, message)
  }
  return Object.entries(parPeriode).map(([texte, valeur]) => {
    const periode = parsePeriod(texte)
    if (!periode) {
      const message = `Expected a period (eg. '2026', '2026-01', 'month:2026-01:3', ...); got: '${texte}'.`
      throw new RefusOpenfisca(400, chemin, message)
    }
    if (valeur !== null) verifier(variable, periode, valeur, [...chemin, texte])
    return { texte, periode, valeur }
  })
}

function verifier(variable: Variable, periode: Period, valeur: unknown, chemin: readonly string[]): void {
  const faute = fauteDeValeur(variable, valeur) ?? fauteDePeriode(variable, periode, chemin.at(-1) ?? '')
  if (faute !== undefined) throw new RefusOpenfisca(400, chemin, faute)
}

function fauteDeValeur(variable: Variable, valeur: unknown): string | undefined {
  const { json } = typeOpenfisca(variable.unit)
  const inattendue = `Can't deal with value: expected type ${json}, received '${enClair(valeur)}'.`
  switch (variable.unit) {
    case 'choix': {
      const codes = variable.enumeration?.members.map(({ code }) => code) ?? []
      if (typeof valeur !== 'string') return inattendue
      if (codes.includes(valeur)) return undefined
      return `'${valeur}' is not a known value for '${variable.name}'. Possible values are ['${codes.join("', '")}'].`
    }
    case 'date':
      return typeof valeur === 'string' && parseDay(valeur) !== undefined
        ? undefined
        : `Can't deal with date: '${enClair(valeur)}'.`
    case 'code':
      return typeof valeur === 'string' ? undefined : inattendue
    case 'condition':
      return typeof valeur === 'boolean' || valeur === 0 || valeur === 1 ? undefined : inattendue
    default:
      return estNombre(valeur) ? undefined : inattendue
  }
}

function estNombre(valeur: unknown): boolean {
  if (typeof valeur !== 'string') return Number.isFinite(valeur) || typeof valeur === 'boolean'
  return valeur.length <= calcul_le_plus_long && arithmetique(valeur) !== undefined
}

function fauteDePeriode({ name, periodicity }: Variable, periode: Period, texte: string): string | undefined {
  if (periodicity === 'eternity') return undefined
  if (periode.kind === 'eternity') {
    return `Unable to set a value for variable ${name} for ${texte}. ${name} is only defined for ${periodicity}s. Please adapt your input.`
  }
  if (periodicity === 'month' || (periode.ofYears && periode.first % 12 === 0)) return undefined
  return `Unable to set a value for variable "${name}" for month-long period "${texte}". "${name}" can only be set for one year at a time. Please adapt your input.`
}

function enClair(valeur: unknown): string {
  return (typeof valeur === 'string' ? valeur : JSON.stringify(valeur)).slice(0, 100)
}
