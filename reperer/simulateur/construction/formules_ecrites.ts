import type { Law } from '../../../moteur/law.ts'
import { formule } from '../resultat/formule.ts'

/** What a formula is kept under: a rule and the day its wording starts. */
const cleDe = (regle: string, depuis: string) => `${regle} ${depuis}`

const nommees = (loi: Law) => [...loi.rules, ...loi.inputs, ...loi.schedules]

/** The formulas of a law, in words: a name between braces stands for its label, which the script holds already. */
export function ecrireFormules(loi: Law): Readonly<Record<string, string>> {
  const noms = new Map(nommees(loi).map(({ name, label }) => [label, name]))
  const abreger = (mots: string) =>
    mots.replaceAll(/« ([^«»]+) »/g, (cite, label: string) => (noms.has(label) ? `{${noms.get(label)}}` : cite))
  return Object.fromEntries(
    loi.rules.flatMap(({ name, versions }) =>
      versions.map((version) => [cleDe(name, version.since), abreger(formule(name, version))]),
    ),
  )
}

/** The module that takes the place of `resultat/formule.ts` in a script. */
export const moduleDesFormules = (loi: Law): string => `
import { loi_simulee } from '../droits_simules.ts'
const formules = ${JSON.stringify(ecrireFormules(loi))}
const noms = new Map([...loi_simulee.rules, ...loi_simulee.inputs, ...loi_simulee.schedules].map(({ name, label }) => [name, label]))
export const formule = (regle, { since }) =>
  (formules[regle + ' ' + since] ?? '').replace(/{(\\w+)}/g, (_, nom) => '« ' + noms.get(nom) + ' »')
`

/**
 * Vite plugin: formulas are put into words at the build. The words of sixty rules are lighter than what writes them,
 * and a page whose script must come before anything works is read on old phones.
 */
export const formulesEcrites = (loi: Law) => ({
  name: 'formules-ecrites',
  load(id: string) {
    return /\/resultat\/formule\.ts\?langue=/.test(id) ? moduleDesFormules(loi) : null
  },
})
