import { entree, individu } from '../../moteur/expression/input.ts'
import { ans } from '../../moteur/expression/literal.ts'
import { ou } from '../../moteur/expression/logic.ts'
import { euros, euros_par_an, euros_par_mois } from '../../moteur/expression/units.ts'
import { famille, foyer_fiscal } from './entites.ts'
import { age } from './individu.ts'

/** For people declared as children: they are deemed without income of their own until one is declared. */
const enfant_sans_ressource = {
  valeur: 0,
  raison: 'un enfant est réputé sans ressources propres tant qu’aucune n’est déclarée',
  pour: famille.enfants.en_font_partie,
} as const

const ressource_rare = { valeur: 0, raison: 'ressource peu courante, à signaler' } as const

const mensuelle = (nom: string, libelle: string) =>
  entree(nom, libelle, individu, euros_par_mois, { defaut: ressource_rare })

export const salaire_net = entree('salaire_net', 'Salaire net', individu, euros_par_mois, {
  defaut: enfant_sans_ressource,
})

export const chomage_net = entree('chomage_net', 'Allocations de chômage nettes', individu, euros_par_mois, {
  defaut: enfant_sans_ressource,
})

export const retraite_nette = entree('retraite_nette', 'Pensions de retraite nettes', individu, euros_par_mois, {
  defaut: {
    valeur: 0,
    raison: 'pas de pension de retraite avant 50 ans, ni pour un enfant',
    pour: ou(famille.enfants.en_font_partie, age.est_inferieur_a(ans(50))),
  },
})

export const indemnites_chomage_partiel = mensuelle('indemnites_chomage_partiel', 'Indemnités d’activité partielle')
export const remuneration_apprenti = mensuelle('remuneration_apprenti', 'Rémunération d’apprentissage')
export const indemnites_volontariat = mensuelle('indemnites_volontariat', 'Indemnités de volontariat')
export const revenus_stage_formation_pro = mensuelle(
  'revenus_stage_formation_pro',
  'Rémunération de stage de formation professionnelle',
)
export const bourse_recherche = mensuelle('bourse_recherche', 'Bourse de recherche')
export const hsup = mensuelle('hsup', 'Heures supplémentaires payées à part')
export const etr = mensuelle('etr', 'Salaires perçus à l’étranger')

export const allocation_securisation_professionnelle = mensuelle(
  'allocation_securisation_professionnelle',
  'Allocation de sécurisation professionnelle',
)
export const dedommagement_victime_amiante = mensuelle(
  'dedommagement_victime_amiante',
  'Allocation des victimes de l’amiante',
)
export const gains_exceptionnels = mensuelle('gains_exceptionnels', 'Gains exceptionnels')
export const pensions_alimentaires_percues = mensuelle('pensions_alimentaires_percues', 'Pensions alimentaires reçues')
export const pensions_invalidite = mensuelle('pensions_invalidite', 'Pension d’invalidité')
export const prestation_compensatoire = mensuelle('prestation_compensatoire', 'Prestation compensatoire reçue')
export const prime_forfaitaire_mensuelle_reprise_activite = mensuelle(
  'prime_forfaitaire_mensuelle_reprise_activite',
  'Prime forfaitaire de reprise d’activité',
)
export const retraite_combattant = mensuelle('retraite_combattant', 'Retraite du combattant')

export const bourse_enseignement_sup = entree(
  'bourse_enseignement_sup',
  'Bourse de l’enseignement supérieur',
  individu,
  euros_par_mois,
  { defaut: { valeur: 0, raison: 'pas de bourse tant qu’aucune n’est déclarée' } },
)

export const livret_a = entree('livret_a', 'Épargne sur un livret A', individu, euros, { defaut: ressource_rare })

export const epargne_revenus_non_imposables = entree(
  'epargne_revenus_non_imposables',
  'Autre épargne dont les intérêts ne sont pas imposés',
  individu,
  euros,
  { defaut: ressource_rare },
)

export const epargne_revenus_imposables = entree(
  'epargne_revenus_imposables',
  'Épargne dont les intérêts sont imposés',
  individu,
  euros,
  { defaut: ressource_rare },
)

export const valeur_locative_immo_non_loue = entree(
  'valeur_locative_immo_non_loue',
  'Valeur locative des logements possédés et non loués, hors résidence principale',
  individu,
  euros_par_mois,
  { defaut: ressource_rare },
)

export const valeur_locative_terrains_non_loues = entree(
  'valeur_locative_terrains_non_loues',
  'Valeur locative des terrains possédés et non loués',
  individu,
  euros_par_mois,
  { defaut: ressource_rare },
)

export const revenus_capital = mensuelle('revenus_capital', 'Revenus de placements')
export const revenus_locatifs = mensuelle('revenus_locatifs', 'Loyers reçus')

export const assiette_csg_plus_values = entree(
  'assiette_csg_plus_values',
  'Plus-values de l’année',
  foyer_fiscal,
  euros_par_an,
  { periode: 'year', defaut: ressource_rare },
)

export const rente_viagere_titre_onereux = entree(
  'rente_viagere_titre_onereux',
  'Rentes viagères à titre onéreux',
  foyer_fiscal,
  euros_par_mois,
  { defaut: ressource_rare },
)
