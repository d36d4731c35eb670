import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { trois_derniers_mois } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { rpns_auto_entrepreneur_benefice } from '../notions/independants.ts'
import { aah, asi, aspa } from '../notions/prestations_recues.ts'
import { salaire_net } from '../notions/ressources.ts'
import { css } from '../textes/texte.ts'
import { cmu_nb_pac } from './foyer.ts'

const sans_activite = somme(salaire_net, rpns_auto_entrepreneur_benefice)
  .somme_sur(trois_derniers_mois)
  .est_au_plus(zero)

const recoit_l_aspa = aspa.est_superieur_a(zero)
const recoit_l_asi = famille.parents.un_membre_tel_que(asi.est_superieur_a(zero))

const recoit_l_aah_sans_foyer = et(
  famille.parents.un_membre_tel_que(aah.est_superieur_a(zero)),
  non(en_couple),
  cmu_nb_pac.est_egal_a(zero),
)

const nul_ne_travaille = famille.parents.tous_tels_que(sans_activite)

/** Whoever receives these and has not worked for three months has the right with participation, whatever the resources. */
export const css_presomption_avec_participation = regle(
  'css_presomption_avec_participation',
  'Droit à la CSS sans examen des ressources, au titre de l’ASPA, de l’ASI ou de l’AAH',
  [css('L861-2'), css('R861-11')],
  versions(
    depuis('2022-05-01', et(recoit_l_aspa, nul_ne_travaille)),
    depuis('2024-07-01', et(ou(recoit_l_aspa, recoit_l_asi), nul_ne_travaille)),
    depuis('2025-07-01', et(ou(recoit_l_aspa, recoit_l_asi, recoit_l_aah_sans_foyer), nul_ne_travaille)),
  ),
)
