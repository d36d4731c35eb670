import type { Law } from '../../moteur/law.ts'
import { type Cas, objet } from './cas.ts'
import { emprunter } from './emprunts.ts'
import { direLesNets } from './paie.ts'
import type { Situation } from './situation.ts'
import { toujours } from './toujours.ts'

export interface Doute {
  /** What is left of a gross income whose payslip the test does not tell, and how far it may be in other months from what it tells. */
  readonly part_nette: number
  readonly autre_mois: number
  readonly zone: 'zone_1' | 'zone_2'
  readonly naissance_d_un_enfant: string
}

/**
 * What a test leaves to OpenFisca's payroll and maps, which are no part of our law, supposed twice: a result that changes
 * from one to the other rests on what the test does not tell.
 */
export const doutes: readonly Doute[] = [
  { part_nette: 0.7, autre_mois: 1, zone: 'zone_1', naissance_d_un_enfant: '1970-01-01' },
  { part_nette: 1, autre_mois: 1.03, zone: 'zone_2', naissance_d_un_enfant: '2010-01-01' },
]

/** Says in the situation what the test means without saying it. */
export function sousEntendre(loi: Law, cas: Cas, doute: Doute): (situation: Situation) => void {
  return (situation) => {
    emprunter(loi, situation, cas)
    direLesNets(situation, cas.sortie, doute)
    direLaConvention(situation)
    for (const menage of Object.values(situation['menages'] ?? {})) {
      direLaZone(menage, doute)
      direLePret(menage)
    }
    for (const famille of Object.values(situation['familles'] ?? {})) {
      direLesEnfants(famille, situation, doute)
      if (famille['rsa'] !== undefined) famille['rsa_sans_aide_logement'] ??= famille['rsa']
    }
    for (const foyer of Object.values(situation['foyers_fiscaux'] ?? {})) direLeCapital(foyer, situation)
  }
}

/** The zone of a commune is a table that OpenFisca holds; without a commune it takes the second. */
function direLaZone(menage: Record<string, unknown>, doute: Doute): void {
  menage['zone_apl'] ??= menage['depcom'] === undefined ? 'zone_2' : doute.zone
}

/** One word of OpenFisca for a home under convention and for a dwelling let under convention. */
function direLaConvention(situation: Situation): void {
  const menages = Object.values(situation['menages'] ?? {})
  const statuts = menages.flatMap(({ statut_occupation_logement: dit }) => [dit, ...Object.values(objet(dit) ?? {})])
  const nom = statuts.includes('locataire_foyer') ? 'foyer_conventionne' : 'location_conventionnee'
  for (const groupe of [...menages, ...Object.values(situation['familles'] ?? {})]) {
    if (groupe['logement_conventionne'] !== undefined) groupe[nom] ??= groupe['logement_conventionne']
  }
}

/** A loan dated as one under convention is one; OpenFisca's amount is the same whatever it paid. */
function direLePret(menage: Record<string, unknown>): void {
  const date = menage['aide_logement_date_pret_conventionne']
  if (date === undefined) return
  menage['aide_logement_date_pret'] = date
  menage['aide_logement_est_pret_conventionne'] ??= toujours(true)
  menage['etat_logement'] ??= toujours('construction_acquisition_logement_neuf')
  delete menage['aide_logement_date_pret_conventionne']
}

/** Being a child of the family says who is at whose charge; OpenFisca takes 1970 for a birth that it is not told. */
function direLesEnfants(famille: Record<string, unknown>, situation: Situation, doute: Doute): void {
  for (const id of nomsDe(famille['enfants'])) {
    const enfant = situation['individus']?.[id] ?? {}
    delete enfant['enfant_a_charge']
    if (enfant['age'] === undefined && enfant['age_en_mois'] === undefined) {
      enfant['date_naissance'] ??= doute.naissance_d_un_enfant
    }
  }
}

/** Dividends and interest of the tax return are, for OpenFisca, what the first declarant receives month after month. */
function direLeCapital(foyer: Record<string, unknown>, situation: Situation): void {
  const [premier = ''] = nomsDe(foyer['declarants'])
  const declarant = situation['individus']?.[premier]
  const annees = ['f2dc', 'f2tr'].flatMap((boite) => Object.entries(objet(foyer[boite]) ?? {}))
  if (!declarant || annees.length === 0 || declarant['revenus_capital'] !== undefined) return
  const total: Record<string, number> = {}
  for (const [annee, montant] of annees) total[annee] = (total[annee] ?? 0) + Number(montant)
  declarant['revenus_capital'] = total
}

function nomsDe(liste: unknown): readonly string[] {
  return Array.isArray(liste) ? liste.filter((nom) => typeof nom === 'string') : []
}
