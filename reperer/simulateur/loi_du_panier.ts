import { formes } from '../../droits/notions/entites.ts'
import { panier } from '../../droits/panier.ts'
import { prestations_calculees } from '../../droits/prestations_calculees.ts'
import { termesDe } from '../../droits/regles.ts'
import { gatherLaw } from '../../moteur/law.ts'

/** The rules of the rights that are shown, and those alone: a browser need not carry what only files may ask. */
export const loi_du_panier = gatherLaw(formes, panier.flatMap(termesDe), prestations_calculees)
