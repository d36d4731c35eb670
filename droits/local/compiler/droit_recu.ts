import type { Condition } from '../../../moteur/expression/condition.ts'
import type { Famille } from '../../../moteur/expression/entity.ts'
import { zero } from '../../../moteur/expression/literal.ts'
import { ou } from '../../../moteur/expression/logic.ts'
import { cheque_energie_publie } from '../../cheque_energie/cheque_energie.ts'
import { cmu_c_publie, css_participation_forfaitaire_publie } from '../../complementaire_sante/complementaire_sante.ts'
import { famille, menage } from '../../notions/entites.ts'
import * as recues from '../../notions/prestations_recues.ts'
import { ppa } from '../../prime_activite/prime_activite.ts'
import { rsa } from '../../rsa/rsa.ts'
import type { DroitNational } from '../aide.ts'

/** Received is what was given as received, else what the law computes: someone who never claimed still meets the condition. */
const recu: Readonly<Record<DroitNational, Condition<Famille>>> = {
  rsa: rsa.est_superieur_a(zero),
  ppa: ppa.est_superieur_a(zero),
  aspa: recues.aspa.est_superieur_a(zero),
  aah: famille.parents.un_membre_tel_que(recues.aah.est_superieur_a(zero)),
  ass: famille.parents.un_membre_tel_que(recues.ass.est_superieur_a(zero)),
  css: ou(cmu_c_publie, css_participation_forfaitaire_publie.est_superieur_a(zero)),
  aide_logement: recues.aide_logement.est_superieur_a(zero),
  cheque_energie: famille.demandeur.condition(
    menage.condition_pour_chacun(cheque_energie_publie.est_superieur_a(zero)),
  ),
  af: recues.af.est_superieur_a(zero),
}

export function recoit_l_un(droits: readonly DroitNational[]): Condition<Famille> {
  const conditions = droits.map((droit) => recu[droit])
  const seule = conditions[0]
  return seule && conditions.length === 1 ? seule : ou(...conditions)
}
