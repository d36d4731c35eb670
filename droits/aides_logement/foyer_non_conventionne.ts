import { ans, un, zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de } from '../../moteur/expression/sums.ts'
import { famille, menage } from '../notions/entites.ts'
import { age, etudiant, handicap, inapte_travail } from '../notions/individu.ts'
import { etat_logement_foyer } from '../notions/logement_foyer.ts'
import { aspa } from '../notions/prestations_recues.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { aides_logement_loyer_minimal } from './accession.ts'
import { al_couple } from './foyer.ts'
import { aides_logement_foyer_k_al } from './foyer_conventionne.ts'
import { loyer_ou_mensualite } from './logement.ts'
import * as bareme from './logement_foyer.baremes.ts'
import { aide_logement_charges } from './loyer.ts'

/** The age of a full pension, that of the unfit for work, or 65 with the ASPA. A student who is disabled is counted here. */
export const aides_logement_foyer_personne_agee_ou_handicapee = regle(
  'aides_logement_foyer_personne_agee_ou_handicapee',
  'Personne âgée ou handicapée',
  [cch('D842-16')],
  ou(
    famille.demandeur.condition(ou(handicap, age.est_au_moins(ans(67)), et(age.est_au_moins(ans(62)), inapte_travail))),
    et(famille.demandeur.condition(age.est_au_moins(ans(65))), aspa.est_superieur_a(zero)),
  ),
)

const chambre_non_rehabilitee = famille.demandeur.condition(
  et(etudiant, menage.condition_pour_chacun(etat_logement_foyer.est('logement_non_rehabilite'))),
)

const seul_ou_couple = si(al_couple, un, zero)

/** The whole amount of the text, whatever the dues: they only cap the aid. */
export const aides_logement_foyer_plafond_mensualite = regle(
  'aides_logement_foyer_plafond_mensualite',
  'Équivalence de loyer',
  [cch('D842-16'), arrete_aides_logement('43')],
  si(
    aides_logement_foyer_personne_agee_ou_handicapee,
    bareme.equivalence_personne_agee_ou_handicapee.au_rang(seul_ou_couple),
    si(
      chambre_non_rehabilitee,
      bareme.equivalence_chambre_d_etudiant.au_rang(seul_ou_couple),
      bareme.equivalence_autres_personnes.au_rang(seul_ou_couple),
    ),
  ),
)

const depense = aides_logement_foyer_plafond_mensualite.plus(aide_logement_charges)

const selon_la_formule = depense
  .moins(aides_logement_loyer_minimal)
  .sans_descendre_sous(zero)
  .fois(aides_logement_foyer_k_al)
  .moins(bareme.minoration_en_foyer)
  .sans_descendre_sous(zero)

export const aide_logement_montant_foyer_non_conventionne = regle(
  'aide_logement_montant_foyer_non_conventionne',
  'Aide en foyer non conventionné, après minoration',
  [cch('D842-15'), cch('D842-17'), arrete_aides_logement('41'), arrete_aides_logement('44')],
  le_plus_petit_de(
    selon_la_formule,
    depense.moins(bareme.depense_nette_minimale_en_foyer_non_conventionne),
    loyer_ou_mensualite,
  ).sans_descendre_sous(zero),
)
