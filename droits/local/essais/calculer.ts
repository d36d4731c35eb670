import { type Month, parseMonth } from '../../../moteur/expression/month.ts'
import { Interpreter } from '../../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../../moteur/situation/read.ts'
import type { AidePubliee } from '../aide.ts'
import { compiler, type DroitLocal } from '../compiler/compiler.ts'
import { avec_droits_locaux } from '../loi_locale.ts'
import { resultat_local } from '../resultat_local.ts'

type Faits = Readonly<Record<string, unknown>>

interface Foyer {
  readonly adultes: readonly Faits[]
  readonly enfants?: readonly Faits[]
  readonly famille?: Faits
  readonly foyer_fiscal?: Faits
  readonly menage?: Faits
}

export const ne_le = (jour: string): Faits => ({ date_naissance: { ETERNITY: jour } })

/** The same value for the months before June 2026. */
export const chaque_mois = (valeur: number): Faits =>
  Object.fromEntries(Array.from({ length: 6 }, (_, rang) => [`2026-0${rang + 1}`, valeur]))

/** A household in the form of a situation file. */
function situation({ adultes, enfants = [], famille, foyer_fiscal, menage }: Foyer) {
  const [parents, petits] = [adultes.map((_, rang) => `adulte${rang}`), enfants.map((_, rang) => `enfant${rang}`)]
  const [premier, second] = parents
  const individus = [...adultes, ...enfants].map((faits, rang) => [[...parents, ...petits][rang], faits])
  return {
    individus: Object.fromEntries(individus),
    familles: { f: { parents, enfants: petits, ...famille } },
    foyers_fiscaux: { f: { declarants: parents, personnes_a_charge: petits, ...foyer_fiscal } },
    menages: {
      f: { personne_de_reference: [premier], conjoint: second ? [second] : [], enfants: petits, ...menage },
    },
  }
}

/** The interpreter of a household before one local aid. */
export function devant(droit: DroitLocal, foyer: Foyer, texte = '2026-06'): { mois: Month; interpreter: Interpreter } {
  const mois = parseMonth(texte)
  if (mois === undefined) throw new Error(texte)
  const loi = avec_droits_locaux([droit])
  const lue = readSituation(loi, situation(foyer), mois)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} ${lue.cause}`)
  return { mois, interpreter: new Interpreter(lue, { computed: loi.computed }) }
}

/** A local aid for a household: its state, its amount, the variables missing. */
export function pour(aide: AidePubliee, foyer: Foyer, texte?: string) {
  const droit = compiler(aide)
  const { mois, interpreter } = devant(droit, foyer, texte)
  const resultat = resultat_local(droit, interpreter, mois, 0)
  if (!resultat) return { etat: 'absente' }
  const manque = 'manque' in resultat ? resultat.manque.map(({ variable }) => variable) : []
  const montant = 'montant' in resultat ? resultat.montant : undefined
  return { etat: resultat.etat, montant, manque }
}
