import { figure } from '../../moteur/prose/figures.ts'
import type { ConditionLocale, Mesure, Plafond } from './aide.ts'
import * as mots from './mots.ts'

/** A condition in a few words of plain French, as its rule is called: « le demandeur a de 18 à 25 ans ». */
export function dire_condition(condition: ConditionLocale, nom_de_commune: (code: string) => string = String): string {
  switch (condition.genre) {
    case 'personne':
      return dire_personne(condition)
    case 'composition':
      return dire_composition(condition)
    case 'logement':
      return `logement : ${ou_bien(condition.statuts.map((statut) => mots.logement[statut]))}`
    case 'residence':
      return dire_residence(condition, nom_de_commune)
    case 'ressources':
      return `${dire_mesure(condition.mesure)} : au plus ${dire_plafond(condition.plafond, condition.mesure)}`
    case 'droit':
      return `reçoit ${ou_bien(condition.droits.map((droit) => mots.droit[droit]))}`
    case 'question':
      return condition.question
  }
}

function dire_personne(condition: ConditionLocale & { genre: 'personne' }): string {
  const { qui, activites, taux_incapacite_minimum: incapacite } = condition
  const dits = [
    dire_age(condition),
    activites.length > 0 ? `est ${ou_bien(activites.map((activite) => mots.activite[activite]))}` : '',
    incapacite === null ? '' : `a un taux d’incapacité reconnu d’au moins ${incapacite} %`,
  ].filter((dit) => dit !== '')
  return `${mots.qui[qui]} ${dits.join(', ')}`
}

function dire_age({ age_minimum: du, age_maximum: au }: ConditionLocale & { genre: 'personne' }): string {
  if (du !== null && au !== null) return `a de ${du} à ${au} ans`
  if (du !== null) return `a ${du} ans ou plus`
  return au === null ? '' : `a ${au} ans ou moins`
}

function dire_composition({ composition, enfants_minimum: n }: ConditionLocale & { genre: 'composition' }): string {
  const foyer = mots.composition[composition]
  if (n === null || composition === 'seul' || composition === 'sans_enfant') return foyer
  return `${composition === 'avec_enfants' ? 'foyer' : foyer} avec au moins ${n} enfant${n > 1 ? 's' : ''}`
}

function dire_residence(
  { communes, departement, mois_minimum: mois }: ConditionLocale & { genre: 'residence' },
  nom_de_commune: (code: string) => string,
): string {
  const [premieres, reste] = [communes.slice(0, 5), communes.length - 5]
  const noms = premieres.map(nom_de_commune)
  const ou =
    departement === null
      ? ou_bien(reste > 0 ? [...noms, `l’une des ${reste} autres communes`] : noms)
      : `le département ${departement}`
  return `habite ${ou}${mois === null ? '' : ` depuis au moins ${mois} mois`}`
}

/** What is measured: « quotient familial (Caf), ressources des 3 derniers mois ». */
export function dire_mesure(mesure: Mesure): string {
  switch (mesure.genre) {
    case 'revenus':
      return `ressources du foyer ${derniers_mois(mesure.mois)}, ${mots.prestations[mesure.prestations]}`
    case 'rfr':
      return `revenu fiscal de référence de l’année N-${mesure.annee}`
    case 'quotient':
      return `quotient familial (ressources ${derniers_mois(mesure.mois)}, ${mots.prestations[mesure.prestations]}, par ${mots.parts[mesure.parts]})`
    case 'quotient_rfr':
      return `quotient familial (revenu fiscal de référence de l’année N-${mesure.annee}, ${mots.prestations[mesure.prestations]}, par ${mots.parts[mesure.parts]})`
  }
}

const derniers_mois = (mois: number) => (mois === 1 ? 'du mois précédent' : `des ${mois} derniers mois`)

function dire_plafond(plafond: Plafond, mesure: Mesure): string {
  const unite = mesure.genre === 'rfr' ? 'euros_par_an' : 'euros_par_mois'
  switch (plafond.genre) {
    case 'fixe':
      return figure(plafond.montant, unite)
    case 'taille': {
      const [un = 0] = plafond.montants
      return `${figure(un, unite)} pour une personne, selon la taille du foyer`
    }
    case 'pourcentage':
      return `${figure(plafond.pourcentage / 100, 'taux')} ${mots.reference[plafond.reference]}`
  }
}

function ou_bien(choix: readonly string[]): string {
  const dernier = choix.at(-1) ?? ''
  return choix.length < 2 ? dernier : `${choix.slice(0, -1).join(', ')} ou ${dernier}`
}
