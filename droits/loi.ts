import { gatherLaw } from '../moteur/law.ts'
import { alf, als, apl } from './aides_logement/aide_logement.ts'
import { cheque_energie } from './cheque_energie/cheque_energie.ts'
import { are_dernier_jour_prevu } from './chomage/fin_de_droits.ts'
import { suite_fin_de_droits } from './chomage/suite.ts'
import { cmu_c, css_participation_forfaitaire } from './complementaire_sante/complementaire_sante.ts'
import { nbptr } from './impot/parts.ts'
import { entrees_a_venir } from './notions/a_venir.ts'
import { formes } from './notions/entites.ts'
import { faits_sans_effet } from './notions/faits_sans_effet.ts'
import { panier } from './panier.ts'
import { prestations_calculees } from './prestations_calculees.ts'
import { termesDe } from './regles.ts'

/** Quantities computed here that tell a right in OpenFisca's names, or go with one. */
const autres_regles = [
  apl,
  alf,
  als,
  cmu_c,
  css_participation_forfaitaire,
  cheque_energie,
  are_dernier_jour_prevu,
  suite_fin_de_droits,
  nbptr,
]

/** The whole law held here: every rule that a right rests on, and every fact that may be given. */
export const loi = gatherLaw(
  formes,
  [...panier.flatMap(termesDe), ...autres_regles, ...entrees_a_venir, ...faits_sans_effet],
  prestations_calculees,
)
