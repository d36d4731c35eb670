import { stringify } from 'csv-stringify/sync'
import type { Territoire } from './territoires.requetes.ts'
import { compter, totauxOfficiels } from './totaux.ts'

/** What is published of a territory: all but its number in this base, and never an invented one. */
const publier = (territoires: readonly Territoire[]) =>
  territoires
    .filter(({ fictif }) => !fictif)
    .map(({ territoire_id: _numero, fictif: _faux, ...territoire }) => territoire)

export const enJson = (territoires: readonly Territoire[]): string =>
  JSON.stringify({ en_tout: totauxOfficiels, connus: compter(territoires), territoires: publier(territoires) }, null, 2)

/** With semicolons and a byte order mark, as a French spreadsheet opens it at once. */
export function enCsv(territoires: readonly Territoire[]): string {
  const lignes = publier(territoires).map(({ sources, ...territoire }) => ({
    ...territoire,
    sources: sources.map(({ titre, url }) => [titre, url].filter(Boolean).join(' ')).join(' | '),
  }))
  // A cell that begins with "=" would be run by the spreadsheet that opens it.
  return stringify(lignes, {
    header: true,
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    cast: { boolean: ouiNon },
  })
}

const ouiNon = (valeur: boolean) => (valeur ? 'oui' : 'non')
