import type { Step } from '../../moteur/explain/step.ts'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { instancesOf, type Situation } from '../../moteur/situation/situation.ts'
import { operer, type Trouvee } from './operations_a_la_main.ts'

/** The steps above one, up to the result: named only when something is wrong. */
interface Chemin {
  readonly step: Step
  readonly dessus: Chemin | undefined
}

/**
 * Works explanations of one household out again from their leaves up, and compares what it finds with what each step
 * shows. Every leaf is a fact of the household, a default with its reason, a dated value with its text, or a figure that
 * the law writes. @throws at the first step that does not follow, with the way to it.
 */
export class Recalcul {
  private readonly dites = new Map<string, Trouvee>()
  private readonly situation: Situation

  constructor(situation: Situation) {
    this.situation = situation
  }

  etape(step: Step, dessus?: Chemin): Trouvee {
    const ici = { step, dessus }
    const trouvee = this.trouver(step, ici)
    const montree = typeof step.value === 'number' ? step.value : undefined
    if (!pareilles(trouvee, montree)) echouer(ici, `montre ${montree}, se recalcule ${trouvee}`)
    return montree
  }

  private trouver(step: Step, chemin: Chemin): Trouvee {
    switch (step.kind) {
      case 'rule': {
        const trouvee = this.etape(step.formula, chemin)
        this.dites.set(nomDe(step), trouvee)
        return trouvee
      }
      case 'above':
        if (!this.dites.has(nomDe(step))) echouer(chemin, 'renvoie plus haut, où rien n’est dit')
        return this.dites.get(nomDe(step))
      case 'given':
        return this.donnees(step.rule, step.who)?.get(step.month)
      case 'input':
        return this.entree(step, chemin)
      case 'parameter': {
        const { dated, schedule } = step
        if (!schedule.values.includes(dated)) echouer(chemin, 'n’est pas une valeur de son barème')
        if (dated.text.label === '' || dated.text.href === '') echouer(chemin, 'n’a pas de texte')
        return dated.value
      }
      case 'constant':
        return step.node.kind === 'constant' ? step.node.value : (step.value as number)
      case 'operation':
        return operer(
          step,
          step.parts.map((part) => this.etape(part.step, chemin)),
        )
    }
  }

  private entree(step: Step & { kind: 'input' }, chemin: Chemin): Trouvee {
    const { origin, input, who, month, value } = step
    switch (origin.kind) {
      case 'missing':
        return undefined
      case 'default':
        if (origin.reason === '') echouer(chemin, 'est pris par défaut sans raison')
        return input.default?.value
      case 'carried': {
        const dites = [...(this.donnees(input, who)?.values() ?? [])]
        return dites.find((dite) => dite === value)
      }
      case 'given':
      case 'share':
        return this.donnees(input, who)?.get(month)
    }
  }

  private donnees({ name, entity }: Variable, qui: string): ReadonlyMap<Month, number> | undefined {
    return this.situation.given.get(name)?.[instancesOf(this.situation, entity).indexOf(qui)]?.byMonth
  }
}

function nomDe(step: Step): string {
  switch (step.kind) {
    case 'operation':
    case 'constant':
      return step.node.kind
    case 'parameter':
      return step.schedule.name
    case 'input':
      return `${step.input.name} ${step.who} ${step.month < 0 ? '' : monthName(step.month)}`
    default:
      return `${step.rule.name} ${step.who} ${step.month < 0 ? '' : monthName(step.month)}`
  }
}

function pareilles(a: Trouvee, b: Trouvee): boolean {
  if (a === undefined || b === undefined) return a === b
  return Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(b))
}

function echouer(chemin: Chemin, pourquoi: string): never {
  const noms: string[] = []
  for (let ici: Chemin | undefined = chemin; ici; ici = ici.dessus) noms.push(nomDe(ici.step))
  throw new Error(`${noms.slice(0, 8).toReversed().join(' › ')} : ${pourquoi}`)
}
