import type { Law } from '../../moteur/law.ts'
import { objet } from './cas.ts'

/** A test asks for or gives a variable that the law held here does not know. */
export class VariableAbsente extends Error {
  override readonly name = 'VariableAbsente'
}

/** What makes a net wage out of a gross one: what it changes is told by the net wage, or else in doubt. */
const paie = [
  'accord_interessement',
  'allegement_cotisation_allocations_familiales_mode_recouvrement',
  'allegement_cotisation_maladie_mode_recouvrement',
  'allegement_general_mode_recouvrement',
  'categorie_salarie',
  'choix_exoneration_cotisations_employeur_agricole',
  'contrat_de_travail',
  'contrat_de_travail_type',
  'contrat_duree_determinee_type',
  'depcom_entreprise',
  'effectif_entreprise',
  'exposition_accident',
  'heures_remunerees_volume',
  'primes_fonction_publique',
  'primes_salaires',
  'ratio_alternants',
  'regime_securite_sociale',
  'secteur_activite_employeur',
  'taches_salarie_type',
]

/** Facts that OpenFisca's tests give and that no right computed here looks at. */
const sans_effet = new Set([
  // Where the tax is paid does not change the income that rights look at.
  'depcom_foyer',
  // Conditions of scholarships, of the help for the loss of autonomy, of the back-to-school allowance.
  'bourse_criteres_sociaux_echelon',
  'scolarite',
  'gir',
  // How a child is minded, and what that costs.
  'ass_mat',
  'empl_dir',
  'gar_dom',
  // The tax on wealth.
  'b1ab',
  'valeur_locative_cadastrale_brute',
  // Charges are a lump sum in housing aid (CCH, art. D. 823-16).
  'charges_locatives',
  ...paie,
])

/**
 * Takes out of a person or group what our law does not hold and that changes nothing: a quantity that a test says is nil,
 * or a fact that no right looks at. @throws VariableAbsente for the others.
 */
export function ecarter(loi: Law, instance: Record<string, unknown>): void {
  const listes = loi.forms.flatMap(({ lists }) => lists.map(({ key }) => key))
  for (const [nom, valeur] of Object.entries(instance)) {
    if (listes.includes(nom) || loi.variables.has(nom)) continue
    const inutile = nul(valeur) || sans_effet.has(nom)
    if (!inutile) throw new VariableAbsente(nom)
    delete instance[nom]
  }
}

function nul(valeur: unknown): boolean {
  const parPeriode = objet(valeur)
  if (parPeriode) return Object.values(parPeriode).every(nul)
  return [undefined, null, false, 0, '0'].some((rien) => rien === valeur)
}
