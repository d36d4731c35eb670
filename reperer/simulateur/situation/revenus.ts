import { type Month, monthName, yearOf } from '../../../moteur/expression/month.ts'
import { calculeDansLeChoix } from '../choix.ts'
import { avantDerniereAnnee, moisDesPensionsAlimentaires, moisDesRevenus } from '../mois_utiles.ts'
import { plausible } from '../plausible.ts'
import type { Adulte, Coches, Montants, Reponses } from '../reponses.ts'
import {
  type Aide,
  aides,
  annuelles,
  benefice_annuel,
  bruts,
  imposables,
  type Ressource,
  revenus_mensuels,
} from '../ressources.ts'
import { connues, constante, pourToujours, rien, type Valeurs } from './valeurs.ts'

/** The date that files use for « no stoppage of work ». */
const sans_arret = '0001-01-01'

/**
 * What came of one benefit; nothing of one that this family cannot receive. Of one that they came to check and do not
 * receive, nothing is said for the month of the claim: the other rights then count it as if it were claimed too.
 */
export function aideRecue(aide: Aide, reponses: Reponses, mois: Month): Montants | undefined {
  const coche = plausible(aide, reponses, mois) ? reponses.foyer.aides?.[aide.code] : false
  const fenetre = moisDesRevenus(reponses, mois)
  const dite = montantsDe(coche, reponses.montants[`foyer_${aide.code}`], fenetre)
  if (coche !== false || !calculeDansLeChoix(aide.variable, reponses)) return dite
  return rien(fenetre.filter((each) => each !== mois))
}

/** Ticked: the amounts told, if any. Not ticked: nothing was received. Not offered: nothing is said. */
const montantsDe = (coche: boolean | undefined, montants: Montants | undefined, fenetre: readonly Month[]) => {
  if (coche === undefined) return undefined
  return coche ? (montants ?? {}) : rien(fenetre)
}

/** What an adult earned, and the benefits that are their own. */
export function revenusAdulte(adulte: Adulte, reponses: Reponses, mois: Month): Valeurs {
  const { revenus = {}, revenus_annee = {} } = reponses[adulte]
  const fenetre = moisDesRevenus(reponses, mois)
  const mensuels = revenus_mensuels.flatMap((ressource) => {
    const coche = coche_ou_non_demandee(ressource, revenus)
    const siens =
      ressource.code === 'pensions_alimentaires_percues' ? moisDesPensionsAlimentaires(reponses, mois) : fenetre
    return lignes(ressource, coche, reponses.montants[`${adulte}_${ressource.code}`], siens, mois)
  })
  const autrement = [...imposables, ...bruts].map(({ code, de }): Ligne => {
    const coches = de.map((boite) => revenus[boite]).filter((coche) => coche !== undefined)
    const coche = coches.length === 0 ? undefined : coches.some(Boolean)
    return [code, montantsDe(coche, reponses.montants[`${adulte}_${code}`], fenetre)]
  })
  const siennes = aides
    .filter((aide) => aide.adulte === adulte)
    .flatMap((aide): Ligne[] => {
      const recue = aideRecue(aide, reponses, mois)
      // The rules that stop where the AAH would read itself read what was received too.
      return aide.variable === 'aah'
        ? [
            ['aah', recue],
            ['aah_hors_asi', avant(recue, mois)],
          ]
        : [[aide.variable, recue]]
    })
  const dits = {
    ...Object.fromEntries([...mensuels, ...autrement, ...siennes]),
    [benefice_annuel.variable]: benefice(revenus[benefice_annuel.code], reponses.sommes[`${adulte}_benefice`], mois),
    date_arret_de_travail: arret(revenus.indemnites_journalieres_maladie, reponses[adulte].arret_depuis),
  }
  return connues({ ...dits, ...deLAnnee(adulte, revenus_annee, reponses.sommes, dits, mois) })
}

/** The year before last, beside the months. A year cannot be less than those of its months that were told. */
function deLAnnee(
  adulte: Adulte,
  coches: Coches,
  sommes: Reponses['sommes'],
  dits: Readonly<Record<string, Valeurs[string] | undefined>>,
  mois: Month,
) {
  const annee = String(avantDerniereAnnee(mois))
  return Object.fromEntries(
    annuelles.flatMap(({ code, variable }) => {
      const coche = coches[code]
      const montant = coche === false ? 0 : coche ? sommes[`${adulte}_annee_${code}`] : undefined
      if (montant === undefined) return []
      const connus = dits[variable] ?? {}
      const deja = Object.entries(connus)
        .filter(([nom]) => nom.startsWith(`${annee}-`))
        .reduce((somme, [, valeur]) => somme + Number(valeur), 0)
      return [[variable, { ...connus, [annee]: Math.max(montant, deja) }] as const]
    }),
  )
}

/** An apprentice is asked of an apprentice's wage only, the others of a wage only: the other one is nothing. */
function coche_ou_non_demandee({ code }: Ressource, revenus: Coches): boolean | undefined {
  const salaires = ['salaire_net', 'remuneration_apprenti']
  const demande = salaires.find((salaire) => salaire in revenus)
  return salaires.includes(code) && demande !== undefined ? (revenus[code] ?? false) : revenus[code]
}

const avant = (montants: Montants | undefined, mois: Month): Montants | undefined =>
  montants && Object.fromEntries(Object.entries(montants).filter(([nom]) => nom !== monthName(mois)))

type Ligne = readonly [variable: string, valeurs: Montants | undefined]

function lignes(
  { variable, avec = [] }: Ressource,
  coche: boolean | undefined,
  montants: Montants | undefined,
  fenetre: readonly Month[],
  mois: Month,
) {
  // A rule on sick leave looks three months further back than the quarter.
  const nul = avec.length > 0 && coche === false ? constante(0, mois) : undefined
  const premiere: Ligne = [variable, nul ?? montantsDe(coche, montants, fenetre)]
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
