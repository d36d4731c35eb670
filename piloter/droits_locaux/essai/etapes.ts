import { loi } from '../../../droits/loi.ts'
import { defaultsApart } from '../../../moteur/explain/defaults_apart.ts'
import { type Ingredient, ingredientsOf } from '../../../moteur/explain/ingredients.ts'
import { sourceInWords } from '../../../moteur/explain/source.ts'
import type { Step } from '../../../moteur/explain/step.ts'
import { dayInWords, whenInWords } from '../../../moteur/explain/when.ts'
import { wordingInForce } from '../../../moteur/expression/in_force.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import type { Variable } from '../../../moteur/expression/variable.ts'
import type { Value } from '../../../moteur/interpret/unknown.ts'
import { block } from '../../../moteur/prose/block.ts'
import { figure } from '../../../moteur/prose/figures.ts'
import { plainLines } from '../../../moteur/prose/phrase.ts'
import type { EtapeExpliquee } from '../../../plateforme/html/composants/explication.tsx'

/** How an aid came to its value, in French as the law is: its rules, what they read, and the vote beside each amount. */
export function etapes_de(etape: Step, mois: Month): readonly EtapeExpliquee[] {
  return etape.kind === 'rule' ? [racontee(etape, mois)] : []
}

function racontee(etape: Ingredient, mois: Month): EtapeExpliquee {
  switch (etape.kind) {
    case 'rule':
      return regle_racontee(etape, mois)
    case 'above':
      return { ...nommee(etape.rule, etape, [etape.month], mois), note: 'Voir plus haut.' }
    case 'given':
      return { ...nommee(etape.rule, etape, [etape.month], mois), note: 'Donné, et non calculé.' }
    case 'input':
      return { ...nommee(etape.input, etape, etape.months, mois), note: `Réponse : ${sourceInWords(etape)}.` }
    case 'parameter': {
      const { since, text, value } = etape.dated
      const article = { titre: text.label, href: text.href }
      const valeur = figure(value, etape.schedule.unit)
      return { libelle: etape.schedule.label, valeur, note: `Depuis ${dayInWords(since)}.`, article }
    }
  }
}

function regle_racontee(etape: Ingredient & { kind: 'rule' }, mois: Month): EtapeExpliquee {
  const { rule, month } = etape
  const version = wordingInForce(rule, month)
  const { spoken, defaults } = defaultsApart(ingredientsOf(etape).ingredients)
  const supposees = defaults.map(({ inputs, value, reason }) => ({
    libelle: 'Supposé, faute de réponse',
    valeur: inputs[0].unit === 'date' ? '' : figure(value, inputs[0].unit, inputs[0].enumeration),
    note: `${inputs.map(({ label }) => label).join(' ; ')} : ${reason}.`,
  }))
  const nationale = loi.variables.get(rule.name) === rule
  return {
    ...nommee(rule, etape, [month], mois),
    formule: plainLines(block(version.formula)).join('\n'),
    liens: [
      ...[...rule.texts, ...version.texts].map(({ label, href }) => ({ titre: label, href })),
      ...(nationale ? [{ titre: 'Voir la règle', href: `/droits/regles/${rule.name}` }] : []),
    ],
    etapes: [...spoken.map((chacune) => racontee(chacune, mois)), ...supposees],
  }
}

function nommee(
  variable: Variable,
  { value }: { readonly value: Value },
  months: readonly Month[],
  mois: Month,
): EtapeExpliquee {
  const quand = months.length === 1 && months[0] === mois ? '' : whenInWords(months, variable.periodicity)
  const valeur = typeof value === 'number' ? figure(value, variable.unit, variable.enumeration) : 'inconnu'
  return { libelle: [variable.label, quand].filter(Boolean).join(', '), valeur }
}
