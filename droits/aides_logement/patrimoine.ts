import { entree, individu } from '../../moteur/expression/input.ts'
import { ans, zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { euros } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { age, handicap } from '../notions/individu.ts'
import { etablissement_pour_personnes_agees } from '../notions/logement_foyer.ts'
import { aah } from '../notions/prestations_recues.ts'
import {
  epargne_revenus_imposables,
  epargne_revenus_non_imposables,
  livret_a,
  valeur_locative_immo_non_loue,
  valeur_locative_terrains_non_loues,
} from '../notions/ressources.ts'
import { cch } from '../textes/texte.ts'
import { du_logement } from './logement.ts'
import {
  part_valeur_locative_bati,
  part_valeur_locative_non_bati,
  rendement_des_capitaux,
  seuil_patrimoine,
} from './ressources.baremes.ts'

const bien_rare = { valeur: 0, raison: 'patrimoine peu courant, à signaler' } as const
const bien = (nom: string, libelle: string) => entree(nom, libelle, individu, euros, { defaut: bien_rare })

export const valeur_immo_non_loue = bien(
  'valeur_immo_non_loue',
  'Valeur des logements possédés et non loués, hors résidence principale',
)
export const valeur_terrains_non_loues = bien('valeur_terrains_non_loues', 'Valeur des terrains possédés et non loués')
export const valeur_patrimoine_loue = bien('valeur_patrimoine_loue', 'Valeur des biens immobiliers loués')

export const patrimoine_du_foyer = regle(
  'patrimoine_du_foyer',
  'Valeur du patrimoine, hors résidence principale et biens professionnels',
  [cch('L822-5'), cch('R822-22')],
  famille.membres.somme(
    somme(
      livret_a,
      epargne_revenus_non_imposables,
      epargne_revenus_imposables,
      valeur_immo_non_loue,
      valeur_terrains_non_loues,
      valeur_patrimoine_loue,
    ),
  ),
)

/** Paid for a child under twenty whose disability is recognised; a fact when it is given. */
export const aeeh_percue = regle(
  'aeeh_percue',
  'Reçoit l’allocation d’éducation de l’enfant handicapé',
  [cch('L822-5'), cch('D823-16')],
  famille.enfants.un_membre_tel_que(et(handicap, age.est_au_moins(ans(0)), age.est_inferieur_a(ans(20)))),
)

export const aah_ou_aeeh_percue = regle(
  'aah_ou_aeeh_percue',
  'Le demandeur ou son conjoint reçoit l’AAH ou l’AEEH',
  [cch('L822-5'), cch('D823-16')],
  ou(famille.parents.un_membre_tel_que(aah.est_superieur_a(zero)), aeeh_percue),
)

const en_etablissement_pour_personnes_agees = du_logement(etablissement_pour_personnes_agees)

/** Only what brought no taxable income: capitals at 3 %, buildings and land at a share of their rental value. */
const revenus_reputes = famille.membres.somme(
  somme(
    livret_a.plus(epargne_revenus_non_imposables).au_taux_annuel(rendement_des_capitaux),
    valeur_locative_immo_non_loue.par_an().fois(part_valeur_locative_bati),
    valeur_locative_terrains_non_loues.par_an().fois(part_valeur_locative_non_bati),
  ),
)

export const aide_logement_base_ressources_patrimoine = regle(
  'aide_logement_base_ressources_patrimoine',
  'Ressources que le patrimoine est réputé procurer',
  [cch('L822-5'), cch('R822-22')],
  si(
    patrimoine_du_foyer.est_au_plus(seuil_patrimoine),
    zero,
    si(ou(en_etablissement_pour_personnes_agees, aah_ou_aeeh_percue), zero, revenus_reputes),
  ),
)
