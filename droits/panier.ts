import type { Droit } from './droit.ts'
import { droit_prime_activite } from './prime_activite/prime_activite.droit.ts'
import { droit_rsa } from './rsa/rsa.droit.ts'

/** The rights that Juste Droit computes, in the order in which they are shown. */
export const panier: readonly Droit[] = [droit_rsa, droit_prime_activite]
