import type { Condition } from '../moteur/expression/condition.ts'
import type { Famille, Individu, Menage } from '../moteur/expression/entity.ts'
import type { Term } from '../moteur/expression/term.ts'
import type { EurosParAn, EurosParMois } from '../moteur/expression/units.ts'

/** What a right meets, in the order in which needs are shown. */
export const besoins = [
  'revenu_minimum',
  'travail',
  'chomage',
  'logement',
  'sante',
  'energie',
  'vieillesse',
  'famille',
  'handicap',
] as const

export type Besoin = (typeof besoins)[number]

/** All that one needs to claim a right. */
export interface Fiche {
  /** OpenFisca's name of the quantity where it has one: `rsa`, `ppa`. */
  readonly nom: string
  readonly libelle: string
  readonly en_bref: string
  readonly besoin: Besoin
  readonly institutions: readonly { readonly nom: string; readonly pour_qui: string; readonly lien: string }[]
  readonly fiche_officielle: string
  /** None when the right is not claimed on paper. */
  readonly formulaire_papier?: { readonly nom: string; readonly lien: string }
  readonly documents: readonly string[]
  readonly demarche: readonly string[]
  readonly delai: string
  readonly a_savoir: readonly string[]
}

interface MontantMensuel<E> {
  readonly forme: 'mensuel'
  readonly regle: Term<EurosParMois, E>
  /** What is paid, when that is not what is due: net of contributions, rounded. */
  readonly verse?: Term<EurosParMois, E>
  /** The fact under which it is declared once received, when that is not its own name. */
  readonly recu_sous?: Term<EurosParMois, E>
}

/** Money each month, for a family or for one person. */
export type Mensuel = MontantMensuel<Famille> | MontantMensuel<Individu>

/** Money once a year, for a dwelling. */
export interface Annuel {
  readonly forme: 'annuel'
  readonly regle: Term<EurosParAn, Menage>
}

/** Something other than money: had for nothing, or against so much a month. A participation of zero is no right. */
export interface Couverture {
  readonly forme: 'couverture'
  readonly gratuite: Condition<Famille>
  readonly participation: Term<EurosParMois, Famille>
}

export type DroitMensuel = Fiche & Mensuel

/** A right of the basket. */
export type Droit = Fiche & (Mensuel | Annuel | Couverture)
