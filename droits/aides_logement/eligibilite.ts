import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { jamais } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { etudiant, nationalite, ressortissant_eee } from '../notions/individu.ts'
import { sejour_regulier_sans_duree } from '../notions/sejour.ts'
import { cch, jorf } from '../textes/texte.ts'
import { exclu_a_mayotte } from './outre_mer.ts'
import { boursier } from './ressources.ts'

export const titre_de_sejour_etudiant = entree_condition(
  'titre_de_sejour_etudiant',
  'Séjourne en France avec un titre portant la mention « étudiant »',
  individu,
)

const loi_de_finances_2026 = jorf('Loi n° 2026-103, art. 179', 'JORFTEXT000053508155')

/** The decree that says who meets the conditions of a grant was not found: whoever receives one does. */
const etudiant_etranger_sans_bourse = et(
  non(ou(ressortissant_eee, nationalite.est('CH'))),
  etudiant,
  non(boursier),
  titre_de_sejour_etudiant,
)

export const aide_logement_etudiant_exclu = regle(
  'aide_logement_etudiant_exclu',
  'Étudiant étranger, non européen et non boursier',
  [cch('L822-2')],
  versions(
    depuis('2021-01-01', jamais),
    depuis('2026-07-01', famille.demandeur.condition(etudiant_etranger_sans_bourse), loi_de_finances_2026),
  ),
  { entite: famille },
)

export const aide_logement_condition_sejour = regle(
  'aide_logement_condition_sejour',
  'De nationalité française ou en séjour régulier',
  [cch('L822-2'), cch('L861-8')],
  et(famille.demandeur.condition(sejour_regulier_sans_duree), non(aide_logement_etudiant_exclu), non(exclu_a_mayotte)),
)
