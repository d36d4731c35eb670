import type { Adulte } from './reponses.ts'

/** Something that a person ticks, then says how much it is. */
export interface Ressource<C extends string = string> {
  /** The name of the box and of the amount; that of the variable of law, unless two people may receive it. */
  readonly code: C
  readonly variable: string
  /** Other variables that the same box speaks of: zero, since the whole amount goes to the first. */
  readonly avec?: readonly string[]
}

const simple = <C extends string>(variable: C, avec: readonly string[] = []): Ressource<C> => ({
  code: variable,
  variable,
  avec,
})

/** What an adult may have received, month by month. */
export const revenus_mensuels = [
  simple('salaire_net'),
  simple('remuneration_apprenti'),
  simple('chomage_net'),
  simple('revenus_stage_formation_pro'),
  simple('indemnites_journalieres_maladie', [
    'indemnites_journalieres_accident_travail',
    'indemnites_journalieres_maladie_professionnelle',
  ]),
  simple('indemnites_journalieres_maternite', [
    'indemnites_journalieres_paternite',
    'indemnites_journalieres_adoption',
  ]),
  simple('retraite_nette'),
  simple('pensions_invalidite'),
  simple('pensions_alimentaires_percues'),
  simple('rpns_auto_entrepreneur_benefice'),
]

/**
 * The same income under the other names that rights give it: taxable or gross. `de`: the boxes that it goes with.
 * None is worked out from another.
 */
interface Autrement<C extends string = string> {
  readonly code: C
  readonly de: readonly string[]
}

export const imposables = [
  { code: 'salaire_imposable', de: ['salaire_net', 'remuneration_apprenti'] },
  { code: 'chomage_imposable', de: ['chomage_net'] },
  { code: 'retraite_imposable', de: ['retraite_nette'] },
] as const satisfies readonly Autrement[]

export const bruts = [
  { code: 'salaire_de_base', de: ['salaire_net', 'remuneration_apprenti'] },
  { code: 'retraite_brute', de: ['retraite_nette'] },
] as const satisfies readonly Autrement[]

/** The other names of what a box speaks of. */
export const autrementDit = (code: string): readonly string[] =>
  [...imposables, ...bruts].filter(({ de }) => de.some((each) => each === code)).map((each) => each.code)

/** What the last tax notice tells of each adult, for the year before last. */
export const annuelles = [
  simple('salaire_imposable'),
  simple('chomage_imposable'),
  simple('retraite_imposable'),
  simple('pensions_invalidite'),
  simple('pensions_alimentaires_percues'),
  simple('rpns_auto_entrepreneur_benefice'),
  simple('rpns_autres_revenus'),
]

/** A trade of one's own, told by its yearly profit. */
export const benefice_annuel = simple('rpns_autres_revenus')

export interface Aide<C extends string = string> extends Ressource<C> {
  /** The adult who receives it; none for what is paid to the family. */
  readonly adulte?: Adulte
}

const pour = <V extends string, A extends Adulte>(variable: V, adulte: A): Aide<`${V}_${A}`> => ({
  code: `${variable}_${adulte}`,
  variable,
  adulte,
})

const du_foyer = <C extends string>(variable: C): Aide<C> => simple(variable)

/** Benefits that count in the two rights. */
export const aides = [
  du_foyer('af'),
  du_foyer('cf'),
  du_foyer('asf'),
  du_foyer('paje_base'),
  du_foyer('paje_prepare'),
  du_foyer('aspa'),
  pour('aah', 'vous'),
  pour('aah', 'conjoint'),
  pour('ass', 'vous'),
  pour('ass', 'conjoint'),
  pour('asi', 'vous'),
  pour('asi', 'conjoint'),
]

/** Savings are told by what is in the account. */
export const capitaux = [simple('livret_a'), simple('epargne_revenus_non_imposables')]

/** Income from what one owns: the months for the RSA, the year before last for the prime d'activité. */
export const placements = [simple('revenus_capital'), simple('revenus_locatifs')]
