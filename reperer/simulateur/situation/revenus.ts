import { type Month, yearOf } from '../../../moteur/expression/month.ts'
import { plausible } from '../plausible.ts'
import type { Adulte, Coches, Montants, Reponses } from '../reponses.ts'
import { type Aide, aides, benefice_annuel, type Ressource, revenus_mensuels } from '../ressources.ts'
import { connues, constante, pourToujours, rien, type Valeurs } from './valeurs.ts'

/** The date that files use for « no stoppage of work ». */
const sans_arret = '0001-01-01'

/** What came of one benefit; nothing of one that this family cannot receive. */
export const aideRecue = (aide: Aide, reponses: Reponses, mois: Month): Montants | undefined => {
  const coche = plausible(aide, reponses, mois) ? reponses.foyer.aides?.[aide.code] : false
  return montantsDe(coche, reponses.montants[`foyer_${aide.code}`], mois)
}

/** Ticked: the amounts told, if any. Not ticked: nothing was received. Not offered: nothing is said. */
const montantsDe = (coche: boolean | undefined, montants: Montants | undefined, mois: Month): Montants | undefined => {
  if (coche === undefined) return undefined
  return coche ? (montants ?? {}) : rien(mois)
}

/** What an adult earned, and the benefits that are their own. */
export function revenusAdulte(adulte: Adulte, reponses: Reponses, mois: Month): Valeurs {
  const { revenus = {} } = reponses[adulte]
  const mensuels = revenus_mensuels.flatMap((ressource) => {
    const coche = coche_ou_non_demandee(ressource, revenus)
    return lignes(ressource, coche, reponses.montants[`${adulte}_${ressource.code}`], mois)
  })
  const siennes = aides
    .filter((aide) => aide.adulte === adulte)
    .map((aide) => [aide.variable, aideRecue(aide, reponses, mois)] as const)
  return connues({
    ...Object.fromEntries([...mensuels, ...siennes]),
    [benefice_annuel.variable]: benefice(revenus[benefice_annuel.code], reponses.sommes[`${adulte}_benefice`], mois),
    date_arret_de_travail: arret(revenus.indemnites_journalieres_maladie, reponses[adulte].arret_depuis),
  })
}

/** An apprentice is asked of an apprentice's wage only, the others of a wage only: the other one is nothing. */
function coche_ou_non_demandee({ code }: Ressource, revenus: Coches): boolean | undefined {
  const salaires = ['salaire_net', 'remuneration_apprenti']
  const demande = salaires.find((salaire) => salaire in revenus)
  return salaires.includes(code) && demande !== undefined ? (revenus[code] ?? false) : revenus[code]
}

type Ligne = readonly [variable: string, valeurs: Montants | undefined]

function lignes(
  { variable, avec = [] }: Ressource,
  coche: boolean | undefined,
  montants: Montants | undefined,
  mois: Month,
) {
  // A rule on sick leave looks three months further back than the quarter.
  const nul = avec.length > 0 && coche === false ? constante(0, mois) : undefined
  const premiere: Ligne = [variable, nul ?? montantsDe(coche, montants, mois)]
  const autres = avec.map((autre): Ligne => [autre, coche === undefined ? undefined : constante(0, mois)])
  return [premiere, ...autres]
}

const arret = (coche: boolean | undefined, depuis: string | undefined) => {
  if (coche === false) return pourToujours(sans_arret)
  return coche && depuis !== undefined ? pourToujours(depuis) : undefined
}

/** The profit of the last year known; nothing in the years around, so that the law takes this one. */
function benefice(coche: boolean | undefined, montant: number | undefined, mois: Month): Montants | undefined {
  if (coche === undefined || (coche && montant === undefined)) return undefined
  const annee = yearOf(mois)
  const nuls = Object.fromEntries([0, 1, 2, 3].map((rang) => [String(annee - rang), 0]))
  return coche && montant !== undefined ? { ...nuls, [String(annee - 1)]: montant } : nuls
}
