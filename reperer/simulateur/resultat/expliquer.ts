import { type DefaultsTaken, defaultsApart } from '../../../moteur/explain/defaults_apart.ts'
import { type Ingredient, ingredientsOf, type RuleStep } from '../../../moteur/explain/ingredients.ts'
import { dayInWords, whenInWords } from '../../../moteur/explain/when.ts'
import { wordingInForce } from '../../../moteur/expression/in_force.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import type { RuleVersion, Variable } from '../../../moteur/expression/variable.ts'
import type { Value } from '../../../moteur/interpret/unknown.ts'
import { figure } from '../../../moteur/prose/figures.ts'
import type { EtapeExpliquee } from '../../../plateforme/html/composants/explication.tsx'
import type { Corpus } from '../corpus.ts'
import type { explicationTextes } from './explication.textes.ts'
import { type Entree, estNulle, neCompteRien } from './nul.ts'

/** The page where a rule stands with its text, its dates and its cases. */
export const adresseDeLaRegle = (nom: string): string => `/droits/regles/${nom}`

type Mots = (typeof explicationTextes)['fr']

/** Who an id stands for, in words that follow a label: « pour vous », « pour votre partenaire ». */
export type Qui = (de: string) => string

interface Contexte {
  readonly mois: Month
  readonly qui: Qui
  readonly mots: Mots
  readonly formule: Corpus['formule']
  /** A rule read for three months and four people says its formula once. */
  readonly dites: Set<RuleVersion>
}

/** How a right came to its value, ready to be shown. In French, as the law is. */
export function expliquer(
  etape: RuleStep,
  qui: Qui,
  mots: Mots,
  formule: Corpus['formule'],
): readonly EtapeExpliquee[] {
  return [etapeDe(etape, { mois: etape.month, qui, mots, formule, dites: new Set() })]
}

function etapeDe(etape: Ingredient, contexte: Contexte): EtapeExpliquee {
  const { mots } = contexte
  switch (etape.kind) {
    case 'rule':
      return regle(etape, contexte)
    case 'above':
    case 'given': {
      const note = etape.kind === 'given' ? mots.votre_reponse : mots.plus_haut
      return { ...nomEtValeur(etape.rule, etape, [etape.month], contexte), note }
    }
    case 'input':
      return { ...nomEtValeur(etape.input, etape, etape.months, contexte), valeur: valeurDite(etape, contexte) }
    case 'parameter': {
      const { since, text, checked, value } = etape.dated
      const note = mots.depuis({ jour: dayInWords(since), verifie: dayInWords(checked) })
      const article = { titre: text.label, href: text.href }
      return { libelle: etape.schedule.label, valeur: figure(value, etape.schedule.unit), note, article }
    }
  }
}

function regle(etape: RuleStep & { kind: 'rule' }, contexte: Contexte): EtapeExpliquee {
  const { rule, month } = etape
  const tete = {
    ...nomEtValeur(rule, etape, [month], contexte),
    formule: formuleDite(etape, contexte),
    liens: [
      ...rule.texts.map(({ label, href }) => ({ titre: label, href })),
      { titre: contexte.mots.voir_la_regle, href: adresseDeLaRegle(rule.name) },
    ],
  }
  if (neCompteRien(etape)) return { ...tete, note: contexte.mots.rien_recu }
  const { spoken, defaults } = defaultsApart(ingredientsOf(etape).ingredients)
  // What is not known under a value that is known did not count.
  const comptent = spoken.filter(({ value }) => typeof value === 'number' || typeof etape.value !== 'number')
  const nulles = comptent.filter(estNulle)
  const etapes = [
    ...comptent.filter((chacune) => !estNulle(chacune)).map((chacune) => etapeDe(chacune, contexte)),
    ...(nulles.length > 0 ? [reponsesNulles(nulles, contexte)] : []),
    ...defaults.map((prises) => supposees(prises, contexte)),
  ]
  return { ...tete, etapes }
}

function formuleDite({ rule, month }: RuleStep, { dites, mots, formule }: Contexte): string {
  const version = wordingInForce(rule, month)
  if (dites.has(version)) return mots.comme_plus_haut
  dites.add(version)
  return formule(rule.name, version)
}

/** Told together, answers worth nothing do not bury those that count. */
function reponsesNulles(nulles: readonly Entree[], contexte: Contexte): EtapeExpliquee {
  const noms = nulles.map(({ input, who, months }) => nom(input, who, months, contexte))
  return { libelle: contexte.mots.recu_rien, valeur: '0 €', note: `${noms.join(' ; ')}.` }
}

function supposees({ inputs, value, who, months, reason }: DefaultsTaken, contexte: Contexte): EtapeExpliquee {
  const [premiere] = inputs
  const noms = inputs.map(({ label }) => label).join(' ; ')
  const ou = [contexte.qui(who), quand(months, premiere, contexte)].filter(Boolean).join(', ')
  // A date taken for want of another is a bound: it means nothing to people.
  const valeur = premiere.unit === 'date' ? '' : enMots(value, premiere, contexte)
  return { libelle: contexte.mots.suppose, valeur, note: `${noms}${ou && ` (${ou})`} : ${reason}.` }
}

function nomEtValeur(
  variable: Variable,
  { who, value }: { readonly who: string; readonly value: Value },
  months: readonly Month[],
  contexte: Contexte,
): EtapeExpliquee {
  return { libelle: nom(variable, who, months, contexte), valeur: enMots(value, variable, contexte) }
}

const nom = (variable: Variable, de: string, months: readonly Month[], contexte: Contexte): string =>
  [variable.label, contexte.qui(de), quand(months, variable, contexte)].filter(Boolean).join(', ')

const quand = (months: readonly Month[], variable: Variable, { mois }: Contexte): string =>
  months.length === 1 && months[0] === mois ? '' : whenInWords(months, variable.periodicity)

const enMots = (valeur: Value, { unit, enumeration }: Variable, { mots }: Contexte): string =>
  typeof valeur === 'number' ? figure(valeur, unit, enumeration) : mots.inconnu

/** The country sent to the engine stands for a group: it was never told by the person, and must not be shown. */
function valeurDite({ input, value }: Entree, contexte: Contexte): string {
  if (input.name !== 'nationalite') return enMots(value, input, contexte)
  return value === 0 ? contexte.mots.francaise : contexte.mots.autre_nationalite
}
