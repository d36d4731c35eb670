import type { Condition } from '../../../moteur/expression/condition.ts'
import { dayName, firstDay } from '../../../moteur/expression/day.ts'
import type { Famille } from '../../../moteur/expression/entity.ts'
import { jamais, toujours } from '../../../moteur/expression/literal.ts'
import { et, ou } from '../../../moteur/expression/logic.ts'
import { type Month, monthOfDate } from '../../../moteur/expression/month.ts'
import { depuis, regle, versions } from '../../../moteur/expression/rule.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import type { Euros } from '../../../moteur/expression/units.ts'
import { famille } from '../../notions/entites.ts'
import type { AideLocale, AidePubliee, ConditionLiee, VersionPubliee } from '../aide.ts'
import { dire_condition } from '../dire_condition.ts'
import { type Cadre, dans } from './cadre.ts'
import { compiler_condition } from './condition.ts'
import { compiler_montant } from './montant.ts'
import { texte_de_la_deliberation } from './texte.ts'

/** A condition of a version, with the words by which it is called. */
export interface ConditionCompilee {
  readonly libelle: string
  readonly regle: Condition<Famille>
  readonly lien: 'et' | 'ou'
}

/** A local aid as rules of the engine: who has it, and how much. */
export interface DroitLocal {
  readonly nom: string
  readonly aide: AidePubliee
  readonly ouverture: Condition<Famille>
  readonly montant: Term<Euros, Famille>
  readonly versions: readonly (VersionPubliee & { readonly conditions: readonly ConditionCompilee[] })[]
}

interface Options {
  readonly nom_de_commune?: (code: string) => string
}

/** The versions of a published aid as the versions of two rules. Versions that were never in force are left out. */
export function compiler(aide: AidePubliee, { nom_de_commune = String }: Options = {}): DroitLocal {
  const nom = `local_${aide.territoire.slug}_${aide.slug}`.replaceAll('-', '_')
  const suite = en_suite(aide.versions).map((version) => {
    const texte = texte_de_la_deliberation(aide, version.description.deliberation)
    const verification = { le: version.description.deliberation.date, contre: 'texte' as const }
    const cadre: Cadre = { nom: `${nom}_v${version.numero}`, depuis: version.depuis, texte, verification }
    const conditions = conditions_de(cadre, version.description, nom_de_commune)
    return { ...version, cadre, conditions }
  })
  const derniere = suite.at(-1)
  if (!derniere) throw new Error(`${nom} : aucune version n’a été en vigueur`)
  const libelle = derniere.description.nom
  const ouverture = regle(
    nom,
    `${libelle} : les conditions sont remplies`,
    [],
    versions(
      ...suite.flatMap((version, rang) => [
        depuis(version.depuis, toutes(version.conditions), version.cadre.texte),
        ...fin_de(version, suite[rang + 1]),
      ]),
    ),
    { entite: famille },
  )
  const montant = regle(
    `${nom}_montant`,
    `${libelle} : montant`,
    [],
    versions(
      ...suite.map(({ cadre, depuis: debut, description }) =>
        depuis(debut, compiler_montant(dans(cadre, 'montant'), description.montant), cadre.texte),
      ),
    ),
    { entite: famille },
  )
  return { nom, aide, ouverture, montant, versions: suite }
}

/** Oldest first. The engine counts by month: a version replaced within its first month never held. */
function en_suite(toutes_les_versions: readonly VersionPubliee[]): readonly VersionPubliee[] {
  const ordonnees = toutes_les_versions
    .filter(({ depuis: debut, jusqu_au }) => jusqu_au === null || jusqu_au >= debut)
    .toSorted((a, b) => a.depuis.localeCompare(b.depuis) || a.numero - b.numero)
  return ordonnees.filter((version, rang) => {
    const suivante = ordonnees[rang + 1]
    return !suivante || monthOfDate(suivante.depuis) > monthOfDate(version.depuis)
  })
}

/** Past its last month an aid that nothing follows is closed, rather than a date that the engine would refuse. */
function fin_de(version: VersionPubliee, suivante: VersionPubliee | undefined) {
  if (version.jusqu_au === null) return []
  const apres: Month = monthOfDate(version.jusqu_au) + 1
  if (suivante && monthOfDate(suivante.depuis) <= apres) return []
  return [depuis(dayName(firstDay(apres)), jamais)]
}

function conditions_de(
  cadre: Cadre,
  { conditions }: AideLocale,
  nom_de_commune: (code: string) => string,
): readonly ConditionCompilee[] {
  return conditions.map((condition, rang) => {
    const ici = dans(cadre, `condition_${rang + 1}`)
    const dite = dire_condition(condition, nom_de_commune)
    const libelle = `${dite.charAt(0).toUpperCase()}${dite.slice(1)}`
    if (condition.genre === 'question')
      return { libelle, lien: condition.lien, regle: compiler_condition(ici, condition) }
    const formule = compiler_condition(dans(ici, 'plafond'), condition)
    return {
      libelle,
      lien: condition.lien,
      regle: regle(ici.nom, libelle, [cadre.texte], formule, { entite: famille }),
    }
  })
}

/** « ou » binds tighter: conditions joined by it form one group, and every group is needed. */
export function en_groupes<C extends Pick<ConditionLiee, 'lien'>>(conditions: readonly C[]): readonly (readonly C[])[] {
  const groupes: C[][] = []
  for (const condition of conditions) {
    const dernier = groupes.at(-1)
    if (dernier && condition.lien === 'ou') dernier.push(condition)
    else groupes.push([condition])
  }
  return groupes
}

function toutes(conditions: readonly ConditionCompilee[]): Condition<Famille> {
  const groupes = en_groupes(conditions).map((groupe) => {
    const regles = groupe.map(({ regle: condition }) => condition)
    const seule = regles[0]
    return seule && regles.length === 1 ? seule : ou(...regles)
  })
  const seul = groupes[0]
  if (!seul) return toujours
  return groupes.length === 1 ? seul : et(...groupes)
}
