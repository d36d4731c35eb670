import { extname } from 'node:path'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { LigneBrute } from './ligne.ts'

export type LectureFichier =
  | { readonly sorte: 'lu'; readonly lignes: readonly LigneBrute[] }
  | { readonly sorte: 'illisible'; readonly message: string }

const illisible = (message: string): LectureFichier => ({ sorte: 'illisible', message })

/** A list as CSV (commas, semicolons or tabs, as a spreadsheet saves it) or as a JSON array of objects. */
export const lireFichier = (nom: string, contenu: Buffer): LectureFichier =>
  extname(nom).toLowerCase() === '.json' ? lireJson(decoder(contenu)) : lireCsv(decoder(contenu))

// A French spreadsheet may still save in Windows-1252, where "é" is no UTF-8.
function decoder(contenu: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(contenu)
  } catch {
    return new TextDecoder('windows-1252').decode(contenu)
  }
}

function lireJson(texte: string): LectureFichier {
  try {
    const liste = z.array(z.record(z.string(), z.unknown())).safeParse(JSON.parse(texte))
    if (!liste.success) return illisible('Le fichier doit être une liste d’objets : [ { "nom": …, "type": … } ]')
    return { sorte: 'lu', lignes: liste.data.map((champs, rang) => ({ numero: rang + 1, champs: renommer(champs) })) }
  } catch (erreur) {
    if (erreur instanceof SyntaxError) return illisible('Ce fichier n’est pas du JSON.')
    throw erreur
  }
}

const rangees = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }))

function lireCsv(texte: string): LectureFichier {
  try {
    const lues = rangees.parse(
      parse(texte, {
        bom: true,
        columns: (titres: string[]) => titres.map(nomDeChamp),
        delimiter: [';', ',', '\t'],
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }),
    )
    return { sorte: 'lu', lignes: lues.map(({ record, info }) => ({ numero: info.lines, champs: record })) }
  } catch (erreur) {
    if (erreur instanceof CsvError)
      return illisible(`Ce fichier n’est pas un tableau CSV lisible (ligne ${Number(erreur['lines'] ?? 0)}).`)
    throw erreur
  }
}

const renommer = (champs: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(champs).map(([nom, valeur]) => [nomDeChamp(nom), valeur]))

const autresNoms: Readonly<Record<string, string>> = {
  porteur_type: 'type',
  porteur: 'type',
  insee: 'code',
  code_insee: 'code',
  siren: 'code',
  departement_code: 'departement',
  dep: 'departement',
  convention: 'convention_signee',
  source: 'sources',
}

/** "Département", "Entrée légale" become `departement`, `entree_legale`. */
function nomDeChamp(titre: string): string {
  const nom = titre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  return autresNoms[nom] ?? nom
}
