import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { aah_restriction_substantielle_durable_acces_emploi, age, taux_incapacite } from '../notions/individu.ts'
import { prestations_familiales_enfant_a_charge } from '../prestations_familiales/enfant_a_charge.ts'
import { css } from '../textes/texte.ts'
import * as baremes from './aah.baremes.ts'

export const aah_eligible = regle(
  'aah_eligible',
  'A l’âge et le taux d’incapacité qui ouvrent l’AAH',
  [css('L821-1'), css('L821-2'), css('D821-1'), css('R821-1')],
  et(
    ou(
      taux_incapacite.est_au_moins(baremes.aah_taux_incapacite),
      et(
        taux_incapacite.est_au_moins(baremes.aah_taux_incapacite_rsdae),
        aah_restriction_substantielle_durable_acces_emploi,
        age.est_inferieur_a(baremes.aah_age_limite_rsdae),
      ),
    ),
    ou(
      age.est_au_moins(baremes.aah_age_minimum),
      et(age.est_au_moins(baremes.aah_age_minimum_hors_charge), non(prestations_familiales_enfant_a_charge)),
    ),
  ),
)
