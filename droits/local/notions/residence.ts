import { entree_date } from '../../../moteur/expression/input.ts'
import { menage } from '../../notions/entites.ts'

/** OpenFisca has no such date: local aids ask for it where the State does not. */
export const date_arrivee_commune = entree_date('date_arrivee_commune', 'Arrivée dans la commune', menage)
