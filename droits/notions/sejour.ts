import { entree, entree_condition, individu } from '../../moteur/expression/input.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { annees } from '../../moteur/expression/units.ts'
import { duree_sejour_eee, duree_sejour_hors_eee } from '../rsa/rsa.baremes.ts'
import { casf } from '../textes/texte.ts'
import { nationalite, ressortissant_eee } from './individu.ts'

export const duree_possession_titre_sejour = entree(
  'duree_possession_titre_sejour',
  'Années de séjour régulier en France (avec un titre autorisant à travailler, hors Europe)',
  individu,
  annees,
)

export const titre_dispense_de_duree = entree_condition(
  'titre_dispense_de_duree',
  'Réfugié·e, protégé·e, apatride ou titulaire d’une carte de résident',
  individu,
  { defaut: { valeur: false, raison: 'un titre qui dispense des cinq ans est à signaler' } },
)

export const sejour_regulier = entree_condition('sejour_regulier', 'Séjour régulier en France', individu, {
  defaut: { valeur: true, raison: 'séjour régulier, sauf indication contraire' },
})

const europeen_ou_suisse = ou(ressortissant_eee, nationalite.est('CH'))

/** The general condition, the same in CASF L. 262-4, 2° and L. 262-6, and in CSS L. 842-2, 2° and R. 842-1. */
export const rsa_condition_nationalite = regle(
  'rsa_condition_nationalite',
  'Nationalité française, ou séjour régulier assez ancien',
  [casf('L262-4'), casf('L262-6')],
  ou(
    nationalite.est('FR'),
    titre_dispense_de_duree,
    et(europeen_ou_suisse, duree_possession_titre_sejour.est_au_moins(duree_sejour_eee)),
    et(non(europeen_ou_suisse), duree_possession_titre_sejour.est_au_moins(duree_sejour_hors_eee)),
  ),
)

/** For those entitled to the increase for isolation: regular residence is enough, without any length of time. */
export const sejour_regulier_sans_duree = regle(
  'sejour_regulier_sans_duree',
  'Nationalité française, ou séjour régulier',
  [casf('L262-4')],
  ou(nationalite.est('FR'), sejour_regulier),
)
