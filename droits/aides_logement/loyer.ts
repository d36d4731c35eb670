import { constante, deux, trois, un, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de } from '../../moteur/expression/sums.ts'
import { taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { al_couple, al_nb_personnes_a_charge, rang_de_composition } from './foyer.ts'
import { chez_un_particulier, dans_une_chambre, en_colocation, loyer_ou_mensualite, statut, zone } from './logement.ts'
import {
  charges_d_un_colocataire,
  charges_forfaitaires,
  charges_par_personne_a_charge,
  part_du_plafond_chez_un_particulier,
  part_du_plafond_en_colocation,
  part_du_plafond_pour_une_chambre,
  plafond_de_loyer_par_personne_suivante,
  plafonds_de_loyer,
} from './loyers.baremes.ts'
import * as outre_mer from './outre_mer.baremes.ts'
import { aide_logement_outre_mer } from './outre_mer.ts'

const entier = constante(1, taux)
export const personnes_au_dela_de_la_premiere = al_nb_personnes_a_charge.moins(un).sans_descendre_sous(zero)

const selon_la_famille = plafonds_de_loyer
  .selon(zone, rang_de_composition)
  .plus(plafond_de_loyer_par_personne_suivante.selon(zone, zero).fois(personnes_au_dela_de_la_premiere))

const part_pour_une_chambre = si(
  dans_une_chambre,
  si(chez_un_particulier, part_du_plafond_chez_un_particulier, part_du_plafond_pour_une_chambre),
  entier,
)

/** A room has the ceiling of a person alone, whatever the family. */
export const aide_logement_loyer_plafond = regle(
  'aide_logement_loyer_plafond',
  'Loyer pris en compte au plus',
  [cch('D823-16'), arrete_aides_logement('7'), arrete_aides_logement('8'), arrete_aides_logement('16')],
  si(dans_une_chambre, plafonds_de_loyer.selon(zone, zero), selon_la_famille)
    .fois(si(en_colocation, part_du_plafond_en_colocation, entier))
    .fois(part_pour_une_chambre)
    .arrondi_au_centime(),
)

/** Two thirds for a furnished dwelling. The text does not say that they are rounded to the euro; the funds do. */
export const aide_logement_loyer_reel = regle(
  'aide_logement_loyer_reel',
  'Loyer sans les charges ni les meubles',
  [cch('D823-16'), cch('D842-2')],
  si(
    statut.est('locataire_meuble'),
    loyer_ou_mensualite.fois(deux).divise_par(trois).arrondi_a(1, 'plus_proche'),
    loyer_ou_mensualite,
  ),
)

export const aide_logement_loyer_retenu = regle(
  'aide_logement_loyer_retenu',
  'Loyer pris en compte',
  [cch('D823-16')],
  le_plus_petit_de(aide_logement_loyer_reel, aide_logement_loyer_plafond),
)

const seul_ou_couple = si(al_couple, un, zero)

export const aide_logement_charges = regle(
  'aide_logement_charges',
  'Charges prises en compte',
  [
    cch('D823-16'),
    cch('D823-18'),
    arrete_aides_logement('9'),
    arrete_aides_logement('16'),
    arrete_aides_logement('46'),
  ],
  si(
    aide_logement_outre_mer,
    si(
      en_colocation,
      outre_mer.charges_d_un_colocataire_outre_mer.au_rang(seul_ou_couple),
      outre_mer.charges_forfaitaires_outre_mer,
    ).plus(outre_mer.charges_par_personne_a_charge_outre_mer.fois(al_nb_personnes_a_charge)),
    si(en_colocation, charges_d_un_colocataire.au_rang(seul_ou_couple), charges_forfaitaires).plus(
      charges_par_personne_a_charge.fois(al_nb_personnes_a_charge),
    ),
  ),
)

/** The reference rent is the ceiling of zone 2 for the family, in a room or not, shared or not. */
export const loyer_de_reference = regle(
  'loyer_de_reference',
  'Loyer de référence',
  [cch('D823-17'), arrete_aides_logement('14')],
  plafonds_de_loyer
    .ligne('zone_2')
    .au_rang(rang_de_composition)
    .plus(
      plafond_de_loyer_par_personne_suivante
        .ligne('zone_2')
        .au_rang(personnes_au_dela_de_la_premiere)
        .fois(personnes_au_dela_de_la_premiere),
    ),
)
