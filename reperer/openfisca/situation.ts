import { objet } from '../../droits/openfisca/cas.ts'
import { selonOpenfisca } from '../../droits/openfisca/conventions.ts'
import { type Situation as Dite, situationDeCas } from '../../droits/openfisca/situation.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Law } from '../../moteur/law.ts'
import { type Period, parsePeriod } from '../../moteur/situation/period.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Situation } from '../../moteur/situation/situation.ts'
import { RefusOpenfisca } from './refus.ts'

/** One value asked for: a `null` in what was sent. */
export interface Attendu {
  readonly chemin: readonly [pluriel: string, id: string, variable: string, periode: string]
  readonly periode: Period & { kind: 'span' }
}

export interface SituationLue {
  readonly situation: Situation
  readonly attendus: readonly Attendu[]
}

type Contenu = Readonly<Record<string, unknown>>

/** Reads what was sent to OpenFisca's web API. @throws RefusOpenfisca, with OpenFisca's codes and paths. */
export function lireSituation(loi: Law, envoi: unknown): SituationLue {
  const racine = objet(envoi)
  if (!racine) throw new RefusOpenfisca(400, ['error'], "Invalid type: must be of type 'object'.")
  const pluriels = ['individus', ...loi.forms.map(({ plural }) => plural)]
  for (const cle of Object.keys(racine)) {
    if (pluriels.includes(cle)) continue
    const connues = pluriels.map((pluriel) => `'${pluriel}'`).join(', ')
    throw new RefusOpenfisca(
      400,
      [cle],
      `Some entities were not found: these entities are not found, expected ${connues}`,
    )
  }
  if (Object.keys(objet(racine['individus']) ?? {}).length === 0) {
    throw new RefusOpenfisca(400, ['individus'], 'At least one person must be declared: 0 found. Check the input data.')
  }
  const attendus = pluriels.flatMap((pluriel) => attendusDe(loi, pluriel, objet(racine[pluriel]) ?? {}))
  const mois = attendus[0]?.periode.first ?? 0
  return { situation: situationDe(loi, racine, mois), attendus }
}

function situationDe(loi: Law, racine: Contenu, mois: Month): Situation {
  const complete: Dite = situationDeCas(loi, racine, mois)
  const lue = readSituation(loi, selonOpenfisca(complete), mois)
  if (isRefusal(lue)) throw new RefusOpenfisca(400, lue.chemin.split('.'), lue.cause)
  return lue
}

function attendusDe(loi: Law, pluriel: string, instances: Contenu): Attendu[] {
  const listes = loi.forms.find(({ plural }) => plural === pluriel)?.lists.map(({ key }) => key) ?? []
  return Object.entries(instances).flatMap(([id, contenu]) => {
    const valeurs = objet(contenu)
    if (!valeurs) throw new RefusOpenfisca(400, [pluriel, id], "Invalid type: must be of type 'object'.")
    return Object.entries(valeurs).flatMap(([nom, parPeriode]) =>
      listes.includes(nom) ? [] : attendusDeVariable(loi, [pluriel, id, nom], parPeriode),
    )
  })
}

function attendusDeVariable(
  loi: Law,
  [pluriel, id, nom]: readonly [string, string, string],
  contenu: unknown,
): Attendu[] {
  const variable = loi.variables.get(nom)
  if (!variable) {
    const message = `You tried to calculate or to set a value for variable '${nom}', but it was not found in the loaded tax and benefit system.`
    throw new RefusOpenfisca(404, [pluriel, id, nom], message)
  }
  const sienne =
    variable.entity === 'individu' ? 'individus' : loi.forms.find(({ name }) => name === variable.entity)?.plural
  if (sienne !== pluriel) {
    const message = `You tried to compute the variable '${nom}' for the entity '${pluriel}'; however the variable '${nom}' is defined for '${sienne}'.`
    throw new RefusOpenfisca(400, [pluriel, id, nom], message)
  }
  const parPeriode = objet(contenu)
  if (!parPeriode) {
    const message = `Can't deal with type: expected object. Input variables should be set for specific periods. For instance: {'salaire_net': {'2026-01': 2000}}`
    throw new RefusOpenfisca(400, [pluriel, id, nom], message)
  }
  return Object.entries(parPeriode).flatMap(([texte, valeur]) => {
    const periode = parsePeriod(texte)
    if (!periode)
      throw new RefusOpenfisca(400, [pluriel, id, nom], `Expected a period (eg. '2026', '2026-01'); got: '${texte}'.`)
    if (valeur !== null) return []
    const lue = periode.kind === 'span' ? periode : { kind: 'span' as const, first: 0, length: 1, ofYears: false }
    return [{ chemin: [pluriel, id, nom, texte] as const, periode: lue }]
  })
}
