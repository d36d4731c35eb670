import { gatherLaw } from '../../moteur/law.ts'
import { abattement_age_par_personne } from '../impot/abattement_age.ts'
import { pensions_alimentaires_versees_du_foyer } from '../impot/revenus_du_foyer.ts'
import { entrees_a_venir } from '../notions/a_venir.ts'
import { formes } from '../notions/entites.ts'
import { ppa_trimestre_decale } from '../notions/trimestre.ts'
import { allocation_retour_emploi, allocation_retour_emploi_nette } from './are.ts'
import { are_dernier_jour_prevu } from './fin_de_droits.ts'
import { suite_fin_de_droits } from './suite.ts'

/** The unemployment benefit alone, with what it reads of other rights: for tests. */
export const loi_chomage = gatherLaw(formes, [
  allocation_retour_emploi,
  allocation_retour_emploi_nette,
  are_dernier_jour_prevu,
  suite_fin_de_droits,
  ppa_trimestre_decale,
  abattement_age_par_personne,
  pensions_alimentaires_versees_du_foyer,
  ...entrees_a_venir,
])
