import { jour } from '../../moteur/expression/date.ts'
import type { FoyerFiscal } from '../../moteur/expression/entity.ts'
import { ans, toujours, un, zero } from '../../moteur/expression/literal.ts'
import { ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_precedente } from '../../moteur/expression/time.ts'
import type { EurosParAn } from '../../moteur/expression/units.ts'
import { invalidite_fiscale } from '../notions/declaration_de_revenus.ts'
import { foyer_fiscal } from '../notions/entites.ts'
import { age, date_naissance } from '../notions/individu.ts'
import { cch, cgi, css } from '../textes/texte.ts'
import {
  abattement_age_entier,
  abattement_age_moitie,
  plafond_abattement_age_entier,
  plafond_abattement_age_moitie,
} from './abattement_age.baremes.ts'
import { rng } from './revenus_du_foyer.ts'

/**
 * Another reading of art. 157 bis, OpenFisca's: 65 years old on 1 January of the year, and one deduction for a couple.
 * A file in its form is read with this rule given as false.
 */
export const abattement_age_par_personne = regle(
  'abattement_age_par_personne',
  'L’abattement des personnes âgées se regarde pour chaque époux, au 31 décembre',
  [cgi('157 bis')],
  toujours,
  { periode: 'year', entite: foyer_fiscal },
)

/** « Âgé de plus de soixante-cinq ans au 31 décembre »: born before the 1 January of 64 years before the year of income. */
const plus_de_65_ans_au_31_decembre = date_naissance.est_avant_le_debut_du_mois(annee_precedente(64))

const remplit_les_conditions = ou(invalidite_fiscale, plus_de_65_ans_au_31_decembre)

const remplit_l_autre_lecture = ou(invalidite_fiscale, age.est_au_moins(ans(65)))

export const nb_beneficiaires_abattement_age = regle(
  'nb_beneficiaires_abattement_age',
  'Déclarants âgés de plus de 65 ans ou invalides',
  [cgi('157 bis'), cgi('195')],
  si(
    abattement_age_par_personne,
    foyer_fiscal.declarants.nombre_tel_que(remplit_les_conditions),
    foyer_fiscal.declarants.nombre_tel_que(remplit_l_autre_lecture).sans_depasser(un),
  ),
  { periode: 'year' },
)

/** What one person deducts, by the income of the household. */
export const abattement_age_par_beneficiaire: Term<EurosParAn, FoyerFiscal> = si(
  rng.est_au_plus(plafond_abattement_age_entier),
  abattement_age_entier,
  si(rng.est_au_plus(plafond_abattement_age_moitie), abattement_age_moitie, zero),
)

export const abat_spe = regle(
  'abat_spe',
  'Abattement des personnes âgées ou invalides',
  [cgi('157 bis')],
  si(
    nb_beneficiaires_abattement_age.est_superieur_a(zero),
    abattement_age_par_beneficiaire.fois(nb_beneficiaires_abattement_age).sans_depasser(rng),
    zero,
  ),
  { periode: 'year' },
)

const ne_avant_1931_ou_invalide = ou(invalidite_fiscale, date_naissance.est_avant(jour('1931-01-01')))

/** What housing aid and family benefits keep of it: only for those born before 1931 and the disabled. */
export const abattement_age_des_prestations = regle(
  'abattement_age_des_prestations',
  'Abattement des personnes invalides ou nées avant 1931, pour les prestations',
  [cgi('157 bis'), css('R532-3'), cch('R822-4')],
  abattement_age_par_beneficiaire
    .fois(foyer_fiscal.declarants.nombre_tel_que(ne_avant_1931_ou_invalide))
    .sans_depasser(rng),
  { periode: 'year' },
)
