import type { Month } from '../../moteur/expression/month.ts'
import type { Adulte } from './adulte.ts'
import { dateDeNaissance, dernierJourAvant, premierJour } from './dates.ts'
import type { Etranger } from './etranger.ts'
import { attestation } from './fin_de_contrat.ts'
import type { Menage } from './menage.ts'
import type { Phase } from './phase.ts'
import * as revenus from './revenus.ts'
import { constant, etats, montants, premierMois, type Serie } from './serie.ts'
import type { Tirage } from './tirage.ts'

type Valeur = string | number | boolean | Serie<string> | Serie<number> | Serie<boolean>

/** What is said of a person or of a group, in OpenFisca's names. */
export type Valeurs = Readonly<Record<string, Valeur | readonly string[]>>

export interface Individu extends Valeurs {
  readonly date_naissance: string
}

/** Everything that the law may ask of an adult, in OpenFisca's names. */
export function valeursDAdulte(
  tirage: Tirage,
  adulte: Adulte,
  { statut_marital, etranger }: Menage,
  mois: Month,
): Individu {
  const { parcours } = adulte
  const parMois = (lire: (phase: Phase) => number) => montants(parcours, mois, lire)
  return {
    date_naissance: dateDeNaissance(tirage, adulte.age * 12 + tirage.entier(0, 11), mois),
    statut_marital: constant(mois, statut_marital),
    activite: etats(parcours, mois, ({ activite }) => activite),
    salaire_net: parMois(({ salaire }) => salaire),
    salaire_imposable: parMois(({ salaire }) => revenus.salaire_imposable(salaire)),
    salaire_de_base: parMois(({ salaire }) => revenus.salaire_brut(salaire)),
    chomage_net: parMois(({ chomage }) => chomage),
    chomage_imposable: parMois(({ chomage }) => revenus.chomage_imposable(chomage)),
    chomage_brut: parMois(({ chomage }) => revenus.chomage_brut(chomage)),
    retraite_nette: parMois(({ retraite }) => retraite),
    retraite_imposable: parMois(({ retraite }) => revenus.retraite_imposable(retraite)),
    retraite_brute: parMois(({ retraite }) => revenus.retraite_brute(retraite)),
    ...auCompte(adulte, mois),
    ...chomeur(adulte, mois),
    ...handicap(tirage, adulte, mois),
    ...bourse(tirage, adulte, mois),
    ...sejour(etranger, adulte, mois),
  }
}

function auCompte({ activite, benefice }: Adulte, mois: Month): Valeurs {
  if (activite === 'independant') return { rpns_autres_revenus: constant(mois, benefice * 12) }
  return activite === 'micro_entrepreneur' ? { rpns_micro_entreprise_benefice: constant(mois, benefice * 12) } : {}
}

function chomeur({ parcours, fin_de_contrat, fin_de_droits }: Adulte, mois: Month): Valeurs {
  const chomage = parcours.findLast(({ activite }) => activite === 'chomeur')
  if (!chomage) return {}
  const debut = Math.max(chomage.depuis, premierMois(mois))
  const commun = { date_debut_chomage: premierJour(debut) }
  if (fin_de_contrat) return { ...commun, ...attestation(fin_de_contrat, mois) }
  // Whoever is not paid resigned, or has never worked: an assumption that closes the right without a certificate.
  return {
    ...commun,
    are_date_fin_contrat: dernierJourAvant(debut),
    are_motif_fin_contrat: 'demission',
    ass_precondition_remplie: constant(mois, fin_de_droits),
  }
}

// MSA and CNAF, 2022: of those who get the AAH at home, 47 % have a rate of 80 % or more. https://guyane.handidonnees.fr/page/allocataires-handicapes/allocataires-aah-adultes/indicateur/nombre-dallocataires-de-laah-vivant-a-domicile-selon-le-taux-dincapacite/year_2022
function handicap(tirage: Tirage, { activite }: Adulte, mois: Month): Valeurs {
  if (activite !== 'aah') return {}
  const lourd = tirage.chance(0.47)
  return {
    handicap: constant(mois, true),
    taux_incapacite: constant(mois, lourd ? 0.8 : 0.5),
    aah_restriction_substantielle_durable_acces_emploi: constant(mois, !lourd),
  }
}

// Two students in five, from 145 to 630 € a month: an assumption.
function bourse(tirage: Tirage, { activite }: Adulte, mois: Month): Valeurs {
  if (activite !== 'etudiant' || !tirage.chance(0.4)) return {}
  return { bourse_enseignement_sup: constant(mois, tirage.entier(145, 630) * 12) }
}

function sejour(etranger: Etranger | null, { activite }: Adulte, mois: Month): Valeurs {
  if (etranger === null) return {}
  return {
    titre_de_sejour_etudiant: constant(mois, activite === 'etudiant' && etranger.hors_europe),
    nationalite: constant(mois, etranger.nationalite),
    duree_possession_titre_sejour: constant(mois, etranger.annees_de_sejour),
  }
}
