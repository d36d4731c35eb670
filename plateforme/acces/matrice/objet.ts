import type { Role } from '../../base/acteur.ts'
import type { DB } from '../../base/genere/tables.ts'

export const gestes = ['lire', 'ajouter', 'corriger', 'supprimer'] as const

export type Geste = (typeof gestes)[number]

/**
 * How far a right reaches, from everywhere to oneself. `ouvert`: the households one follows, those one opened with a
 * reason less than an hour ago, or, for a person, her own; `suivi`: those one follows, whatever the reason.
 */
export type Portee = 'tout' | 'territoire' | 'organisation' | 'ouvert' | 'suivi' | 'soi'

/** `public`: anybody's; `travail`: of those who work; `dossier`: about people; `secret`: what proves who one is. */
export type Contenu = 'public' | 'travail' | 'dossier' | 'secret'

/** A role left out may nothing. */
export type Droits = Readonly<Partial<Record<Role, Portee>>>

/** One thing the base keeps: a table, or the rows of a table that follow the same rights. */
export interface Objet {
  readonly nom: string
  readonly table: keyof DB
  readonly contenu: Contenu
  readonly droits: Readonly<Record<Geste, Droits>>
}

type Ecrits = Partial<Record<Geste, Droits>>

export const objet = <const N extends string>(
  nom: N,
  table: keyof DB,
  contenu: Contenu,
  droits: Ecrits,
): Objet & { readonly nom: N } => ({
  nom,
  table,
  contenu,
  droits: { lire: {}, ajouter: {}, corriger: {}, supprimer: {}, ...droits },
})

export const pour = (liste: readonly Role[], portee: Portee): Droits =>
  Object.fromEntries(liste.map((role) => [role, portee]))
