import { stringify } from 'csv-stringify/sync'
import type { Schedule } from '../../../moteur/expression/schedule.ts'

/** The successive values as a file: what the page shows, for a spreadsheet or a program. */
export function valeursCsv({ unit, values }: Schedule): string {
  const lignes = values.map(({ since, value, text, checked, against }) => [
    since,
    value,
    unit,
    text.label,
    text.href,
    checked,
    against,
  ])
  return stringify(lignes, {
    header: true,
    columns: ['depuis', 'valeur', 'unite', 'texte', 'lien', 'verifie_le', 'verifie_sur'],
  })
}
