import type { UnitName } from '../../moteur/expression/units.ts'

/** How OpenFisca names the kind of a value: in `/variable/:id`, and in what is sent. */
export interface TypeOpenfisca {
  readonly nom: 'Boolean' | 'Date' | 'Float' | 'Int' | 'String'
  readonly json: 'boolean' | 'integer' | 'number' | 'string'
}

export function typeOpenfisca(unit: UnitName): TypeOpenfisca {
  switch (unit) {
    case 'condition':
      return { nom: 'Boolean', json: 'boolean' }
    case 'date':
      return { nom: 'Date', json: 'string' }
    case 'choix':
    case 'code':
      return { nom: 'String', json: 'string' }
    case 'annees':
    case 'mois':
    case 'jours':
      return { nom: 'Int', json: 'integer' }
    default:
      return { nom: 'Float', json: 'number' }
  }
}
