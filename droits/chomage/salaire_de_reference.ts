import { jour } from '../../moteur/expression/date.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { individu } from '../../moteur/expression/input.ts'
import { plus_loin } from '../../moteur/expression/later.ts'
import { nombre_de_mois, quatre } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { type EurosParJour, euros_par_jour } from '../../moteur/expression/units.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { plafond_securite_sociale_mensuel } from '../notions/plafond_securite_sociale.ts'
import { assurance_chomage } from '../textes/assurance_chomage.ts'
import { are_date_fin_contrat, are_remunerations_brutes, une_fois } from './fin_de_contrat.ts'
import { are_jours_comptes, are_premier_jour_compte } from './jours_comptes.ts'
import { are_taux_revalorisation } from './montants.baremes.ts'

type Journalier = Term<EurosParJour, Individu>

const fin = are_date_fin_contrat
const deja_revalorise = plus_loin(() => are_salaire_journalier_reference, euros_par_jour, individu)

// Each month begun counts for a whole one: a ceiling that never cuts what the ceilings of the months would leave.
const mois_entames = are_premier_jour_compte.age_en_mois_le(fin).plus(nombre_de_mois(1))

export const are_salaire_de_reference = regle(
  'are_salaire_de_reference',
  'Rémunérations retenues, dans la limite de quatre plafonds de la sécurité sociale par mois',
  [assurance_chomage('11'), assurance_chomage('12')],
  are_remunerations_brutes.sans_depasser(
    plafond_securite_sociale_mensuel.au_mois_de(fin).fois(quatre).pendant(mois_entames),
  ),
  une_fois,
)

export const are_salaire_journalier_initial = regle(
  'are_salaire_journalier_initial',
  'Salaire journalier de référence à l’ouverture du droit',
  [assurance_chomage('13')],
  are_salaire_de_reference.reparti_sur(are_jours_comptes).arrondi_au_centime(),
  une_fois,
)

const revalorise = (salaire: Journalier): Journalier =>
  salaire.fois(cent_pour_cent.plus(are_taux_revalorisation)).arrondi_au_centime()

/** Six months old on that day, the wage of the month before and so much more; too recent then, it was so before: the first one. */
function revalorise_le(date: string, mois_d_avant: string) {
  const precedent = deja_revalorise.au_mois_de(jour(mois_d_avant))
  const assez_ancien = jour(date).est_au_plus_tot_le(fin.plus_mois(nombre_de_mois(6)))
  return depuis(date, si(assez_ancien, revalorise(precedent), are_salaire_journalier_initial))
}

export const are_salaire_journalier_reference: Journalier = regle(
  'are_salaire_journalier_reference',
  'Salaire journalier de référence, revalorisé',
  [assurance_chomage('13'), assurance_chomage('20')],
  versions<Journalier>(
    depuis('2021-07-01', are_salaire_journalier_initial),
    revalorise_le('2022-07-01', '2022-06-01'),
    revalorise_le('2023-04-01', '2023-03-01'),
    revalorise_le('2023-07-01', '2023-06-01'),
    revalorise_le('2024-07-01', '2024-06-01'),
    revalorise_le('2025-07-01', '2025-06-01'),
    revalorise_le('2026-07-01', '2026-06-01'),
  ),
)
