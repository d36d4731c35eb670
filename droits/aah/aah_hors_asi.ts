import { debut_du_mois } from '../../moteur/expression/date.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { entree_condition, entree_date, individu } from '../../moteur/expression/input.ts'
import { un, zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de, somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { pensions_invalidite, retraite_nette } from '../notions/ressources.ts'
import { rente_accident_travail } from '../notions/revenus_declares.ts'
import { af_nbenf } from '../prestations_familiales/af_ressources.ts'
import { css, jorf } from '../textes/texte.ts'
import * as baremes from './aah.baremes.ts'
import { aah_base_ressources_conjugalisee, aah_base_ressources_deconjugalisee } from './base_ressources.ts'
import { aah_eligible } from './eligibilite.ts'

type Montant = Term<EurosParMois, Individu>

const decret_deconjugalisation = jorf('Décret n° 2022-1694, art. 2', 'JORFARTI000046830064')

export const aah_conjugalise_eligible = entree_condition(
  'aah_conjugalise_eligible',
  'Recevait l’AAH en septembre 2023 et a gardé depuis le calcul en couple, plus favorable',
  individu,
  {
    defaut: { valeur: false, raison: 'garder l’ancien calcul ne vaut que pour des droits ouverts avant octobre 2023' },
  },
)

const jamais_admis = { valeur: '9999-12-31', raison: 'ni hôpital ni prison, sauf indication contraire' } as const

export const aah_date_debut_hospitalisation = entree_date(
  'aah_date_debut_hospitalisation',
  'Entrée à l’hôpital ou dans une maison d’accueil spécialisée',
  individu,
  { defaut: jamais_admis },
)

export const aah_date_debut_incarceration = entree_date('aah_date_debut_incarceration', 'Entrée en prison', individu, {
  defaut: jamais_admis,
})

const par_enfant = baremes.aah_majoration_plafond_enfant.fois(famille.pour_chacun(af_nbenf))

export const aah_plafond_ressources_deconjugalise = regle(
  'aah_plafond_ressources_deconjugalise',
  'Plafond de ressources de l’AAH pour un mois',
  [css('L821-3'), css('D821-2')],
  baremes.aah_montant_maximum.fois(un.plus(par_enfant)),
)

export const aah_plafond_ressources_conjugalise = regle(
  'aah_plafond_ressources_conjugalise',
  'Plafond de ressources de l’AAH conjugalisée pour un mois',
  [css('L821-3'), css('D821-2')],
  baremes.aah_montant_maximum.fois(
    un.plus(si(famille.condition_pour_chacun(en_couple), baremes.aah_majoration_plafond_couple, zero)).plus(par_enfant),
  ),
)

const ce_qui_manque = (plafond: Montant, base: Montant) =>
  plafond.moins(base).sans_descendre_sous(zero).sans_depasser(baremes.aah_montant_maximum)

const deconjugalisee = ce_qui_manque(aah_plafond_ressources_deconjugalise, aah_base_ressources_deconjugalisee)
const conjugalisee = ce_qui_manque(aah_plafond_ressources_conjugalise, aah_base_ressources_conjugalisee)

export const aah_selon_les_ressources = regle(
  'aah_selon_les_ressources',
  'AAH que laissent les ressources',
  [css('L821-3'), css('D821-2')],
  versions(
    depuis('2019-11-01', conjugalisee),
    depuis(
      '2023-10-01',
      si(aah_conjugalise_eligible, le_plus_grand_de(conjugalisee, deconjugalisee), deconjugalisee),
      decret_deconjugalisation,
    ),
  ),
)

const depuis_soixante_jours = ou(
  ...[aah_date_debut_hospitalisation, aah_date_debut_incarceration].map((date) =>
    debut_du_mois().jours_depuis(date).est_au_moins(baremes.aah_jours_en_etablissement),
  ),
)

/** Nothing is cut for who has a child to keep. */
export const aah_reduite_en_etablissement = regle(
  'aah_reduite_en_etablissement',
  'À l’hôpital ou en prison depuis soixante jours, sans personne à charge',
  [css('R821-8'), css('R821-13')],
  et(depuis_soixante_jours, famille.condition_pour_chacun(af_nbenf.est_egal_a(zero))),
)

export const avantage_de_vieillesse_ou_d_invalidite = regle(
  'avantage_de_vieillesse_ou_d_invalidite',
  'Pensions et rentes que l’AAH complète',
  [css('L821-1')],
  somme(pensions_invalidite, retraite_nette, rente_accident_travail),
)

/** L. 821-1: the AAH tops up a pension to its own amount. */
export const aah_en_complement = (pension: Montant): Montant =>
  si(
    aah_eligible,
    aah_selon_les_ressources.sans_depasser(baremes.aah_montant_maximum.moins(pension).sans_descendre_sous(zero)),
    zero,
  )

export const sauf_en_etablissement = (montant: Montant): Montant =>
  si(
    montant.est_egal_a(zero),
    zero,
    si(aah_reduite_en_etablissement, montant.fois(baremes.aah_part_en_etablissement), montant),
  )

/** Read by the ASPA, the ASI and the ASS, which the AAH itself reads the month before: for whoever has no ASI it is the AAH. */
export const aah_hors_asi = regle(
  'aah_hors_asi',
  'AAH due à qui ne reçoit pas l’allocation supplémentaire d’invalidité',
  [css('L821-1'), css('L821-3')],
  sauf_en_etablissement(aah_en_complement(avantage_de_vieillesse_ou_d_invalidite)),
)
