import { entree, entree_condition, individu } from '../../moteur/expression/input.ts'
import { euros_par_an } from '../../moteur/expression/units.ts'
import { foyer_fiscal } from './entites.ts'

/** The few boxes of the yearly tax return that change the resources looked at here. */
const rien_a_declarer = { valeur: 0, raison: 'rien à déclarer, sauf indication contraire' } as const

const de_la_personne = (nom: string, libelle: string) =>
  entree(nom, libelle, individu, euros_par_an, { periode: 'year', defaut: rien_a_declarer })

const du_foyer = (nom: string, libelle: string) =>
  entree(nom, libelle, foyer_fiscal, euros_par_an, { periode: 'year', defaut: rien_a_declarer })

export const frais_reels = de_la_personne('frais_reels', 'Frais réels déclarés (cases 1AK et suivantes)')
export const f1tt = de_la_personne('f1tt', 'Gains d’actionnariat salarié imposés comme salaires (case 1TT)')
export const f3vj = de_la_personne('f3vj', 'Gains d’options sur titres imposés comme salaires (case 3VJ)')

export const f2dc = du_foyer('f2dc', 'Dividendes (case 2DC)')
export const f2tr = du_foyer('f2tr', 'Intérêts et autres produits de placement (case 2TR)')
export const f4ba = entree('f4ba', 'Revenus fonciers nets, au régime réel (case 4BA)', foyer_fiscal, euros_par_an, {
  periode: 'year',
  minimum: -Infinity,
  defaut: rien_a_declarer,
})
export const f4be = du_foyer('f4be', 'Loyers bruts, au régime micro-foncier (case 4BE)')

export const f6gi = du_foyer('f6gi', 'Pension versée à un premier enfant majeur (case 6GI)')
export const f6gj = du_foyer('f6gj', 'Pension versée à un deuxième enfant majeur (case 6GJ)')
export const f6gu = du_foyer('f6gu', 'Autres pensions alimentaires versées (case 6GU)')

/** The conditions of CGI, art. 195: card or pension, said by box P for the declarant and F for the partner. */
export const invalidite_fiscale = entree_condition(
  'invalidite_fiscale',
  'Titulaire de la carte d’invalidité, ou d’une pension d’invalidité d’au moins 40 % (cases P et F)',
  individu,
  { periode: 'year', defaut: { valeur: false, raison: 'la case P ou F se coche sur la déclaration de revenus' } },
)

/** Box T: box L and the few others of art. 195 give half a share to people without a dependant, and are not read here. */
export const vit_seul_avec_ses_enfants = entree_condition('caseT', 'Élève seul·e ses enfants (case T)', foyer_fiscal, {
  periode: 'year',
  defaut: { valeur: false, raison: 'la case T se coche sur la déclaration de revenus' },
})
