import type { RuleStep } from '../../moteur/explain/ingredients.ts'
import type { Step } from '../../moteur/explain/step.ts'
import { stepsUnder } from '../../moteur/explain/steps_under.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Input, Rule } from '../../moteur/expression/variable.ts'
import { alternatives } from './raison/alternatives.ts'
import { type Named, nommees, termesDe } from './raison/termes.ts'

/** Why a right is closed. The words come from the law's own labels; the figures, from the explanation. */
export type Raison =
  /** A condition that settles the matter, and what it is worth. */
  | {
      readonly genre: 'condition'
      readonly regle: Rule
      /** A fact that settles it by itself, within that rule. */
      readonly fait?: Input
      readonly de: string
      readonly vaut: boolean
    }
  /** A figure does not reach the one it is compared with; without that one, something was needed and there is nothing. */
  | { readonly genre: 'seuil'; readonly regle: Rule; readonly valeur: Named; readonly seuil: Named | undefined }
  /** What is taken away reaches what it is taken from. */
  | {
      readonly genre: 'depasse'
      readonly regle: Rule
      readonly mois: Month
      readonly prevu: readonly Named[]
      readonly compte: readonly Named[]
    }

type Operation = Step & { readonly kind: 'operation' }
type Condition = Step & { readonly kind: 'rule' | 'above' | 'given' }

/**
 * The decisive reasons of a right worth nothing, found in its explanation: which condition is false, or which figures
 * leave nothing. It knows no right in particular.
 */
export function raisonsDe(racine: RuleStep): readonly Raison[] {
  const trouvees = new Recherche(racine).parcourir()
  // An amount told to be nothing says so itself, where nothing else explains it.
  return trouvees.length > 0 ? trouvees : new Recherche(racine, true).parcourir()
}

const cle = ({ rule, month, who }: Condition) => `${rule.name} ${month} ${who}`

class Recherche {
  private readonly trouvees = new Map<string, Raison>()
  private readonly dites = new Map<string, Step & { kind: 'rule' }>()

  private readonly racine: RuleStep
  private readonly jusquAuxFaits: boolean

  constructor(racine: RuleStep, jusquAuxFaits = false) {
    this.racine = racine
    this.jusquAuxFaits = jusquAuxFaits
    for (const step of stepsUnder(racine)) if (step.kind === 'rule') this.dites.set(cle(step), step)
  }

  parcourir(): readonly Raison[] {
    this.nul(this.racine, this.racine.rule)
    return [...this.trouvees.values()]
  }

  /** Why this amount is zero; `regle` is the rule it stands in. */
  private nul(step: Step, regle: Rule): void {
    if (step.kind === 'rule') this.nul(step.formula, step.rule)
    else if (step.kind === 'input' && this.jusquAuxFaits) this.rien(step.input, regle)
    else if (step.kind === 'above') {
      const dite = this.dites.get(cle(step))
      if (dite) this.nul(dite.formula, dite.rule)
    } else if (step.kind === 'operation') this.operationNulle(step, regle)
  }

  private operationNulle({ node, parts }: Operation, regle: Rule): void {
    const dessous = parts.map(({ step }) => step)
    if (node.kind === 'choose') {
      const [condition, branche] = dessous
      // « si … , montant, sinon rien »: the condition is the reason; else it is the amount that is nothing.
      if (branche?.kind === 'constant' && condition) this.decide(condition, regle, true)
      else if (branche) this.nul(branche, regle)
      return
    }
    if (node.kind === 'max') {
      const somme = dessous.find((step) => step.kind === 'operation' && step.node.kind === 'sum')
      if (somme?.kind === 'operation') {
        this.depasse(somme, regle)
        return
      }
    }
    // Nobody in the family is such that the amount is counted: the count says it by its own name.
    if (node.kind === 'members' && (node.operation === 'count' || dessous.length === 0)) {
      this.rien(regle, regle)
      return
    }
    for (const step of dessous) if (step.value === 0) this.nul(step, regle)
  }

  private rien(quantite: Input | Rule, regle: Rule): void {
    const valeur = { nom: quantite.name, libelle: quantite.label, unite: quantite.unit, valeur: 0 }
    this.ajouter(`${regle.name} ${valeur.nom}`, { genre: 'seuil', regle, valeur, seuil: undefined })
  }

  private depasse(somme: Operation, regle: Rule): void {
    const { plus, moins } = termesDe(somme)
    const lue = [...stepsUnder(somme)].find((step) => step.kind === 'rule' || step.kind === 'above')
    const mois = lue && 'month' in lue ? lue.month : 0
    this.ajouter(`${regle.name} ${mois}`, { genre: 'depasse', regle, mois, prevu: plus, compte: moins })
  }

  /** What settles a condition. `ouvrir`: whether a rule may be opened to say more than its name. */
  private decide(step: Step, regle: Rule, ouvrir: boolean): void {
    if (step.kind === 'rule' || step.kind === 'above' || step.kind === 'given') {
      const dite = step.kind === 'above' ? this.dites.get(cle(step)) : step
      if (ouvrir && dite?.kind === 'rule' && seule(dite.formula)) this.decide(dite.formula, dite.rule, true)
      else this.condition(step)
    } else if (step.kind === 'input') this.fait(step, regle)
    else if (step.kind === 'operation') this.decideParUneOperation(step, regle, ouvrir)
  }

  private fait({ input, who, value }: Step & { kind: 'input' }, regle: Rule): void {
    if (input.unit === 'condition')
      this.ajouter(`${input.name} ${who}`, { genre: 'condition', regle, fait: input, de: who, vaut: value === 1 })
    // Among several answers, none is the wrong one: the rule says what was asked for.
    else this.ajouter(`${regle.name} ${who}`, { genre: 'condition', regle, de: who, vaut: false })
  }

  private decideParUneOperation(step: Operation, regle: Rule, ouvrir: boolean): void {
    const dessous = step.parts.map((part) => part.step)
    if (step.node.kind === 'comparison') this.compare(dessous, regle)
    else if (step.node.kind === 'some' && step.value === 0)
      for (const voie of alternatives(step)) this.decide(voie, regle, false)
    else for (const chacune of dessous) this.decide(chacune, regle, ouvrir)
  }

  private condition({ rule, who, value }: Condition): void {
    this.ajouter(`${rule.name} ${who}`, { genre: 'condition', regle: rule, de: who, vaut: value === 1 })
  }

  private compare([gauche, droite]: readonly Step[], regle: Rule): void {
    if (!gauche || !droite) return
    if (gauche.kind === 'operation' && gauche.node.kind === 'members' && gauche.node.operation === 'count') {
      this.rien(regle, regle)
      return
    }
    const [valeur] = nommees(gauche)
    const [seuil] = nommees(droite)
    // An amount computed that is nothing has reasons of its own; one that is given, or compared with nothing, has not.
    if (gauche.value === 0 && seuil && gauche.kind !== 'input' && regle.unit !== 'condition') this.nul(gauche, regle)
    else if (valeur) this.ajouter(`${regle.name} ${valeur.nom}`, { genre: 'seuil', regle, valeur, seuil })
  }

  private ajouter(sujet: string, raison: Raison): void {
    const meme = `${raison.genre} ${sujet}`
    if (!this.trouvees.has(meme)) this.trouvees.set(meme, raison)
  }
}

/** A rule is opened when one thing under it settles it; of a rule with several ways to be met, its own name says more. */
function seule(formule: Step): boolean {
  if (formule.kind !== 'operation') return formule.kind === 'rule' || formule.kind === 'above'
  const { node, value, parts } = formule
  if (node.kind === 'members') return parts.length > 0
  if (node.kind === 'every') return value === 0
  return node.kind === 'not' || (node.kind === 'some' && value === 1)
}
