import { enumeration } from '../../moteur/expression/choice.ts'
import { entree, entree_choix, entree_condition, entree_date, individu } from '../../moteur/expression/input.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { taux } from '../../moteur/expression/units.ts'
import { casf, css, publie } from '../textes/texte.ts'
import { nationalites } from './nationalites.ts'

export const date_naissance = entree_date('date_naissance', 'Date de naissance', individu)

export const age = regle('age', 'Âge au premier jour du mois', [], date_naissance.age_en_annees())

export const age_en_mois = regle('age_en_mois', 'Âge en mois au premier jour du mois', [], date_naissance.age_en_mois())

export const activites = enumeration('activite', [
  ['actif', 'En emploi'],
  ['chomeur', 'Au chômage'],
  ['etudiant', 'Élève, étudiant ou étudiante'],
  ['retraite', 'À la retraite'],
  ['inactif', 'Sans activité'],
])

export const activite = entree_choix('activite', 'Activité principale', individu, activites)

export const etudiant = regle('etudiant', 'Élève, étudiant ou étudiante', [casf('L262-4')], activite.est('etudiant'))

export const stagiaire = entree_condition('stagiaire', 'En stage au sens du code de l’éducation', individu, {
  defaut: { valeur: false, raison: 'situation rare, à signaler' },
})

export const apprenti = entree_condition('apprenti', 'En contrat d’apprentissage', individu, {
  defaut: { valeur: false, raison: 'situation à signaler' },
})

export const enceinte = entree_condition('enceinte', 'Enceinte', individu, {
  defaut: { valeur: false, raison: 'une grossesse est prise en compte quand elle est déclarée' },
})

export const nationalite = entree_choix('nationalite', 'Nationalité (code du pays)', individu, nationalites, {
  defaut: { valeur: 'FR', raison: 'nationalité française, sauf indication contraire' },
})

export const en_conge_sans_solde = entree_condition(
  'en_conge_sans_solde',
  'En congé parental, sabbatique, sans solde ou en disponibilité',
  individu,
  { defaut: { valeur: false, raison: 'situation rare, à signaler' } },
)

export const travailleur_detache = entree_condition(
  'travailleur_detache',
  'Salarié·e détaché·e par un employeur étranger',
  individu,
  {
    defaut: { valeur: false, raison: 'situation rare, à signaler' },
  },
)

export const taux_incapacite = entree('taux_incapacite', 'Taux d’incapacité reconnu', individu, taux, {
  defaut: { valeur: 0, raison: 'aucun taux d’incapacité reconnu' },
})

export const ass_precondition_remplie = entree_condition(
  'ass_precondition_remplie',
  'A travaillé cinq ans dans les dix ans avant la fin de son dernier contrat',
  individu,
  { defaut: { valeur: false, raison: 'condition à établir auprès de France Travail' } },
)

const etats_de_l_eee = [
  ...(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT'] as const),
  ...(['LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const),
]

/** The Union's law applied to the British until the end of 2020. */
export const ressortissant_eee = regle(
  'ressortissant_eee',
  'De la nationalité d’un État de l’Espace économique européen',
  [casf('L262-6'), css('L842-2')],
  versions(
    depuis('1994-01-01', nationalite.est_parmi(...etats_de_l_eee, 'GB')),
    depuis(
      '2021-01-01',
      nationalite.est_parmi(...etats_de_l_eee),
      publie('Accord de retrait du Royaume-Uni, art. 126', 'https://eur-lex.europa.eu/eli/treaty/withd_2020/sign/fra'),
    ),
  ),
)

export const handicap = entree_condition('handicap', 'En situation de handicap', individu, {
  defaut: { valeur: false, raison: 'un handicap reconnu se déclare' },
})

export const date_debut_chomage = entree_date('date_debut_chomage', 'Début de la période de chômage', individu)

export const inapte_travail = entree_condition('inapte_travail', 'Reconnu·e inapte au travail', individu, {
  defaut: { valeur: false, raison: 'une inaptitude au travail est reconnue par la caisse de retraite' },
})

export const aah_restriction_substantielle_durable_acces_emploi = entree_condition(
  'aah_restriction_substantielle_durable_acces_emploi',
  'Restriction substantielle et durable pour l’accès à l’emploi, reconnue par la CDAPH',
  individu,
  { defaut: { valeur: false, raison: 'une restriction est reconnue par la CDAPH' } },
)
