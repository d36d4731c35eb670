import { type Month, parseMonth } from '../../../moteur/expression/month.ts'
import type { Enfant, Reponses } from '../reponses.ts'
import { aides } from '../ressources.ts'
import { aideRecue } from './revenus.ts'
import { connues, constante, pourToujours, rien, selonLeMois, type Valeurs } from './valeurs.ts'

const dureeDeLaMajoration = 12

/** What the law reads of the family: benefits paid to it, and how long its parent has been alone. */
export function situationFamille(reponses: Reponses, mois: Month): Valeurs {
  const { foyer } = reponses
  const recues = aides
    .filter(({ adulte }) => adulte === undefined)
    .map((aide) => [aide.variable, aideRecue(aide, reponses, mois)] as const)
  const seul = parseMonth(foyer.seul_depuis ?? '')
  const isole = (each: Month) => seul !== undefined && seul <= each && each < seul + dureeDeLaMajoration
  return connues({
    ...Object.fromEntries(recues),
    // Of no allowance at all, no share is counted: where the children live need not be asked.
    rsa_af_comptees: foyer.aides?.af === false ? rien(mois) : undefined,
    aide_logement: reponses.montants.foyer_aide_logement,
    rsa_isolement_recent: seul === undefined ? undefined : selonLeMois(isole, mois),
    // Who repays a loan is not housed for nothing, whatever the instalment.
    avantage_logement_gratuit: foyer.logement === 'primo_accedant' ? constante(false, mois) : undefined,
  })
}

export function situationMenage({ foyer }: Reponses, mois: Month): Valeurs {
  const { logement, participation_frais } = foyer
  return connues({
    statut_occupation_logement: logement === undefined ? undefined : constante(logement, mois),
    loyer: logement === 'proprietaire' ? constante(0, mois) : undefined,
    participation_frais: participation_frais === undefined ? undefined : constante(participation_frais, mois),
  })
}

export function situationEnfant(enfant: Enfant, { foyer, enfants, sommes }: Reponses, mois: Month): Valeurs {
  const { date_naissance } = enfants[enfant] ?? {}
  const travaille = foyer.revenus_enfants?.[enfant]
  const garde = foyer.garde_alternee?.[enfant]
  const montant = travaille === false ? 0 : travaille ? sommes[`${enfant}_salaire`] : undefined
  return connues({
    date_naissance: date_naissance === undefined ? undefined : pourToujours(date_naissance),
    salaire_net: montant === undefined ? undefined : constante(montant, mois),
    garde_alternee: garde === undefined ? undefined : constante(garde, mois),
  })
}
