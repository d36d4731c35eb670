import { selon_tranche } from '../../moteur/expression/brackets.ts'
import type { Condition } from '../../moteur/expression/condition.ts'
import type { Famille } from '../../moteur/expression/entity.ts'
import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { toujours, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParAn } from '../../moteur/expression/units.ts'
import { residence_mayotte } from '../notions/commune.ts'
import { famille, menage } from '../notions/entites.ts'
import { age } from '../notions/individu.ts'
import { rsa } from '../rsa/rsa.ts'
import { css, publie } from '../textes/texte.ts'
import { css_cmu_acs_eligibilite, css_membre_du_foyer } from './foyer.ts'
import { css_participation_alsace_moselle_par_age, css_participation_par_age } from './participation.baremes.ts'
import { acs_plafond, acs_plafond_publie, cmu_c_plafond, cmu_c_plafond_publie } from './plafond.ts'
import { css_presomption_avec_participation } from './presomptions.ts'
import { css_cmu_base_ressources } from './ressources.ts'

export const salarie_regime_alsace_moselle = entree_condition(
  'salarie_regime_alsace_moselle',
  'Relève du régime local d’Alsace-Moselle',
  individu,
  { defaut: { valeur: false, raison: 'le régime local d’Alsace-Moselle est à signaler' } },
)

const decret_mayotte = publie(
  'Décret n° 2023-1425 du 29 décembre 2023',
  'https://www.legifrance.gouv.fr/search/jorf?query=2023-1425',
)

const a_mayotte = famille.demandeur.condition(menage.condition_pour_chacun(residence_mayotte))

export const css_territoire = regle(
  'css_territoire',
  'La CSS existe là où le foyer habite',
  [css('L861-1')],
  versions(depuis('2016-01-01', non(a_mayotte)), depuis('2024-01-01', toujours, decret_mayotte)),
)

const peut_demander = et(css_cmu_acs_eligibilite, css_territoire)

/** Another reading, OpenFisca's: the age of the month. A file in its form is read with this rule given as false. */
export const css_age_lu_au_premier_janvier = regle(
  'css_age_lu_au_premier_janvier',
  'L’âge qui fixe la participation est celui du 1er janvier',
  [css('L861-11')],
  toujours,
  { entite: famille },
)

/** A yearly rule reads the age in January; a child born since then pays as the youngest do. */
export const css_age_au_premier_janvier = regle(
  'css_age_au_premier_janvier',
  'Âge au 1er janvier, ou zéro pour un enfant né depuis',
  [css('L861-11')],
  age.sans_descendre_sous(zero),
  { periode: 'year' },
)

const age_retenu = si(
  famille.condition_pour_chacun(css_age_lu_au_premier_janvier),
  css_age_au_premier_janvier,
  age.sans_descendre_sous(zero),
)

export const css_participation_forfaitaire_montant_i = regle(
  'css_participation_forfaitaire_montant_i',
  'Participation à la CSS pour une personne, par mois',
  [css('L861-11')],
  si(
    salarie_regime_alsace_moselle,
    selon_tranche(age_retenu, css_participation_alsace_moselle_par_age),
    selon_tranche(age_retenu, css_participation_par_age),
  ),
)

export const css_participation_forfaitaire_montant = regle(
  'css_participation_forfaitaire_montant',
  'Participation à la CSS pour tout le foyer, par mois',
  [css('L861-11')],
  famille.membres.somme(si(css_membre_du_foyer, css_participation_forfaitaire_montant_i, zero)),
)

/** The RSA gives the right without participation, whatever the ceiling. */
function sans_participation(nom: string, libelle: string, plafond: Term<EurosParAn, Famille>): Condition<Famille> {
  return regle(
    nom,
    libelle,
    [css('L861-1'), css('L861-2')],
    et(peut_demander, ou(rsa.est_superieur_a(zero), css_cmu_base_ressources.est_au_plus(plafond))),
  )
}

function participation(nom: string, libelle: string, gratuite: Condition<Famille>, ressources: Condition<Famille>) {
  const calcul = si(et(peut_demander, non(gratuite), ressources), css_participation_forfaitaire_montant, zero)
  return regle(nom, libelle, [css('L861-1'), css('L861-2'), css('L861-11')], versions(depuis('2019-11-01', calcul)))
}

export const cmu_c = sans_participation(
  'cmu_c',
  'Complémentaire santé solidaire (CSS) sans participation',
  cmu_c_plafond,
)

export const css_participation_forfaitaire = participation(
  'css_participation_forfaitaire',
  'Complémentaire santé solidaire (CSS) : participation du foyer par mois, zéro sans ce droit',
  cmu_c,
  css_cmu_base_ressources.est_au_plus(acs_plafond),
)

export const cmu_c_publie = sans_participation(
  'cmu_c_publie',
  'Complémentaire santé solidaire (CSS) sans participation, plafonds publiés',
  cmu_c_plafond_publie,
)

export const css_participation_forfaitaire_publie = participation(
  'css_participation_forfaitaire_publie',
  'Complémentaire santé solidaire (CSS) : participation du foyer par mois, plafonds publiés',
  cmu_c_publie,
  ou(css_cmu_base_ressources.est_au_plus(acs_plafond_publie), css_presomption_avec_participation),
)
