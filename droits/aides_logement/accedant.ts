import { jour } from '../../moteur/expression/date.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { aide_logement_date_pret } from '../notions/menage.ts'
import {
  aide_logement_est_pret_conventionne,
  etat_logement,
  financement_decide_avant_2019,
} from '../notions/pret_logement.ts'
import { cch } from '../textes/texte.ts'
import { periodes_de_pret } from './accession_apl.baremes.ts'
import { accedant, du_logement, en_departement_d_outre_mer, zone } from './logement.ts'

const signe_avant = (date: string) => du_logement(aide_logement_date_pret.est_avant(jour(date)))

/** L. 831-2: until the end of 2019, an older dwelling in a commune of zone 3. */
const derniers_prets_ouverts = et(
  signe_avant('2020-01-01'),
  zone.est('zone_3'),
  du_logement(non(etat_logement.est_parmi('construction_acquisition_logement_neuf', 'non_renseigne'))),
)

/** Overseas, loans open the allocation de logement alone. */
export const accession_conventionnee = regle(
  'accession_conventionnee',
  'Rembourse un prêt conventionné qui ouvre droit à l’APL',
  [cch('L831-2'), cch('D832-10')],
  et(
    accedant,
    non(en_departement_d_outre_mer),
    ou(signe_avant('2018-01-01'), derniers_prets_ouverts),
    du_logement(aide_logement_est_pret_conventionne),
  ),
)

export const aides_logement_primo_accedant_eligibilite = regle(
  'aides_logement_primo_accedant_eligibilite',
  'Achète son logement par un prêt signé à temps',
  [cch('L831-2'), cch('L841-4'), cch('L861-6'), cch('R842-5')],
  et(
    accedant,
    ou(
      signe_avant('2018-01-01'),
      accession_conventionnee,
      et(en_departement_d_outre_mer, signe_avant('2020-01-01'), du_logement(financement_decide_avant_2019)),
    ),
  ),
)

/** Loans older than the amounts held here, and works alone, whose amounts are others. */
export const pret_conventionne_hors_des_montants = et(
  accession_conventionnee,
  ou(
    signe_avant(periodes_de_pret[0]),
    du_logement(etat_logement.est_parmi('non_renseigne', 'travaux_amelioration_residence_principale', 'amelioration')),
  ),
)
