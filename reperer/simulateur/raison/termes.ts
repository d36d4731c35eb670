import type { Operation, Step } from '../../../moteur/explain/step.ts'
import type { UnitName } from '../../../moteur/expression/units.ts'

/** A quantity that has a name in the law, and its value. */
export interface Named {
  readonly nom: string
  readonly libelle: string
  readonly unite: UnitName
  readonly valeur: number
}

/** The named quantities that a sum adds and those that it takes away, people and repetitions brought together. */
export function termesDe(somme: Operation): { readonly plus: readonly Named[]; readonly moins: readonly Named[] } {
  if (somme.node.kind !== 'sum') return { plus: [], moins: [] }
  const plus: Named[] = []
  const moins: Named[] = []
  for (const [rang, { sign }] of somme.node.terms.entries()) {
    const part = somme.parts[rang]?.step
    if (part) (sign === 1 ? plus : moins).push(...nommees(part))
  }
  return { plus: ensemble(plus), moins: ensemble(moins) }
}

/** The named quantities that make up a value: of a maximum or a minimum, those of the term that it is equal to. */
export function nommees(step: Step): readonly Named[] {
  switch (step.kind) {
    case 'rule':
    case 'above':
    case 'given':
      return [nommee(step.rule, step.value)]
    case 'input':
      return [nommee(step.input, step.value)]
    case 'parameter':
      return [nommee(step.schedule, step.value)]
    case 'constant':
      return []
    case 'operation':
      return dansLOperation(step)
  }
}

function dansLOperation({ node, parts, value }: Operation): readonly Named[] {
  const dessous = parts.map(({ step }) => step)
  if (node.kind === 'max' || node.kind === 'min') {
    const retenue = dessous.find((step) => step.value === value)
    return retenue ? nommees(retenue) : []
  }
  if (node.kind === 'choose') return dessous.slice(1).flatMap(nommees)
  return dessous.flatMap(nommees)
}

const nommee = (
  { name, label, unit }: { readonly name: string; readonly label: string; readonly unit: UnitName },
  valeur: unknown,
): Named => ({ nom: name, libelle: label, unite: unit, valeur: typeof valeur === 'number' ? valeur : 0 })

/** Each quantity once, the values of several people added; those worth nothing are left out. */
function ensemble(termes: readonly Named[]): readonly Named[] {
  const sommes = new Map<string, Named>()
  for (const terme of termes) {
    const connu = sommes.get(terme.nom)
    sommes.set(terme.nom, connu ? { ...connu, valeur: connu.valeur + terme.valeur } : terme)
  }
  return [...sommes.values()].filter(({ valeur }) => valeur !== 0)
}
