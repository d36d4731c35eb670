import type { Droit } from '../../droits/droit.ts'
import { regleDe } from '../../droits/regles.ts'
import { type Adulte, adultesDe, type Reponses } from './reponses.ts'

/** The ranks of those for whom a right is computed: each adult for a right of one's own, else the one family. */
export const rangsDe = (droit: Droit, reponses: Reponses): readonly number[] =>
  estPersonnel(droit) ? adultesDe(reponses).map((_, rang) => rang) : [0]

/** Whose right it is, as people are called in the situation. */
export const titulaireDe = (droit: Droit, rang: number): Adulte | 'foyer' =>
  estPersonnel(droit) ? (rang === 0 ? 'vous' : 'conjoint') : 'foyer'

const estPersonnel = (droit: Droit): boolean => regleDe(droit).entity === 'individu'
