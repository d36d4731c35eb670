import { gatherLaw } from '../moteur/law.ts'
import { entrees_a_venir } from './notions/a_venir.ts'
import { formes } from './notions/entites.ts'
import { panier } from './panier.ts'

/** The whole law held here: every rule that a right of the basket rests on, and every fact that may be given. */
export const loi = gatherLaw(formes, [...panier.map(({ regle }) => regle), ...entrees_a_venir])
