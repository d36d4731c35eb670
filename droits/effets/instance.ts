import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import type { Droit } from '../droit.ts'
import { regleDe } from '../regles.ts'

/** A right of one person, family or dwelling. */
export interface Instance<D extends Droit = Droit> {
  readonly droit: D
  readonly rang: number
  /** Id of the person or group. */
  readonly de: string
}

export function instancesDe<D extends Droit>(droits: readonly D[], { situation }: Interpreter): readonly Instance<D>[] {
  return droits.flatMap((droit) =>
    instancesOf(situation, regleDe(droit).entity).map((de, rang) => ({ droit, rang, de })),
  )
}
