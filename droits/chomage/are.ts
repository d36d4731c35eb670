import { ans, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { retraite_a_taux_plein_possible } from '../ass/eligibilite.ts'
import { activite, age } from '../notions/individu.ts'
import { assurance_chomage } from '../textes/assurance_chomage.ts'
import { are_ouverture_de_droit } from './affiliation.ts'
import {
  allocation_retour_emploi_journaliere_taux_plein,
  are_journaliere_degressive,
} from './allocation_journaliere.ts'
import {
  are_inscrit_en_activite,
  are_jours_au_taux_plein,
  complement_are_nombre_jours_indemnises,
} from './jours_payes.ts'
import { are_nette_degressive, are_nette_taux_plein } from './retenues.ts'

export const are_en_age = regle(
  'are_en_age',
  'A l’âge de travailler, n’a ni 67 ans ni droit à une retraite à taux plein',
  [assurance_chomage('4')],
  et(age.est_au_moins(ans(16)), age.est_inferieur_a(ans(67)), non(retraite_a_taux_plein_possible)),
)

export const are_eligibilite = regle(
  'are_eligibilite',
  'Inscrit·e à France Travail, avec un droit ouvert',
  [assurance_chomage('2'), assurance_chomage('3'), assurance_chomage('4')],
  et(are_en_age, ou(activite.est('chomeur'), are_inscrit_en_activite), are_ouverture_de_droit),
)

const payes = complement_are_nombre_jours_indemnises
const au_taux_plein = payes.sans_depasser(are_jours_au_taux_plein)
const apres = payes.moins(au_taux_plein)

export const allocation_retour_emploi = regle(
  'allocation_retour_emploi',
  'Allocation chômage d’aide au retour à l’emploi (ARE), brute',
  [assurance_chomage('14'), assurance_chomage('17 bis'), assurance_chomage('25'), assurance_chomage('30')],
  si(
    are_eligibilite,
    allocation_retour_emploi_journaliere_taux_plein
      .pour_un_mois_de_jours(au_taux_plein)
      .plus(are_journaliere_degressive.pour_un_mois_de_jours(apres)),
    zero,
  ),
)

export const allocation_retour_emploi_nette = regle(
  'allocation_retour_emploi_nette',
  'Allocation chômage d’aide au retour à l’emploi (ARE), nette avant impôt',
  [assurance_chomage('19')],
  si(
    are_eligibilite,
    are_nette_taux_plein.pour_un_mois_de_jours(au_taux_plein).plus(are_nette_degressive.pour_un_mois_de_jours(apres)),
    zero,
  ),
)
