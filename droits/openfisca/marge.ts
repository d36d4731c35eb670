import { objet } from './cas.ts'

/** How far from what is expected a value may be, for a variable. */
export type Marge = (variable: string, attendu: number) => number

// OpenFisca compares to 0.01 when a test says nothing.
const marge_par_defaut = 0.01

/** The two margins that a test may give; each is a number, or one per variable with a `default`. When both are given, both must hold. */
export function margeDe(absolue: unknown, relative: unknown): Marge {
  return (variable, attendu) => {
    const permises = [
      nombrePour(absolue, variable),
      ...[nombrePour(relative, variable)].map((part) => (part === undefined ? part : part * Math.abs(attendu))),
    ].filter((marge) => marge !== undefined)
    return permises.length === 0 ? marge_par_defaut : Math.min(...permises)
  }
}

function nombrePour(marge: unknown, variable: string): number | undefined {
  const parVariable = objet(marge)
  const dite = parVariable ? (parVariable[variable] ?? parVariable['default']) : marge
  return typeof dite === 'number' ? dite : undefined
}
