import { type Role, roles, taches } from '../../base/acteur.ts'
import { pour } from './objet.ts'

/** Who works with households. */
export const equipe = ['accueil', 'intervenant', 'referent'] as const satisfies readonly Role[]

const sansCompte: readonly Role[] = ['visiteur', 'personne', ...taches]

/** Everybody who signs in with an account, acting under a membership or not. */
export const titulaires: readonly Role[] = roles.filter((role) => !sansCompte.includes(role))

export const tousTout = pour(roles, 'tout')
export const chacunLeSien = pour(titulaires, 'soi')
