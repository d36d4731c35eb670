import { type DateTerm, debut_du_mois, jour } from '../../moteur/expression/date.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { nombre_de_mois, quatre } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParJour } from '../../moteur/expression/units.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { plafond_securite_sociale_mensuel } from '../notions/plafond_securite_sociale.ts'
import { assurance_chomage } from '../textes/assurance_chomage.ts'
import { are_date_fin_contrat, are_remunerations_brutes, une_fois } from './fin_de_contrat.ts'
import { are_jours_comptes, are_premier_jour_compte } from './jours_comptes.ts'
import { are_taux_revalorisation_publie } from './montants.baremes.ts'
import { revalorise_2026 } from './revalorisation.ts'

const fin = are_date_fin_contrat

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

type Journalier = Term<EurosParJour, Individu>

/** A revaluation bears on wages that are all six months old at least on its day. */
const revalorise_le =
  (date: DateTerm<never>, revaloriser: (salaire: Journalier) => Journalier) =>
  (salaire: Journalier): Journalier =>
    si(
      et(debut_du_mois().est_au_plus_tot_le(date), date.est_au_plus_tot_le(fin.plus_mois(nombre_de_mois(6)))),
      revaloriser(salaire),
      salaire,
    )

const au_taux_publie = (texte: string) => {
  const date = jour(texte)
  const coefficient = cent_pour_cent.plus(are_taux_revalorisation_publie.au_mois_de(date))
  return revalorise_le(date, (salaire) => salaire.fois(coefficient).arrondi_au_centime())
}

const publiees = ['2022-07-01', '2023-04-01', '2023-07-01', '2024-07-01', '2025-07-01']
const jusqu_en_2025 = publiees
  .map(au_taux_publie)
  .reduce((salaire, suivante) => suivante(salaire), are_salaire_journalier_initial)

export const are_salaire_journalier_reference = regle(
  'are_salaire_journalier_reference',
  'Salaire journalier de référence, revalorisé',
  [assurance_chomage('13'), assurance_chomage('20')],
  versions(
    depuis('2021-07-01', jusqu_en_2025),
    depuis('2026-07-01', revalorise_le(jour('2026-07-01'), revalorise_2026)(jusqu_en_2025)),
  ),
)
