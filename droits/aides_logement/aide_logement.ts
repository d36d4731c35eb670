import type { Famille } from '../../moteur/expression/entity.ts'
import { toujours, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { aide_logement_due } from '../notions/aide_logement_due.ts'
import { famille } from '../notions/entites.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { aide_logement_bareme_a_part, bareme_a_part } from './bareme_a_part.ts'
import { logement_conventionne } from './conventionne.ts'
import { aide_logement_condition_sejour } from './eligibilite.ts'
import { al_nb_personnes_a_charge } from './foyer.ts'
import { location_conventionnee } from './logement.ts'
import {
  aide_logement_montant_brut,
  aide_logement_montant_brut_avant_degressivite,
  reduction_retiree_de_l_aide,
} from './montant.ts'
import { seuil_allocation_logement, taux_crds } from './versement.baremes.ts'

type Aide = Term<EurosParMois, Famille>

/**
 * D. 823-16: the threshold is tested on the last result. Another reading, OpenFisca's, tests the amount before a high
 * rent, the lump sum and the rent reduction are taken off: a file in its form is read with this rule given as false.
 * Only the APL of tenants has none.
 */
export const aide_logement_seuil_sur_le_resultat = regle(
  'aide_logement_seuil_sur_le_resultat',
  'Le seuil de versement se regarde sur le dernier résultat',
  [cch('D823-16')],
  toujours,
  { entite: famille },
)

const au_dessus_du_seuil = (montant: Aide): Aide =>
  si(
    et(
      non(location_conventionnee),
      si(aide_logement_seuil_sur_le_resultat, montant, aide_logement_montant_brut_avant_degressivite).est_inferieur_a(
        seuil_allocation_logement,
      ),
    ),
    zero,
    montant,
  )

const moins_la_reduction = (montant: Aide): Aide => montant.moins(reduction_retiree_de_l_aide).sans_descendre_sous(zero)

const nette = (montant: Aide): Aide => montant.abattu_de(taux_crds).arrondi_au_centime()

/** An aid that does not exist needs nothing else to be known. */
const selon_le_sejour = (montant: Aide): Aide => si(aide_logement_condition_sejour, montant, zero)

export const aide_logement_montant = regle(
  'aide_logement_montant',
  'Aide avant la CRDS, si elle atteint le seuil de versement',
  [cch('D823-16'), arrete_aides_logement('12')],
  au_dessus_du_seuil(moins_la_reduction(aide_logement_montant_brut)),
)

/** To the cent, as the other rights read it. What is paid is rounded to the euro: see below. */
export const aide_logement = regle(
  'aide_logement',
  'Aide au logement (APL, ALF ou ALS)',
  [cch('L822-2'), cch('D823-16'), cch('D842-6')],
  selon_le_sejour(si(bareme_a_part, aide_logement_bareme_a_part, nette(aide_logement_montant))),
)

aide_logement_due.designe(aide_logement)

const crds = aide_logement_montant_brut.fois(taux_crds)
const arrondie_a_l_euro = aide_logement_montant_brut.moins(crds).arrondi_a(1, 'inferieur').plus(crds)

/** Net of CRDS, to the euro below, CRDS added again; the rent reduction then comes off, and the CRDS for good. */
export const aide_logement_versee = regle(
  'aide_logement_versee',
  'Aide au logement telle qu’elle est versée',
  [cch('D823-16'), cch('D842-6')],
  selon_le_sejour(
    si(bareme_a_part, aide_logement_bareme_a_part, nette(au_dessus_du_seuil(moins_la_reduction(arrondie_a_l_euro)))),
  ),
)

const avec_personne_a_charge = al_nb_personnes_a_charge.est_au_moins(un)

export const apl = regle(
  'apl',
  'Aide personnalisée au logement (APL)',
  [cch('D823-9')],
  si(logement_conventionne, aide_logement, zero),
)

export const alf = regle(
  'alf',
  'Allocation de logement familiale (ALF)',
  [cch('L841-1')],
  si(et(non(logement_conventionne), avec_personne_a_charge), aide_logement, zero),
)

/** A woman alone and pregnant has the ALF from the fifth month of pregnancy, for the same amount: counted here. */
export const als = regle(
  'als',
  'Allocation de logement sociale (ALS)',
  [cch('L841-1')],
  si(et(non(logement_conventionne), non(avec_personne_a_charge)), aide_logement, zero),
)
