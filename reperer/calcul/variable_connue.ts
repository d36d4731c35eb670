import { loi } from '../../droits/loi.ts'
import type { Rule, Variable } from '../../moteur/expression/variable.ts'
import { nearest } from '../../moteur/situation/nearest.ts'

/** A quantity of the law by its name, or what to say of a name that is none. */
export function variableConnue(nom: string): Variable | { readonly cause: string } {
  return loi.variables.get(nom) ?? { cause: inconnue('variable inconnue', nom, loi.variables.keys()) }
}

/** A rule of the law by its name, or what to say of a name that is none. */
export function regleConnue(nom: string): Rule | { readonly cause: string } {
  const variable = loi.variables.get(nom)
  if (variable?.kind === 'rule') return variable
  if (variable) return { cause: `« ${nom} » se donne et ne se calcule pas` }
  return {
    cause: inconnue(
      'droit inconnu',
      nom,
      loi.rules.map(({ name }) => name),
    ),
  }
}

function inconnue(quoi: string, nom: string, connus: Iterable<string>): string {
  const proche = nearest(nom, connus)
  return `${quoi} : « ${nom} »${proche === undefined ? '' : ` (${proche} ?)`}`
}
