import type { Activite } from './profil.ts'
import { Repartition } from './repartition.ts'
import type { Source } from './source.ts'

/** Shares of the people of one age, and of the active among them for unemployment. */
export interface Emploi {
  readonly emploi: number
  readonly chomage: number
  readonly aah: number
  readonly retraite: number
  readonly etudiant: number
}

// Insee Première n° 2044 (2024): part-time workers, and the self-employed, among people in employment. https://insee.fr/fr/statistiques/8391807
export const part_temps_partiel = 0.176
export const part_independants = 0.133
// Same survey: a little more than a quarter of the self-employed. https://tpe-mag.fr/regards-sur-le-marche-du-travail.html
const part_micro_entrepreneurs = 0.27
// Unédic, avril 2024: 2.6 of the 6.1 million jobseekers are paid. https://unedic.org/publications/qui-sont-les-allocataires-de-l-assurance-chomage-avril-2024
export const part_chomeurs_indemnises = 2.6 / 6.1

/** The rest has no activity. */
export function activites(source: Source, parts: Emploi): Repartition<Activite> {
  const { emploi, aah, retraite, etudiant } = parts
  const chomeurs = (emploi * parts.chomage) / (1 - parts.chomage)
  const reste = Math.max(0, 1 - emploi - chomeurs - aah - retraite - etudiant)
  return new Repartition<Activite>(
    source,
    ['temps_plein', emploi * (1 - part_temps_partiel - part_independants)],
    ['temps_partiel', emploi * part_temps_partiel],
    ['independant', emploi * part_independants * (1 - part_micro_entrepreneurs)],
    ['micro_entrepreneur', emploi * part_independants * part_micro_entrepreneurs],
    ['chomeur_indemnise', chomeurs * part_chomeurs_indemnises],
    ['chomeur_sans_allocation', chomeurs * (1 - part_chomeurs_indemnises)],
    ['aah', aah],
    ['retraite', retraite],
    ['etudiant', etudiant],
    ['sans_activite', reste],
  )
}
