import { type Month, monthName } from '../../moteur/expression/month.ts'
import { type Adulte, tirerAdulte } from './adulte.ts'
import { dateDeNaissance } from './dates.ts'
import { agesDesEnfants, nombre_d_enfants } from './enfants.ts'
import { france } from './france.ts'
import { type Lieu, lieuALaPart, lieux_par_zone } from './lieu.ts'
import { type Logement, tirerLogement } from './logement.ts'
import { type Individu, tirerEtranger, type Valeurs, valeursDAdulte } from './personne.ts'
import { phaseAu } from './phase.ts'
import type { Composition, Profil } from './profil.ts'
import * as revenus from './revenus.ts'
import { constant } from './serie.ts'
import { Tirage } from './tirage.ts'

/** A household in OpenFisca's form, ready to be computed. */
export interface FoyerFictif {
  readonly id: string
  readonly period: string
  readonly situation: Situation
}

interface Situation {
  readonly individus: Readonly<Record<string, Individu>>
  readonly familles: Readonly<Record<string, Valeurs>>
  readonly foyers_fiscaux: Readonly<Record<string, Valeurs>>
  readonly menages: { readonly menage: Logement }
}

export interface Choix {
  readonly profil?: Profil
  readonly lieux?: readonly [Lieu, ...Lieu[]]
}

/** Drawn by this use of the seed: the identities have another, so that they change nothing here. */
const usage = 1

/** The household of this rank in the population of this seed: always the same one for one month. */
export function foyerFictif(graine: number, rang: number, mois: Month, choix: Choix = {}): FoyerFictif {
  const { profil = france, lieux = lieux_par_zone } = choix
  const tirage = new Tirage(graine, rang, usage)
  const lieu = lieuALaPart(lieux, tirage.unite())
  const composition = tirage.selon(profil.composition)
  const adultes = tirerAdultes(tirage, profil, composition, mois)
  const enfants = tirerEnfants(tirage, composition, adultes[0].age)
  const occupants = {
    age: adultes[0].age,
    personnes: adultes.length + enfants.length,
    niveau_de_vie: niveauDeVie(adultes, enfants, mois),
    etudiant: adultes[0].activite === 'etudiant',
  }
  const logement = tirerLogement(tirage, profil, occupants, lieu, mois)
  return {
    id: `fictif-${graine}-${rang}`,
    period: monthName(mois),
    situation: assembler(tirage, profil, composition, adultes, enfants, logement, mois),
  }
}

function tirerAdultes(
  tirage: Tirage,
  profil: Profil,
  composition: Composition,
  mois: Month,
): readonly [Adulte, ...Adulte[]] {
  const age = profil.age[composition].valeur(tirage.unite())
  const niveau = tirage.unite()
  const premier = tirerAdulte({ tirage, composition, age, niveau, mois }, profil)
  if (composition === 'seul' || composition === 'parent_seul') return [premier]
  // Half of the partners stand near each other on the scale of incomes, the others anywhere: an assumption.
  const proche = Math.min(0.999, Math.max(0, niveau + (tirage.unite() - 0.5) * 0.3))
  const niveauDeLAutre = tirage.chance(0.5) ? proche : tirage.unite()
  const ageDeLAutre = Math.max(18, age + tirage.entier(-5, 4))
  const autre = { tirage, composition, age: ageDeLAutre, niveau: niveauDeLAutre, mois }
  return [premier, tirerAdulte(autre, profil)]
}

function tirerEnfants(tirage: Tirage, composition: Composition, age: number): readonly number[] {
  if (composition !== 'couple_avec_enfants' && composition !== 'parent_seul') return []
  const nombre = Number(tirage.selon(nombre_d_enfants[composition]))
  // Whoever became an adult two years ago has not had five children since.
  return agesDesEnfants(tirage, Math.max(1, Math.min(nombre, Math.floor((age - 17) / 2))), age)
}

/** Earned income over consumption units: 1, then 0.5 from 14 years old and 0.3 below. */
function niveauDeVie(adultes: readonly Adulte[], enfants: readonly number[], mois: Month): number {
  let [ressources, unites] = [0, 0.5]
  for (const { parcours, benefice } of adultes) {
    const { salaire, chomage, retraite } = phaseAu(parcours, mois)
    ressources += salaire + chomage + retraite + benefice
    unites += 0.5
  }
  for (const age of enfants) unites += age >= 14 * 12 ? 0.5 : 0.3
  return ressources / unites
}

function assembler(
  tirage: Tirage,
  profil: Profil,
  composition: Composition,
  adultes: readonly [Adulte, ...Adulte[]],
  enfants: readonly number[],
  logement: Logement,
  mois: Month,
): Situation {
  const statut = statutMarital(tirage, composition, adultes[0].age)
  const etranger = tirerEtranger(tirage, tirage.selon(profil.origine), adultes[0].age)
  const individus: Record<string, Individu> = {}
  adultes.forEach((adulte, rang) => {
    const siens = rang === 0 ? avoirs(tirage, composition, enfants.length, mois) : {}
    individus[`adulte${rang + 1}`] = { ...valeursDAdulte(tirage, adulte, statut, etranger, mois), ...siens }
  })
  const parents = Object.keys(individus)
  const petits = enfants.map((age, rang) => {
    const nom = `enfant${rang + 1}`
    individus[nom] = enfant(tirage, age, mois)
    return nom
  })
  // People who are neither married nor bound by a PACS each file their own return; the children are on the first one.
  const ensemble = statut === 'marie' || statut === 'pacse'
  const foyers = ensemble || parents.length === 1 ? [parents] : parents.map((nom) => [nom])
  return {
    individus,
    // A home that the fund counts by rules we do not hold gets nothing: an assumption.
    familles: { famille: { parents, enfants: petits, aide_logement_bareme_a_part: constant(mois, 0) } },
    foyers_fiscaux: Object.fromEntries(
      foyers.map((declarants, rang) => [
        `foyer${rang + 1}`,
        { declarants, personnes_a_charge: rang === 0 ? petits : [] },
      ]),
    ),
    menages: {
      menage: {
        personne_de_reference: parents.slice(0, 1),
        conjoint: parents.slice(1),
        enfants: petits,
        ...logement,
      },
    },
  }
}

// Marital states by age: assumptions.
function statutMarital(tirage: Tirage, composition: Composition, age: number): string {
  const part = tirage.unite()
  if (composition === 'couple' || composition === 'couple_avec_enfants') {
    if (age >= 60) return part < 0.9 ? 'marie' : 'celibataire'
    const maries = age < 30 ? 0.25 : 0.6
    return part < maries ? 'marie' : part < maries + 0.15 ? 'pacse' : 'celibataire'
  }
  if (age >= 65) return part < 0.55 ? 'veuf' : part < 0.85 ? 'divorce' : 'celibataire'
  return part < (age < 40 ? 0.1 : 0.45) ? 'divorce' : 'celibataire'
}

/** What the first adult holds and gets besides: savings, and what the other parent pays for the children. */
function avoirs(tirage: Tirage, composition: Composition, enfants: number, mois: Month): Valeurs {
  const livret = tirage.chance(revenus.part_livret) ? revenus.livret.valeur(tirage.unite()) : 0
  const titres = tirage.chance(revenus.part_valeurs_mobilieres) ? revenus.valeurs_mobilieres.valeur(tirage.unite()) : 0
  const payee = composition === 'parent_seul' && tirage.chance(revenus.part_pension_alimentaire)
  const pension = payee ? enfants * revenus.pension_alimentaire.valeur(tirage.unite()) : 0
  return {
    livret_a: constant(mois, livret),
    epargne_revenus_imposables: constant(mois, titres),
    pensions_alimentaires_percues: constant(mois, pension * 12),
  }
}

const enfant = (tirage: Tirage, ageEnMois: number, mois: Month): Individu => ({
  date_naissance: dateDeNaissance(tirage, ageEnMois, mois),
  activite: constant(mois, 'etudiant'),
})
