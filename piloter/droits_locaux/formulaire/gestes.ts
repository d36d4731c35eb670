import { genres_de_condition } from '../../../droits/local/valider/condition.ts'
import { genres_de_mesure } from '../../../droits/local/valider/mesure.ts'
import { liste_au_chemin, type Saisie, texte_au_chemin } from './saisie.ts'

/** What each button of the form does to what was typed; then where the page opens again. */
export interface Geste {
  readonly saisie: Saisie
  readonly ancre: string | null
}

/** The kinds of condition to choose from: a measure of resources is chosen at once, since its fields depend on it. */
export const ajouts = [
  ...genres_de_condition.filter((genre) => genre !== 'ressources'),
  ...genres_de_mesure.map((mesure) => `ressources.${mesure}` as const),
] as const

export type Ajout = (typeof ajouts)[number]

function nouvelle(ajout: Ajout): object {
  const [genre, mesure] = ajout.split('.')
  if (mesure === undefined) return { genre, lien: 'et' }
  const parts = mesure.startsWith('quotient') ? { parts: 'caf' } : {}
  return {
    genre,
    lien: 'et',
    mesure: { genre: mesure, mois: '3', annee: '2', prestations: 'aucune', ...parts },
    plafond: { genre: 'fixe' },
  }
}

/** Adds, takes away; an order that is not one of ours changes nothing. */
export function faire(saisie: Saisie, ordre: string): Geste {
  const conditions = liste_au_chemin(saisie, 'conditions')
  if (ordre === 'ajouter_condition') {
    const ajout = ajouts.find((connu) => connu === texte_au_chemin(saisie, 'nouvelle_condition'))
    if (ajout === undefined) return { saisie, ancre: 'nouvelle_condition' }
    const suite = { ...saisie, nouvelle_condition: '', conditions: [...conditions, nouvelle(ajout)] }
    return { saisie: suite, ancre: `conditions.${conditions.length}` }
  }
  const retiree = /^retirer_condition_(\d+)$/.exec(ordre)?.[1]
  if (retiree !== undefined) {
    const restent = conditions.filter((_, rang) => rang !== Number(retiree))
    return { saisie: { ...saisie, conditions: restent }, ancre: 'conditions' }
  }
  if (ordre === 'ajouter_tranche') {
    const tranches = liste_au_chemin(saisie, 'montant.tranches')
    const montant = { ...objet(saisie['montant']), tranches: [...tranches, { a_partir_de: '', montant: '' }] }
    return { saisie: { ...saisie, montant }, ancre: `montant.tranches.${tranches.length}.a_partir_de` }
  }
  const champs = /^champs_(montant|conditions\.\d+)$/.exec(ordre)?.[1]
  return { saisie, ancre: champs ?? null }
}

const objet = (valeur: unknown): object => (typeof valeur === 'object' && valeur !== null ? valeur : {})
