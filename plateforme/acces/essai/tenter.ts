import type { Client } from 'pg'
import { taches } from '../../base/acteur.ts'
import { codeDe } from '../../base/erreurs.ts'
import type { Geste, Objet } from '../matrice/objet.ts'
import type { Exemple } from './exemples.ts'
import type { ActeurDuMonde, Lieu, Placement } from './monde.ts'

type Valeurs = Readonly<Record<string, unknown>>

export interface Tentative {
  readonly objet: Objet
  readonly exemple: Exemple
  readonly acteur: ActeurDuMonde
  readonly placement: Placement
  readonly geste: Geste
  /** Whether the actor holds the membership that ties it to its organisation and territory. */
  readonly membre: boolean
}

/** Tries one gesture for real, in a transaction that leaves nothing: whether the base let it through. */
export async function tenter(client: Client, tentative: Tentative): Promise<boolean> {
  const { objet, exemple, acteur, placement, geste } = tentative
  const lieu = acteur.lieux[placement]
  await client.query('begin')
  try {
    const avant = exemple.avant
      ? await premiere(client, exemple.avant, [lieu.territoire, lieu.foyer, lieu.personne])
      : {}
    if (geste === 'ajouter') {
      const ligne = { ...(exemple.ajout ?? exemple.ligne)(lieu, acteur), ...avant }
      await devenir(client, tentative)
      return await passe(client, ...insertion(objet.table, ligne))
    }
    const cle = await placer(client, tentative, { ...exemple.ligne(lieu, acteur), ...avant })
    await devenir(client, tentative)
    return await passe(client, ...requete(geste, objet.table, cle, exemple.change))
  } finally {
    await client.query('rollback')
  }
}

const premiere = async (client: Client, requete: string, valeurs: readonly unknown[]): Promise<Valeurs> =>
  (await client.query<Record<string, unknown>>(requete, [...valeurs])).rows[0] ?? {}

async function devenir(client: Client, { acteur: { role, lieux }, membre }: Tentative): Promise<void> {
  const { compte, organisation, territoire, foyer, session } = lieux.sien
  const tache = taches.some((autre) => autre === role)
  const sansCompte = tache || role === 'visiteur' || role === 'personne'
  const lie = membre && !tache && role !== 'visiteur' && role !== 'compte'
  await client.query('select poser_acteur($1, $2, $3, $4, $5, $6)', [
    role,
    sansCompte ? null : compte,
    lie && role !== 'personne' ? organisation : null,
    lie ? territoire : null,
    lie && role === 'personne' ? foyer : null,
    tache || role === 'visiteur' ? null : session,
  ])
  await client.query(`set local role juste_droit_${tache ? 'taches' : 'application'}`)
}

/** Puts the row in place, past the policies, and gives what finds it again. */
async function placer(client: Client, { objet, exemple }: Tentative, ligne: Valeurs): Promise<Valeurs> {
  const { rows } = await client.query<{ nom: string }>(
    `select attname as nom from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     where indrelid = $1::regclass and indisprimary`,
    [objet.table],
  )
  const primaire = rows.map(({ nom }) => nom)
  const [texte, valeurs] = insertion(objet.table, ligne)
  const deja = primaire.every((colonne) => colonne in ligne)
  const faite = deja
    ? await trouver(client, objet.table, ligne)
    : await premiere(client, `${texte} on conflict do nothing returning *`, valeurs)
  const mise =
    Object.keys(faite).length > 0
      ? faite
      : await premiere(client, `${texte} on conflict do nothing returning *`, valeurs)
  const la = Object.keys(mise).length > 0 ? mise : await trouver(client, objet.table, ligne)
  const colonnes = exemple.cle ?? primaire
  return Object.fromEntries(colonnes.map((colonne) => [colonne, la[colonne]]))
}

const trouver = (client: Client, table: string, ligne: Valeurs): Promise<Valeurs> =>
  premiere(client, `select * from ${table} where ${egalites(Object.keys(ligne))}`, Object.values(ligne))

const egalites = (colonnes: readonly string[], depuis = 1) =>
  colonnes.map((colonne, rang) => `${colonne} = $${rang + depuis}`).join(' and ')

function insertion(table: string, ligne: Valeurs): readonly [string, unknown[]] {
  const colonnes = Object.keys(ligne)
  const places = colonnes.map((_, rang) => `$${rang + 1}`)
  return [`insert into ${table} (${colonnes.join(', ')}) values (${places.join(', ')})`, Object.values(ligne)]
}

function requete(
  geste: Exclude<Geste, 'ajouter'>,
  table: string,
  cle: Valeurs,
  change: Valeurs = {},
): readonly [string, unknown[]] {
  const [colonnes, valeurs] = [Object.keys(cle), Object.values(cle)]
  if (geste === 'lire') return [`select ${colonnes.join(', ')} from ${table} where ${egalites(colonnes)}`, valeurs]
  if (geste === 'supprimer') return [`delete from ${table} where ${egalites(colonnes)}`, valeurs]
  const changees = Object.keys(change)
  const affectations = changees.map((colonne, rang) => `${colonne} = $${rang + 1}`)
  // Nothing to change in it: any column will do, and it must be refused.
  const quoi = affectations.length > 0 ? affectations.join(', ') : `${colonnes[0]} = ${colonnes[0]}`
  const ou = egalites(colonnes, changees.length + 1)
  return [`update ${table} set ${quoi} where ${ou}`, [...Object.values(change), ...valeurs]]
}

const refus = '42501'
/** The row was let through, and met one of the same key. */
const doublon = '23505'

async function passe(client: Client, texte: string, valeurs: unknown[]): Promise<boolean> {
  try {
    const { rowCount } = await client.query(texte, valeurs)
    return rowCount !== 0
  } catch (erreur) {
    const code = codeDe(erreur)
    if (code === refus) return false
    if (code === doublon) return true
    throw new Error(texte, { cause: erreur })
  }
}

export type { Lieu }
