import { codeNumber } from '../expression/code.ts'
import { parseDay } from '../expression/day.ts'
import type { Variable } from '../expression/variable.ts'
import { RefusedAt } from './refusal.ts'

// Larger than any income in France: a keying error or an attack, never a household.
const implausible = 1e9

/** The number that stands for a given value. @throws RefusedAt when the value is not of the variable's type. */
export function encode(variable: Variable, value: unknown, path: readonly string[]): number {
  switch (variable.unit) {
    case 'condition':
      if (typeof value !== 'boolean') throw new RefusedAt(path, `attend vrai ou faux (true ou false)`)
      return Number(value)
    case 'date':
      return encodeDay(value, path)
    case 'code':
      return encodeCode(value, path)
    case 'choix':
      return encodeChoice(variable, value, path)
    default:
      return encodeNumber(variable, value, path)
  }
}

function encodeDay(value: unknown, path: readonly string[]): number {
  const day = typeof value === 'string' ? parseDay(value) : undefined
  if (day === undefined) throw new RefusedAt(path, 'attend une date du calendrier, comme 1990-02-28')
  return day
}

function encodeCode(value: unknown, path: readonly string[]): number {
  const code = typeof value === 'string' ? codeNumber(value) : undefined
  if (code === undefined) throw new RefusedAt(path, 'attend un code entre guillemets, comme "2A004"')
  return code
}

function encodeChoice(variable: Variable, value: unknown, path: readonly string[]): number {
  const members = variable.enumeration?.members ?? []
  const rank = members.findIndex(({ code }) => code === value)
  if (rank >= 0) return rank
  const codes = members.map(({ code }) => code)
  const choices = codes.length > 12 ? `${codes.slice(0, 12).join(', ')}…` : codes.join(', ')
  throw new RefusedAt(path, `attend l’une de ces valeurs : ${choices}`)
}

function encodeNumber(variable: Variable, value: unknown, path: readonly string[]): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RefusedAt(path, 'attend un nombre')
  if (Math.abs(value) > implausible) throw new RefusedAt(path, 'dépasse toute valeur plausible')
  if (variable.kind === 'input' && value < variable.minimum) {
    throw new RefusedAt(
      path,
      variable.minimum === 0 ? 'ne peut pas être négatif' : `ne peut être inférieur à ${variable.minimum}`,
    )
  }
  return value
}
