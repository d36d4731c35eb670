import { jour } from '../../moteur/expression/date.ts'
import type { FoyerFiscal } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_precedente } from '../../moteur/expression/time.ts'
import type { EurosParAn } from '../../moteur/expression/units.ts'
import { abattement_age_des_prestations } from '../impot/abattement_age.ts'
import {
  pensions_alimentaires_deduites,
  revenu_categoriel_foncier,
  revenus_de_placement,
} from '../impot/revenus_du_foyer.ts'
import { bmaf } from '../notions/bmaf.ts'
import { invalidite_fiscale } from '../notions/declaration_de_revenus.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { age, date_naissance, etudiant } from '../notions/individu.ts'
import { bourse_enseignement_sup } from '../notions/ressources.ts'
import { cch } from '../textes/texte.ts'
import { aides_logement_primo_accedant_eligibilite } from './accedant.ts'
import { coefficient_plancher_ressources } from './accession.baremes.ts'
import { aide_logement_base_ressources_individu, aide_logement_revenus_du_travail_comptes } from './changements.ts'
import { al_nb_personnes_a_charge, ressources_permises } from './foyer.ts'
import { en_logement_foyer, loyer_ou_mensualite } from './logement.ts'
import { aide_logement_base_ressources_patrimoine } from './patrimoine.ts'
import {
  abattement_accedant_isole,
  abattement_double_activite,
  age_limite_etudiant,
  minoration_boursier,
  minoration_boursier_en_foyer,
  ressources_forfaitaires_etudiant,
  ressources_forfaitaires_etudiant_en_foyer,
} from './ressources.baremes.ts'

/** Each tax household is counted once, through the one who declares first. */
const du_foyer_fiscal = (terme: Term<EurosParAn, FoyerFiscal>, annee: number) =>
  famille.parents.somme(
    si(foyer_fiscal.declarant_principal.en_font_partie, foyer_fiscal.pour_chacun(terme), zero).au(
      annee_precedente(annee),
    ),
  )

const ne_avant_1931_ou_invalide = ou(
  date_naissance.est_avant(jour('1931-01-01')),
  invalidite_fiscale.au(annee_precedente(2)),
)

/** R. 822-4: income of capital and land two years before, less the maintenance paid the year before and what age or disability deducts. */
export const aide_logement_revenus_communs = regle(
  'aide_logement_revenus_communs',
  'Revenus communs du foyer fiscal, moins ses déductions',
  [cch('R822-3'), cch('R822-4')],
  du_foyer_fiscal(somme(revenus_de_placement, revenu_categoriel_foncier), 2)
    .moins(du_foyer_fiscal(pensions_alimentaires_deduites, 1))
    .moins(
      si(
        famille.parents.un_membre_tel_que(ne_avant_1931_ou_invalide),
        du_foyer_fiscal(abattement_age_des_prestations, 2),
        zero,
      ),
    ),
)

export const aide_logement_ressources_declarees = regle(
  'aide_logement_ressources_declarees',
  'Ressources du foyer',
  [cch('R822-2'), cch('R822-6'), cch('R822-22')],
  somme(
    famille.parents.somme(aide_logement_base_ressources_individu),
    famille.enfants.somme(aide_logement_base_ressources_individu.moins(ressources_permises).sans_descendre_sous(zero)),
    aide_logement_base_ressources_patrimoine,
    aide_logement_revenus_communs,
  ).sans_descendre_sous(zero),
)

/** Each of the two incomes of work, as it is counted, reaches twelve times the monthly base. */
export const aide_logement_double_activite = regle(
  'aide_logement_double_activite',
  'Les deux conjoints travaillent',
  [cch('R822-7')],
  et(en_couple, famille.parents.tous_tels_que(aide_logement_revenus_du_travail_comptes.est_au_moins(bmaf.par_an()))),
)

export const aide_logement_abattements = regle(
  'aide_logement_abattements',
  'Abattements selon la situation du foyer',
  [cch('R822-7'), cch('R822-10')],
  si(aide_logement_double_activite, abattement_double_activite, zero).plus(
    si(
      et(aides_logement_primo_accedant_eligibilite, non(en_couple)),
      abattement_accedant_isole.au_rang(al_nb_personnes_a_charge),
      zero,
    ),
  ),
)

export const boursier = regle(
  'boursier',
  'Reçoit une bourse de l’enseignement supérieur',
  [cch('R822-20')],
  bourse_enseignement_sup.est_superieur_a(zero),
)

export const aide_logement_etudiant = regle(
  'aide_logement_etudiant',
  'Étudiant locataire, dont les ressources sont réputées égales à un forfait',
  [cch('R822-20')],
  et(
    non(aides_logement_primo_accedant_eligibilite),
    famille.demandeur.condition(et(etudiant, age.est_inferieur_a(age_limite_etudiant))),
  ),
)

const minore_d_une_bourse = (forfait: Term<EurosParAn, never>, minoration: Term<EurosParAn, never>) =>
  forfait.moins(si(famille.demandeur.condition(boursier), minoration, zero))

const forfait_etudiant = si(
  en_logement_foyer,
  minore_d_une_bourse(ressources_forfaitaires_etudiant_en_foyer, minoration_boursier_en_foyer),
  minore_d_une_bourse(ressources_forfaitaires_etudiant, minoration_boursier),
)

/** The flat amount stands for everything, the partner's income included. */
export const aide_logement_ressources_apres_abattement = regle(
  'aide_logement_ressources_apres_abattement',
  'Ressources après abattements, ou forfait de l’étudiant',
  [cch('R822-20'), cch('D822-21')],
  si(
    aide_logement_etudiant,
    forfait_etudiant,
    aide_logement_ressources_declarees.moins(aide_logement_abattements).sans_descendre_sous(zero),
  ),
)

/**
 * D. 842-12 spares those whose situation has changed, and rounds after the floor; the floor is applied to all here, and
 * after the rounding.
 */
const plancher_de_l_accedant = loyer_ou_mensualite.pour_un_an_a_raison_de(coefficient_plancher_ressources)

export const aide_logement_base_ressources = regle(
  'aide_logement_base_ressources',
  'Ressources prises en compte, à la centaine d’euros supérieure',
  [cch('R822-2'), cch('D823-17'), cch('D842-12')],
  versions(
    depuis(
      '2021-01-01',
      aide_logement_ressources_apres_abattement
        .arrondi_au_centime()
        .arrondi_a(100, 'superieur')
        .sans_descendre_sous(si(aides_logement_primo_accedant_eligibilite, plancher_de_l_accedant, zero)),
    ),
  ),
)
