import type { Month } from '../expression/month.ts'
import type { Input } from '../expression/variable.ts'

interface OfInput {
  readonly input: Input
  readonly who: number
  readonly month: Month
}

// Persons of one situation are far fewer: month and person make one number.
const maximumInstances = 1024

/** Facts about inputs, each once: the same one is met thousands of times under one result. */
export class Distinct<T extends OfInput> {
  readonly items: T[] = []
  private readonly seen = new Map<Input, Set<number>>()

  add(item: T): void {
    const key = item.month * maximumInstances + item.who
    let keys = this.seen.get(item.input)
    if (!keys) this.seen.set(item.input, (keys = new Set()))
    if (keys.has(key)) return
    keys.add(key)
    this.items.push(item)
  }
}
