import type { Variable } from '../../moteur/expression/variable.ts'
import type { Law } from '../../moteur/law.ts'
import type { Period } from '../../moteur/situation/period.ts'
import { arithmetique } from './arithmetique.ts'
import { objet } from './cas.ts'

/**
 * The values of a person or group as our reader wants them: numbers written as arithmetic, booleans as 0 or 1, a member
 * of a list by its rank, a commune as a number. In a test of a year, a bare value is that of the year.
 */
export function ecrireValeurs(
  loi: Law,
  instance: Record<string, unknown>,
  periode: string | undefined,
  { length }: Period & { kind: 'span' },
): void {
  const listes = loi.forms.flatMap(({ lists }) => lists.map(({ key }) => key))
  for (const [nom, valeur] of Object.entries(instance)) {
    if (listes.includes(nom)) continue
    const variable = loi.variables.get(nom)
    const ecrite = parPeriode(valeur, (brute) => valeurDe(brute, variable))
    const de_l_annee = length > 1 && periode !== undefined && !objet(ecrite) && variable?.periodicity === 'month'
    instance[nom] = de_l_annee ? { [periode]: ecrite } : ecrite
  }
}

function parPeriode(valeur: unknown, lire: (brute: unknown) => unknown): unknown {
  const liste = objet(valeur)
  return liste ? Object.fromEntries(Object.entries(liste).map(([quand, brute]) => [quand, lire(brute)])) : lire(valeur)
}

function valeurDe(brute: unknown, variable: Variable | undefined): unknown {
  if (brute === null || brute === undefined) return null
  switch (variable?.unit) {
    case 'condition':
      return [1, true, 'true'].some((vrai) => vrai === brute)
    case 'choix':
      return membreDe(brute, variable)
    case 'code':
      return typeof brute === 'number' || typeof brute === 'string' ? String(brute).padStart(5, '0') : brute
    case 'date':
      return brute
    default:
      return typeof brute === 'string' ? (arithmetique(brute) ?? brute) : Number(brute)
  }
}

function membreDe(brute: unknown, { name, enumeration }: Variable): unknown {
  // OpenFisca's own tests say UK for the country whose code is GB.
  if (name === 'nationalite' && brute === 'UK') return 'GB'
  return typeof brute === 'number' ? (enumeration?.members[brute]?.code ?? brute) : brute
}
