import type { DroitMensuel } from '../../droits/droit.ts'
import { formes } from '../../droits/notions/entites.ts'
import { droit_prime_activite } from '../../droits/prime_activite/prime_activite.droit.ts'
import { droit_rsa } from '../../droits/rsa/rsa.droit.ts'
import { gatherLaw } from '../../moteur/law.ts'

/** The rights whose every fact is asked here; another right of the basket comes in with its questions. */
export const droits_simules: readonly DroitMensuel[] = [droit_rsa, droit_prime_activite]

/** Their rules alone: a browser need not carry the others. */
export const loi_simulee = gatherLaw(
  formes,
  droits_simules.map(({ regle }) => regle),
)
