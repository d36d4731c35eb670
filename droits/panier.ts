import { droit_aah } from './aah/aah.droit.ts'
import { droit_caah } from './aah/caah.droit.ts'
import { droit_aide_logement } from './aides_logement/aide_logement.droit.ts'
import { droit_asi } from './aspa/asi.droit.ts'
import { droit_aspa } from './aspa/aspa.droit.ts'
import { droit_ass } from './ass/ass.droit.ts'
import { droit_cheque_energie } from './cheque_energie/cheque_energie.droit.ts'
import { droit_allocation_retour_emploi } from './chomage/are.droit.ts'
import { droit_complementaire_sante } from './complementaire_sante/complementaire_sante.droit.ts'
import type { Droit } from './droit.ts'
import { droit_af } from './prestations_familiales/af.droit.ts'
import { droit_asf } from './prestations_familiales/asf.droit.ts'
import { droit_cf } from './prestations_familiales/cf.droit.ts'
import { droit_paje_base } from './prestations_familiales/paje_base.droit.ts'
import { droit_prime_activite } from './prime_activite/prime_activite.droit.ts'
import { droit_rsa } from './rsa/rsa.droit.ts'

/** The rights that Juste Droit computes, in the order in which they are shown. */
export const panier: readonly Droit[] = [
  droit_rsa,
  droit_prime_activite,
  droit_allocation_retour_emploi,
  droit_ass,
  droit_aide_logement,
  droit_complementaire_sante,
  droit_cheque_energie,
  droit_af,
  droit_cf,
  droit_asf,
  droit_paje_base,
  droit_aah,
  droit_caah,
  droit_asi,
  droit_aspa,
]
