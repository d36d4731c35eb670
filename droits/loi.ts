import { gatherLaw } from '../moteur/law.ts'
import { aah } from './aah/aah.ts'
import { caah } from './aah/caah.ts'
import { aide_logement, aide_logement_versee, alf, als, apl } from './aides_logement/aide_logement.ts'
import { asi } from './aspa/asi.ts'
import { aspa } from './aspa/aspa.ts'
import { ass } from './ass/ass.ts'
import { cheque_energie, cheque_energie_publie } from './cheque_energie/cheque_energie.ts'
import { allocation_retour_emploi, allocation_retour_emploi_nette } from './chomage/are.ts'
import { are_dernier_jour_prevu } from './chomage/fin_de_droits.ts'
import { suite_fin_de_droits } from './chomage/suite.ts'
import {
  cmu_c,
  cmu_c_publie,
  css_participation_forfaitaire,
  css_participation_forfaitaire_publie,
} from './complementaire_sante/complementaire_sante.ts'
import { entrees_a_venir } from './notions/a_venir.ts'
import { formes } from './notions/entites.ts'
import { panier } from './panier.ts'
import { af } from './prestations_familiales/af.ts'
import { asf } from './prestations_familiales/asf.ts'
import { cf } from './prestations_familiales/cf.ts'
import { paje_base } from './prestations_familiales/paje_base.ts'

/** Rights computed here that the basket does not show yet. */
const autres_droits = [
  apl,
  alf,
  als,
  aide_logement_versee,
  cmu_c,
  cmu_c_publie,
  css_participation_forfaitaire,
  css_participation_forfaitaire_publie,
  cheque_energie,
  cheque_energie_publie,
  allocation_retour_emploi,
  allocation_retour_emploi_nette,
  are_dernier_jour_prevu,
  suite_fin_de_droits,
]

/** Benefits that other rights count: what was given as received, else what the law computes. */
const prestations_calculees = [aide_logement, af, cf, asf, paje_base, aspa, asi, ass, aah, caah]

/** The whole law held here: every rule that a right rests on, and every fact that may be given. */
export const loi = gatherLaw(
  formes,
  [...panier.map(({ regle }) => regle), ...autres_droits, ...entrees_a_venir],
  prestations_calculees,
)
