import type { Law } from '../../../moteur/law.ts'
import { formule } from '../resultat/formule.ts'
import { cleDeFormule } from '../resultat/formule_lue.ts'

/** The formulas of a law, in words; a label that the law holds already is only named. */
export function ecrireFormules({ rules, inputs, schedules }: Law): Readonly<Record<string, string>> {
  const noms = new Map([...rules, ...inputs, ...schedules].map(({ name, label }) => [label, name]))
  const abreger = (mots: string) =>
    mots.replaceAll(/« ([^«»]+) »/g, (cite, label: string) => (noms.has(label) ? `{${noms.get(label)}}` : cite))
  return Object.fromEntries(
    rules.flatMap(({ name, versions }) =>
      versions.map((version) => [cleDeFormule(name, version.since), abreger(formule(name, version))]),
    ),
  )
}

/**
 * Vite plugin: in a script, formulas are put into words at the build. The words of a rule are lighter than what
 * writes them, and this script is read on old phones.
 */
export const formulesEcrites = (loi: Law) => ({
  name: 'formules-ecrites',
  load(id: string) {
    if (!/\/resultat\/formule\.ts\?langue=/.test(id)) return null
    return [
      "import { loi_du_panier } from '../loi_du_panier.ts'",
      "import { formuleLue } from './formule_lue.ts'",
      `export const formule = formuleLue(${JSON.stringify(ecrireFormules(loi))}, loi_du_panier)`,
    ].join('\n')
  },
})
