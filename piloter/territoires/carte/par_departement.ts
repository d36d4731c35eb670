import type { Territoire } from '../territoires.requetes.ts'

export interface DepartementAvecTerritoires {
  readonly code: string
  readonly nom: string
  readonly territoires: readonly Territoire[]
}

/** The départements where a territory lies, in the order of their numbers. */
export function parDepartement(territoires: readonly Territoire[]): readonly DepartementAvecTerritoires[] {
  const groupes = Map.groupBy(territoires, ({ departement_code }) => departement_code)
  return [...groupes]
    .flatMap(([code, groupe]) =>
      code === null ? [] : [{ code, nom: groupe[0]?.departement ?? code, territoires: groupe }],
    )
    .toSorted((a, b) => a.code.localeCompare(b.code))
}
