import fc from 'fast-check'
import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { corpus_du_panier } from '../corpus_du_panier.ts'
import { aucune } from '../lire/reponse.ts'
import { parcourir, type Vue } from '../parcourir.ts'
import { nomDe, type Question } from '../question.ts'
import { saisir } from './formulaires.ts'

type Champs = Readonly<Record<string, string | readonly string[]>>

/** Draws the next of a list of integers, round and round: a failing journey can then be played again. */
type Tirage = (choix: number) => number

const tirageDe = (nombres: readonly number[]): Tirage => {
  let rang = 0
  return (choix) => (nombres[rang++ % nombres.length] ?? 0) % choix
}

const montants = ['0', '45', '150,50', '633,21', '1 000', '1 432,10', '2600']

/** Answers that tell nothing, and Mayotte, whose least unemployment benefit is not published. */
const sansReponse = new Set(['varie', 'mayotte'])

/** Days that cannot be long ago, and the first year in which they fall. */
const recentes: Readonly<Record<string, number>> = { arret_depuis: 2024, contrat_debut: 2022, contrat_fin: 2024 }

/** One of the answers that a person could give to a question. */
export function repondre(question: Question, tirer: Tirage): Champs {
  const nom = nomDe(question)
  const un = <T>(choix: readonly T[]): T => choix[tirer(choix.length)] as T
  switch (question.genre) {
    case 'jour': {
      const premiere = question.de.startsWith('enfant') ? 1999 : (recentes[question.champ] ?? 1948)
      const annees = question.champ === 'contrat_debut' ? 1 : premiere > 1948 ? 2026 - premiere : 60
      return {
        [`${nom}_jour`]: String(1 + tirer(28)),
        [`${nom}_mois`]: String(1 + tirer(6)),
        [`${nom}_annee`]: String(premiere + tirer(annees + 1)),
      }
    }
    case 'mois':
      return { [`${nom}_mois`]: String(1 + tirer(6)), [`${nom}_annee`]: String(2018 + tirer(9)) }
    case 'oui_non':
      return { [nom]: un(['oui', 'non']) }
    case 'choix':
      return { [nom]: un(question.options.filter(({ valeur }) => !sansReponse.has(valeur))).valeur }
    case 'cases': {
      const cochees = question.options.filter(() => tirer(4) === 0).map(({ valeur }) => valeur)
      return { [nom]: cochees.length > 0 ? cochees : [aucune] }
    }
    case 'nombre':
      // Days and hours of work, or a number of children.
      return { [nom]: String(question.maximum > 15 ? 50 + tirer(600) : tirer(4)) }
    case 'montant':
      return { [nom]: un(montants) }
    case 'montants':
      return tirer(2) === 0
        ? { [nom]: un(montants) }
        : Object.fromEntries(question.mois.map((each) => [`${nom}_${monthName(each)}`, un(montants)]))
  }
}

export interface Journee {
  readonly champs: Champs
  readonly vue: Vue & { readonly genre: 'resultat' }
}

/** Walks through the form to its result. One question in `blancs` is left empty; none when it is 0. */
export function parcourirAuHasard(nombres: readonly number[], blancs: number, mois: Month): Journee {
  const tirer = tirageDe(nombres)
  let champs: Champs = {}
  const memoire = new Map()
  let vue = parcourir(saisir({}), mois, corpus_du_panier, memoire)
  for (let ecrans = 0; vue.genre === 'ecran'; ecrans++) {
    if (ecrans > 60) throw new Error('le parcours ne finit pas')
    const { pose, faits } = vue
    for (const question of pose.questions) {
      const structure = ['besoins', 'en_couple', 'nb_enfants'].includes(question.champ)
      if (structure || blancs === 0 || tirer(blancs) > 0) champs = { ...champs, ...repondre(question, tirer) }
    }
    const suivante = parcourir(
      saisir({ ...champs, ecran: pose.ecran.nom, faits: faits.join(' ') }),
      mois,
      corpus_du_panier,
      memoire,
    )
    if (suivante.genre === 'ecran' && suivante.enErreur)
      throw new Error(`réponse refusée : ${JSON.stringify(suivante.pose.erreurs)}`)
    vue = suivante
  }
  return { champs, vue }
}

export const nombres = fc.array(fc.nat(9999), { minLength: 40, maxLength: 160 })
