import { loi } from '../../../droits/loi.ts'
import type { Variable } from '../../../moteur/expression/variable.ts'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import type { Donnees } from './composition.ts'

export interface Fait {
  readonly libelle: string
  readonly valeur: string
  /** The period it is about, the latest one when there are several. */
  readonly periode: string | null
}

export interface FaitsDe {
  readonly de: string
  readonly faits: readonly Fait[]
}

/** What is known of each person and of each group, under the names the law gives to facts. */
export function faits_connus({ individus, familles, foyers_fiscaux, menages }: Donnees, langue: Langue) {
  const de = (instances: Donnees['individus']): readonly FaitsDe[] =>
    Object.entries(instances).map(([id, faits]) => ({
      de: id,
      faits: Object.entries(faits).flatMap(([nom, valeur]) => fait_de(nom, valeur, langue)),
    }))
  return { individus: de(individus), foyer: [...de(familles), ...de(foyers_fiscaux), ...de(menages)] }
}

function fait_de(nom: string, donnee: unknown, langue: Langue): readonly Fait[] {
  const variable = loi.variables.get(nom)
  if (!variable) return []
  if (typeof donnee !== 'object' || donnee === null)
    return [{ libelle: variable.label, valeur: ecrire(variable, donnee, langue), periode: null }]
  const periodes = Object.entries(donnee).toSorted(([a], [b]) => a.localeCompare(b))
  const [periode, valeur] = periodes.at(-1) ?? []
  if (periode === undefined) return []
  const toujours = periode.toUpperCase() === 'ETERNITY'
  return [{ libelle: variable.label, valeur: ecrire(variable, valeur, langue), periode: toujours ? null : periode }]
}

const oui_non = { fr: ['non', 'oui'], en: ['no', 'yes'], falc: ['non', 'oui'] } as const

function ecrire({ unit, enumeration }: Variable, valeur: unknown, langue: Langue): string {
  if (typeof valeur === 'boolean') return oui_non[langue][valeur ? 1 : 0]
  if (typeof valeur === 'number' && unit.startsWith('euros')) return ecrireMontant(valeur, langue)
  const membre = enumeration?.members.find(({ code }) => code === valeur)
  if (membre) return membre.label
  if (unit === 'date' && typeof valeur === 'string' && /^\d{4}-\d\d-\d\d$/.test(valeur))
    return ecrireDate(valeur, langue)
  return typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : ''
}
