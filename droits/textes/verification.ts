import type { Verification } from '../../moteur/expression/bareme.ts'

/** Compared with the text itself. */
export const lu = (le: string): Verification => ({ le, contre: 'texte' })

/** Compared with a table published by a fund, the State or a publisher of law. */
export const publication = (le: string): Verification => ({ le, contre: 'publication' })

/** Compared with OpenFisca's parameters only: the text remains to be read. */
export const openfisca = (le: string): Verification => ({ le, contre: 'openfisca' })

/** Worked out from the amount before and the published rate of the revaluation: the amount itself remains to be read. */
export const calcule = (le: string): Verification => ({ le, contre: 'calcul' })
