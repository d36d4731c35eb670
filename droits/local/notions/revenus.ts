import type { Famille } from '../../../moteur/expression/entity.ts'
import { regle } from '../../../moteur/expression/rule.ts'
import { somme } from '../../../moteur/expression/sums.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import { mois_de } from '../../../moteur/expression/time.ts'
import type { EurosParMois } from '../../../moteur/expression/units.ts'
import { famille } from '../../notions/entites.ts'
import { indemnites_journalieres } from '../../notions/indemnites_journalieres.ts'
import { revenus_non_salaries_de_l_an_passe, rpns_auto_entrepreneur_benefice } from '../../notions/independants.ts'
import * as recues from '../../notions/prestations_recues.ts'
import * as ressources from '../../notions/ressources.ts'
import { ppa } from '../../prime_activite/prime_activite.ts'
import { rsa } from '../../rsa/rsa.ts'
import type { PrestationsComptees } from '../aide.ts'
import { dire_mesure } from '../dire_condition.ts'

/**
 * What deliberations call « ressources nettes »: what a person is paid, benefits left out. Like any rule it may be given
 * instead of computed: a counter that knows the total has no need of its parts.
 */
export const revenus_nets = regle(
  'revenus_nets',
  'Revenus nets de la personne, hors prestations',
  [],
  somme(
    ressources.salaire_net,
    ressources.remuneration_apprenti,
    ressources.indemnites_chomage_partiel,
    ressources.indemnites_volontariat,
    ressources.revenus_stage_formation_pro,
    ressources.hsup,
    ressources.etr,
    ressources.chomage_net,
    ressources.allocation_securisation_professionnelle,
    ressources.retraite_nette,
    ressources.retraite_combattant,
    ressources.pensions_invalidite,
    ressources.pensions_alimentaires_percues,
    ressources.prestation_compensatoire,
    ressources.revenus_locatifs,
    ressources.revenus_capital,
    indemnites_journalieres,
    rpns_auto_entrepreneur_benefice,
    revenus_non_salaries_de_l_an_passe,
  ),
)

export const revenus_nets_du_foyer = regle(
  'revenus_nets_du_foyer',
  'Revenus nets de toutes les personnes du foyer, hors prestations',
  [],
  famille.membres.somme(revenus_nets),
)

export const prestations_hors_logement = regle(
  'prestations_hors_logement',
  'Prestations reçues par le foyer, hors aide au logement',
  [],
  somme(
    rsa,
    ppa,
    recues.af,
    recues.cf,
    recues.asf,
    recues.paje_base,
    recues.paje_prepare,
    recues.aspa,
    famille.parents.somme(somme(recues.aah, recues.caah, recues.ass, recues.asi)),
  ),
)

export const prestations_du_foyer = regle(
  'prestations_du_foyer',
  'Prestations reçues par le foyer, aide au logement comprise',
  [],
  prestations_hors_logement.plus(recues.aide_logement),
)

function du_mois(prestations: PrestationsComptees): Term<EurosParMois, Famille> {
  if (prestations === 'aucune') return revenus_nets_du_foyer
  return revenus_nets_du_foyer.plus(prestations === 'toutes' ? prestations_du_foyer : prestations_hors_logement)
}

/** The monthly mean of the last months, before the one computed. Two aids that measure alike read the same rule. */
export function ressources_moyennes(mois: number, prestations: PrestationsComptees): Term<EurosParMois, Famille> {
  const nom = `ressources_${prestations}_${mois}_mois`
  const connue = moyennes.get(nom)
  if (connue) return connue
  const nouvelle = regle(
    nom,
    dire_mesure({ genre: 'revenus', mois, prestations }).replace('r', 'R'),
    [],
    du_mois(prestations).moyenne_sur(mois_de(-mois, -1)),
  )
  moyennes.set(nom, nouvelle)
  return nouvelle
}

const moyennes = new Map<string, Term<EurosParMois, Famille>>()
