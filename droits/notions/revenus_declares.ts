import { entree, individu } from '../../moteur/expression/input.ts'
import { ans } from '../../moteur/expression/literal.ts'
import { ou } from '../../moteur/expression/logic.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { famille } from './entites.ts'
import { age } from './individu.ts'

/**
 * The same incomes as people receive them net, before contributions (what ASPA and ASI look at) or as they are declared
 * to the tax office (AAH, ASS, housing aid). One is never worked out from another here.
 */
const enfant_sans_revenu = {
  valeur: 0,
  raison: 'un enfant est réputé sans revenus propres tant qu’aucun n’est déclaré',
  pour: famille.enfants.en_font_partie,
} as const

const pas_de_retraite_avant_50_ans = {
  valeur: 0,
  raison: 'pas de pension de retraite avant 50 ans, ni pour un enfant',
  pour: ou(famille.enfants.en_font_partie, age.est_inferieur_a(ans(50))),
} as const

const revenu_rare = { valeur: 0, raison: 'revenu peu courant, à signaler' } as const

export const salaire_de_base = entree('salaire_de_base', 'Salaire brut de base', individu, euros_par_mois, {
  defaut: enfant_sans_revenu,
})

export const traitement_indiciaire_brut = entree(
  'traitement_indiciaire_brut',
  'Traitement brut de la fonction publique',
  individu,
  euros_par_mois,
  { defaut: revenu_rare },
)

export const salaire_imposable = entree('salaire_imposable', 'Salaire imposable', individu, euros_par_mois, {
  defaut: enfant_sans_revenu,
})

export const chomage_imposable = entree(
  'chomage_imposable',
  'Allocations de chômage imposables',
  individu,
  euros_par_mois,
  { defaut: enfant_sans_revenu },
)

export const retraite_brute = entree('retraite_brute', 'Pensions de retraite brutes', individu, euros_par_mois, {
  defaut: pas_de_retraite_avant_50_ans,
})

export const retraite_imposable = entree(
  'retraite_imposable',
  'Pensions de retraite imposables',
  individu,
  euros_par_mois,
  { defaut: pas_de_retraite_avant_50_ans },
)

export const pensions_alimentaires_versees_individu = entree(
  'pensions_alimentaires_versees_individu',
  'Pensions alimentaires versées',
  individu,
  euros_par_mois,
  { defaut: { valeur: 0, raison: 'une pension alimentaire versée est à signaler' } },
)

export const rente_accident_travail = entree(
  'rente_accident_travail',
  'Rente d’accident du travail ou de maladie professionnelle',
  individu,
  euros_par_mois,
  { defaut: revenu_rare },
)

export const indemnites_stage = entree('indemnites_stage', 'Gratification de stage', individu, euros_par_mois, {
  defaut: revenu_rare,
})
