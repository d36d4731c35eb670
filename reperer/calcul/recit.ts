import { type Ingredient, ingredientsOf, type RuleStep, type RuleTold } from '../../moteur/explain/ingredients.ts'
import { sourceInWords } from '../../moteur/explain/source.ts'
import { wordingInForce } from '../../moteur/expression/in_force.ts'
import { type Month, monthName, yearOf } from '../../moteur/expression/month.ts'
import type { LegalText } from '../../moteur/expression/text.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import type { Value } from '../../moteur/interpret/unknown.ts'
import { block } from '../../moteur/prose/block.ts'
import { figure } from '../../moteur/prose/figures.ts'
import { plainLines } from '../../moteur/prose/phrase.ts'
import type { Explication, IngredientRaconte, RegleRacontee } from './recit.schemas.ts'
import { valeurDe } from './valeur.ts'

/**
 * An explanation as a flat list: the rule asked first, then each rule it rests on, once, in reading order.
 * Flat, it needs no « voir plus haut »: a reader finds a rule by its name, its month and whom it is about.
 */
export function recitDe(etape: RuleStep): Explication {
  const regles: RegleRacontee[] = []
  raconter(etape, regles)
  return { ...grandeur(etape.rule, etape), mois: moisDe(etape.rule, etape.month), regles }
}

function raconter(etape: RuleStep, regles: RegleRacontee[]): void {
  if (etape.kind !== 'rule') return
  const dite = ingredientsOf(etape)
  regles.push(regleRacontee(dite))
  for (const ingredient of dite.ingredients) if (ingredient.kind === 'rule') raconter(ingredient, regles)
}

function regleRacontee({ rule, month, who, value, ingredients }: RuleTold): RegleRacontee {
  return {
    ...grandeur(rule, { who, value }),
    mois: moisDe(rule, month),
    textes: rule.texts.map(texteDe),
    calcul: plainLines(block(wordingInForce(rule, month).formula)),
    ingredients: ingredients.map(ingredientRaconte),
  }
}

const origines = {
  given: 'donnee',
  share: 'part_d_un_total',
  carried: 'reportee',
  default: 'defaut',
  missing: 'manque',
} as const

function ingredientRaconte(ingredient: Ingredient): IngredientRaconte {
  switch (ingredient.kind) {
    case 'rule':
    case 'above':
    case 'given': {
      const sorte = ingredient.kind === 'given' ? 'regle_donnee' : 'regle'
      return { sorte, ...grandeur(ingredient.rule, ingredient), mois: moisDe(ingredient.rule, ingredient.month) }
    }
    case 'input': {
      const { input, months, origin } = ingredient
      const mois = input.periodicity === 'eternity' ? [] : months.map((month) => moisDe(input, month))
      const origine = origines[origin.kind]
      return { sorte: 'entree', ...grandeur(input, ingredient), mois, origine, source: sourceInWords(ingredient) }
    }
    case 'parameter': {
      const { schedule, dated } = ingredient
      return {
        sorte: 'bareme',
        nom: schedule.name,
        libelle: schedule.label,
        valeur: dated.value,
        en_clair: figure(dated.value, schedule.unit),
        depuis: dated.since,
        verifie_le: dated.checked,
        texte: texteDe(dated.text),
      }
    }
  }
}

function grandeur(variable: Variable, { who, value }: { readonly who: string; readonly value: Value }) {
  const en_clair = typeof value === 'number' ? figure(value, variable.unit, variable.enumeration) : 'inconnu'
  return { nom: variable.name, libelle: variable.label, de: who, valeur: valeurDe(value, variable), en_clair }
}

function moisDe({ periodicity }: Variable, month: Month): string {
  if (periodicity === 'eternity') return ''
  return periodicity === 'year' ? String(yearOf(month)) : monthName(month)
}

function texteDe({ label, href }: LegalText): RegleRacontee['textes'][number] {
  return { libelle: label, lien: href }
}
