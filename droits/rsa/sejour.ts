import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { duree_possession_titre_sejour, nationalite, ressortissant_eee } from '../notions/individu.ts'
import { casf } from '../textes/texte.ts'
import { duree_sejour_eee, duree_sejour_hors_eee } from './rsa.baremes.ts'

const europeen_ou_suisse = ou(ressortissant_eee, nationalite.est('CH'))

export const rsa_condition_nationalite = regle(
  'rsa_condition_nationalite',
  'Nationalité française, ou séjour régulier assez ancien',
  [casf('L262-4'), casf('L262-6')],
  ou(
    nationalite.est('FR'),
    et(europeen_ou_suisse, duree_possession_titre_sejour.est_au_moins(duree_sejour_eee)),
    et(non(europeen_ou_suisse), duree_possession_titre_sejour.est_au_moins(duree_sejour_hors_eee)),
  ),
)

export const conjoint_pris_en_compte = regle(
  'conjoint_pris_en_compte',
  'Le conjoint remplit la condition de nationalité ou de séjour',
  [casf('L262-5')],
  famille.conjoint.un_membre_tel_que(rsa_condition_nationalite),
)
