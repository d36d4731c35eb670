import { type RawBuilder, sql } from 'kysely'

/** Each word begins one of the text. They hold letters and digits alone: no pattern can hide in them. */
export const contientTout = (texte: RawBuilder<unknown>, mots: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`lower(unaccent(${texte})) ~ all (${mots.map((mot) => String.raw`\m${mot}`)}::text[])`

/** Names in the order of a dictionary, and an identifier to part two that are alike. */
export const cleDe = (nom: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`(lower(unaccent(${nom})) || '~' || ${id}::text) collate "C"`

export const apresLaCle = (cle: RawBuilder<string>, apres: string | undefined): RawBuilder<boolean> =>
  apres === undefined ? sql<boolean>`true` : sql<boolean>`${cle} > ${apres} collate "C"`
