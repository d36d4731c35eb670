import type { Month } from '../../moteur/expression/month.ts'
import { dateDeNaissance } from './dates.ts'
import type { Logement } from './logement.ts'
import type { Menage } from './menage.ts'
import { type Individu, type Valeurs, valeursDAdulte } from './personne.ts'
import * as revenus from './revenus.ts'
import { constant } from './serie.ts'
import type { Tirage } from './tirage.ts'

/** What the engine reads: the people, and the groups where they are. */
export interface Situation {
  readonly individus: Readonly<Record<string, Individu>>
  readonly familles: Readonly<Record<string, Valeurs>>
  readonly foyers_fiscaux: Readonly<Record<string, Valeurs>>
  readonly menages: { readonly menage: Logement }
}

export function situationDe(tirage: Tirage, menage: Menage, logement: Logement, mois: Month): Situation {
  const individus: Record<string, Individu> = {}
  const autreParent = apportDeLAutreParent(tirage, menage)
  menage.adultes.forEach((adulte, rang) => {
    // What the household holds and gets is put to the first adult.
    const siens = rang === 0 ? avoirs(tirage, autreParent, mois) : {}
    individus[`adulte${rang + 1}`] = { ...valeursDAdulte(tirage, adulte, menage, mois), ...siens }
  })
  const parents = Object.keys(individus)
  const enfants = menage.enfants.map((age, rang) => {
    const nom = `enfant${rang + 1}`
    individus[nom] = enfant(tirage, age, autreParent, mois)
    return nom
  })
  return {
    individus,
    // A home that the fund counts by rules we do not hold gets nothing: an assumption.
    familles: { famille: { parents, enfants, aide_logement_bareme_a_part: constant(mois, 0) } },
    foyers_fiscaux: foyersFiscaux(menage, parents, enfants),
    menages: {
      menage: { personne_de_reference: parents.slice(0, 1), conjoint: parents.slice(1), enfants, ...logement },
    },
  }
}

/** People who are neither married nor bound by a PACS each file their own return; the children are on the first one. */
function foyersFiscaux({ statut_marital }: Menage, parents: readonly string[], enfants: readonly string[]) {
  const ensemble = parents.length === 1 || statut_marital === 'marie' || statut_marital === 'pacse'
  const declarations = ensemble ? [parents] : parents.map((nom) => [nom])
  return Object.fromEntries(
    declarations.map((declarants, rang) => [
      `foyer${rang + 1}`,
      { declarants, personnes_a_charge: rang === 0 ? enfants : [] },
    ]),
  )
}

/** What the other parent brings to children raised by one: a pension, their share of the upkeep, or nothing. */
interface AutreParent {
  readonly pension: number
  readonly partage: boolean
}

function apportDeLAutreParent(tirage: Tirage, { composition, enfants }: Menage): AutreParent {
  const part = composition === 'parent_seul' ? tirage.unite() : 1
  const paye = part < revenus.part_pension_alimentaire
  return {
    pension: paye ? enfants.length * revenus.pension_alimentaire.valeur(tirage.unite()) : 0,
    partage: !paye && part < revenus.part_pension_alimentaire + revenus.part_entretien_partage,
  }
}

function avoirs(tirage: Tirage, { pension }: AutreParent, mois: Month): Valeurs {
  const livret = tirage.chance(revenus.part_livret) ? revenus.livret.valeur(tirage.unite()) : 0
  const titres = tirage.chance(revenus.part_valeurs_mobilieres) ? revenus.valeurs_mobilieres.valeur(tirage.unite()) : 0
  return {
    livret_a: constant(mois, livret),
    epargne_revenus_imposables: constant(mois, titres),
    pensions_alimentaires_percues: constant(mois, pension * 12),
  }
}

const age_de_l_ecole = 3 * 12

const enfant = (tirage: Tirage, ageEnMois: number, { partage }: AutreParent, mois: Month): Individu => ({
  date_naissance: dateDeNaissance(tirage, ageEnMois, mois),
  activite: constant(mois, ageEnMois < age_de_l_ecole ? 'inactif' : 'etudiant'),
  ...(partage ? { enfant_sans_soutien_de_l_autre_parent: constant(mois, false) } : {}),
})
