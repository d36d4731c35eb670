import type { Role } from '../base/acteur.ts'
import { objetsDesDossiers } from './matrice/dossiers.ts'
import { objetsDesMembres } from './matrice/membres.ts'
import type { Geste, Objet, Portee } from './matrice/objet.ts'
import { objetsDesRegistres } from './matrice/registres.ts'
import { objetsDuTerritoire } from './matrice/territoire.ts'

/**
 * Who may see and do what, written once. The base's own policies are tried against it, pair by pair; menus and the page
 * « Qui voit quoi » are made of it.
 */
export const matrice = [
  ...objetsDesDossiers,
  ...objetsDesMembres,
  ...objetsDuTerritoire,
  ...objetsDesRegistres,
] as const satisfies readonly Objet[]

export type NomDObjet = (typeof matrice)[number]['nom']

const parNom = new Map<string, Objet>(matrice.map((objet) => [objet.nom, objet]))

/** How far a role's right reaches; nothing when it has none. */
export const portee = (role: Role, geste: Geste, nom: NomDObjet): Portee | undefined =>
  parNom.get(nom)?.droits[geste][role]

/** Which role may give which: the same pairs as the base's own function. */
export const peutDonner: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  referent: ['accueil', 'intervenant', 'referent'],
  pilote: ['accueil', 'intervenant', 'referent', 'pilote', 'partenaire', 'evaluateur'],
  national: ['pilote', 'evaluateur', 'animateur', 'national', 'prefecture'],
  administrateur: ['national', 'administrateur'],
  programme: ['pilote', 'national', 'administrateur'],
}
