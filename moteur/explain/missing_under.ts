import { type InputRead, readingKey, withReading } from './input_read.ts'
import type { Step } from './step.ts'
import { stepsUnder } from './steps_under.ts'

/** The facts for want of which a result is unknown. What is missing under a known value does not count: it changes nothing. */
export function missingUnder(root: Step): readonly InputRead[] {
  const found = new Map<string, InputRead>()
  for (const step of stepsUnder(root, ({ value }) => typeof value !== 'number')) {
    if (step.kind !== 'input' || step.origin.kind !== 'missing') continue
    const key = readingKey(step)
    found.set(key, withReading(found.get(key), step))
  }
  return [...found.values()]
}
