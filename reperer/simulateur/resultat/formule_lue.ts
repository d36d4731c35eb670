import type { RuleVersion } from '../../../moteur/expression/variable.ts'
import type { Law } from '../../../moteur/law.ts'

/** What a formula is kept under: a rule and the day its wording starts. */
export const cleDeFormule = (regle: string, depuis: string): string => `${regle} ${depuis}`

/** Formulas put into words at the build; a name between braces stands for its label. */
export function formuleLue(ecrites: Readonly<Record<string, string>>, { rules, inputs, schedules }: Law) {
  const noms = new Map([...rules, ...inputs, ...schedules].map(({ name, label }) => [name, label]))
  return (regle: string, { since }: RuleVersion): string =>
    (ecrites[cleDeFormule(regle, since)] ?? '').replaceAll(/\{(\w+)\}/g, (_, nom: string) => `« ${noms.get(nom)} »`)
}
