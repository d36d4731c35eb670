import type { Step } from './step.ts'

/** A step and all those under it, in reading order. `opens` tells which to look into: all of them unless said otherwise. */
export function* stepsUnder(root: Step, opens: (step: Step) => boolean = () => true): Generator<Step> {
  const pending: Step[] = [root]
  for (let step = pending.pop(); step; step = pending.pop()) {
    yield step
    if (!opens(step)) continue
    if (step.kind === 'rule') pending.push(step.formula)
    if (step.kind === 'operation') pending.push(...step.parts.map((part) => part.step).toReversed())
  }
}
