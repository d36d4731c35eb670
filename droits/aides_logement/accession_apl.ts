import { par_tranches } from '../../moteur/expression/brackets.ts'
import { jour } from '../../moteur/expression/date.ts'
import { un, zero } from '../../moteur/expression/literal.ts'
import { non, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de, somme } from '../../moteur/expression/sums.ts'
import { aide_logement_date_pret } from '../notions/menage.ts'
import { etat_logement } from '../notions/pret_logement.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import * as bareme from './accession_apl.baremes.ts'
import { al_nb_personnes_a_charge, rang_de_composition } from './foyer.ts'
import { parts_en_accession_conventionnee } from './foyer_conventionne.ts'
import { du_logement, loyer_ou_mensualite, zone } from './logement.ts'
import { aide_logement_charges, personnes_au_dela_de_la_premiere } from './loyer.ts'
import { aide_logement_base_ressources } from './ressources.ts'
import { minoration_forfaitaire } from './versement.baremes.ts'

const periode_du_pret = somme(
  ...bareme.periodes_de_pret
    .slice(1)
    .map((date) => si(du_logement(non(aide_logement_date_pret.est_avant(jour(date)))), un, zero)),
)

type Plafonds = typeof bareme.plafonds_neuf

const selon_la_famille = (plafonds: Plafonds) =>
  si(
    al_nb_personnes_a_charge.est_egal_a(zero),
    si(
      rang_de_composition.est_egal_a(un),
      plafonds.couple.selon(zone, periode_du_pret),
      plafonds.seul.selon(zone, periode_du_pret),
    ),
    plafonds.une_personne
      .selon(zone, periode_du_pret)
      .plus(plafonds.suivante.selon(zone, periode_du_pret).fois(personnes_au_dela_de_la_premiere)),
  )

/** The ceiling of the time of the loan, whatever the month: D. 832-14. */
export const aides_logement_plafond_pret_conventionne = regle(
  'aides_logement_plafond_pret_conventionne',
  'Mensualité de prêt conventionné prise en compte au plus',
  [cch('D832-10'), cch('D832-14'), arrete_aides_logement('18')],
  si(
    du_logement(etat_logement.est('construction_acquisition_logement_neuf')),
    selon_la_famille(bareme.plafonds_neuf),
    selon_la_famille(bareme.plafonds_ancien),
  ),
)

const parts = parts_en_accession_conventionnee
const maximum = bareme.prise_en_charge_maximale_pret_conventionne

export const aides_logement_pret_conventionne_k = regle(
  'aides_logement_pret_conventionne_k',
  'Part de la mensualité prise en charge (K), prêt conventionné',
  [cch('D832-11'), arrete_aides_logement('22')],
  maximum
    .moins(aide_logement_base_ressources.rapporte_a(bareme.coefficient_pret_conventionne.fois(parts)))
    .arrondi_a(0.01, 'inferieur')
    .sans_descendre_sous(zero),
)

export const aides_logement_pret_conventionne_loyer_minimal = regle(
  'aides_logement_pret_conventionne_loyer_minimal',
  'Mensualité laissée au ménage (L0), prêt conventionné',
  [cch('D832-15'), arrete_aides_logement('23')],
  par_tranches(aide_logement_base_ressources.divise_par(parts), [
    [bareme.debut_des_tranches, bareme.taux_mensualite_pret_conventionne_1],
    [bareme.seuil_mensualite_pret_conventionne, bareme.taux_mensualite_pret_conventionne_2],
  ])
    .fois(parts)
    .par_mois(),
)

const selon_la_formule = le_plus_petit_de(loyer_ou_mensualite, aides_logement_plafond_pret_conventionne)
  .plus(aide_logement_charges)
  .moins(aides_logement_pret_conventionne_loyer_minimal)
  .sans_descendre_sous(zero)
  .fois(aides_logement_pret_conventionne_k)
  .moins(minoration_forfaitaire)

/** D. 832-17: what is left of the whole instalment and charges is at least a share of the resources. */
const sans_entamer_la_depense_minimale = loyer_ou_mensualite
  .plus(aide_logement_charges)
  .moins(aide_logement_base_ressources.pour_un_mois_au_taux(bareme.part_des_ressources_laissee))

export const aide_logement_montant_accession_conventionnee = regle(
  'aide_logement_montant_accession_conventionnee',
  'Aide à l’achat par un prêt conventionné, après minoration',
  [cch('D832-10'), cch('D832-17'), arrete_aides_logement('20'), arrete_aides_logement('25')],
  le_plus_petit_de(selon_la_formule, sans_entamer_la_depense_minimale).sans_descendre_sous(zero),
)
