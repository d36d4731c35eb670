import { objet } from '../../droits/openfisca/cas.ts'
import { selonOpenfisca } from '../../droits/openfisca/conventions.ts'
import { situationDeCas } from '../../droits/openfisca/situation.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import type { Law } from '../../moteur/law.ts'
import type { Period } from '../../moteur/situation/period.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Situation } from '../../moteur/situation/situation.ts'
import { verifierGroupes } from './groupes.ts'
import { RefusOpenfisca } from './refus.ts'
import { valeursDonnees } from './valeurs_donnees.ts'

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
  const inconnue = Object.keys(racine).find((cle) => !pluriels.includes(cle))
  if (inconnue !== undefined) {
    const message = `Some entities in the situation are not defined in the loaded tax and benefit system. These entities are not found: ${inconnue}. The defined entities are: ${pluriels.join(', ')}.`
    throw new RefusOpenfisca(400, [inconnue], message)
  }
  const personnes = Object.keys(instancesDe(racine, 'individus'))
  if (personnes.length === 0) {
    throw new RefusOpenfisca(
      400,
      ['individus'],
      'No individu found. At least one person must be defined to run a simulation.',
    )
  }
  const attendus = pluriels.flatMap((pluriel) => {
    const instances = instancesDe(racine, pluriel)
    const forme = loi.forms.find(({ plural }) => plural === pluriel)
    if (forme) verifierGroupes(forme, instances, personnes)
    return attendusDe(loi, pluriel, forme?.lists.map(({ key }) => key) ?? [], instances)
  })
  const mois = attendus[0]?.periode.first ?? 0
  return { situation: situationDe(loi, racine, mois), attendus }
}

function situationDe(loi: Law, racine: Contenu, mois: Month): Situation {
  const periode = { kind: 'span', first: mois, length: 1, ofYears: false } as const
  const complete = situationDeCas(loi, { entree: racine, sortie: {}, periode: undefined }, periode)
  const lue = readSituation(loi, selonOpenfisca(complete), mois)
  if (isRefusal(lue)) throw new RefusOpenfisca(400, lue.chemin.split('.'), lue.cause)
  return lue
}

function instancesDe(racine: Contenu, pluriel: string): Contenu {
  const instances = objet(racine[pluriel] ?? {})
  if (!instances) throw new RefusOpenfisca(400, [pluriel], "Invalid type: must be of type 'object'.")
  for (const [id, contenu] of Object.entries(instances)) {
    if (!objet(contenu)) throw new RefusOpenfisca(400, [pluriel, id], "Invalid type: must be of type 'object'.")
  }
  return instances
}

function attendusDe(loi: Law, pluriel: string, listes: readonly string[], instances: Contenu): Attendu[] {
  return Object.entries(instances).flatMap(([id, contenu]) =>
    Object.entries(objet(contenu) ?? {})
      .filter(([nom]) => !listes.includes(nom))
      .flatMap(([nom, valeurs]) => attendusDeVariable(loi, [pluriel, id, nom], valeurs)),
  )
}

function attendusDeVariable(loi: Law, chemin: readonly [string, string, string], contenu: unknown): Attendu[] {
  return valeursDonnees(variableDe(loi, chemin), contenu, chemin).flatMap(({ texte, periode, valeur }) => {
    if (valeur !== null) return []
    const lue = periode.kind === 'span' ? periode : { kind: 'span' as const, first: 0, length: 1, ofYears: false }
    return [{ chemin: [...chemin, texte] as const, periode: lue }]
  })
}

function variableDe(loi: Law, chemin: readonly [string, string, string]): Variable {
  const [pluriel, , nom] = chemin
  const variable = loi.variables.get(nom)
  if (!variable) {
    const message = `You tried to calculate or to set a value for variable '${nom}', but it was not found in the loaded tax and benefit system.`
    throw new RefusOpenfisca(404, chemin, message)
  }
  const sienne = loi.forms.find(({ name }) => name === variable.entity)?.plural ?? 'individus'
  if (sienne === pluriel) return variable
  const message = `You tried to compute the variable '${nom}' for the entity '${pluriel}'; however the variable '${nom}' is defined for '${sienne}'.`
  throw new RefusOpenfisca(400, chemin, message)
}
