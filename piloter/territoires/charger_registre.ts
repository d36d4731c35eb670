import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { programme } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { importerTerritoires, type Rapport } from './importer/importer.ts'
import type { LigneBrute } from './importer/ligne.ts'
import { lireFichier } from './importer/lire_fichier.ts'

/** The holders that public texts name, each with its sources; the others are not invented. */
export function lireRegistre(): readonly LigneBrute[] {
  const chemin = join(import.meta.dirname, 'registre.json')
  const lecture = lireFichier(chemin, readFileSync(chemin))
  if (lecture.sorte === 'illisible') throw new Error(lecture.message)
  return lecture.lignes
}

/** Puts them in the base at every start; what the national team has written since is never undone. */
export async function chargerRegistre(base: Base<'taches'>): Promise<Rapport> {
  const rapport = await transaction(base, programme, (t) => importerTerritoires(t, lireRegistre(), 'completer'))
  if (rapport.refus.length > 0) throw new Error(`registre.json : ${JSON.stringify(rapport.refus)}`)
  return rapport
}
