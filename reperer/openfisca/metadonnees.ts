import { loi } from '../../droits/loi.ts'
import { defautOpenfisca } from '../../droits/openfisca/verifier.ts'
import type { GroupForm } from '../../moteur/expression/entity.ts'
import type { Schedule } from '../../moteur/expression/schedule.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { block } from '../../moteur/prose/block.ts'
import { plainLines } from '../../moteur/prose/phrase.ts'
import { ecrire } from './valeur.ts'

const periodes = { month: 'MONTH', year: 'YEAR', eternity: 'ETERNITY' } as const

/** OpenFisca's `/entities`. */
export function entites(): unknown {
  const individu = { plural: 'individus', description: 'Personne', documentation: 'Une personne.' }
  return { individu, ...Object.fromEntries(loi.forms.map((forme) => [forme.name, entite(forme)])) }
}

function entite({ plural, label, lists }: GroupForm): unknown {
  const roles = lists.map(({ key, roles: places }) => {
    const max = places.reduce((total, { max: place }) => total + place, 0)
    const description = places.map((place) => place.label).join(', ')
    return [key.replace(/s$/, ''), { plural: key, description, ...(max < 100 ? { max } : {}) }]
  })
  return { plural, description: label, documentation: label, roles: Object.fromEntries(roles) }
}

/** OpenFisca's `/variables`: every quantity that can be given or asked. */
export function variables(racine: string): unknown {
  return Object.fromEntries(
    [...loi.variables.values()].map(({ name, label }) => [
      name,
      { description: label, href: `${racine}/variable/${name}` },
    ]),
  )
}

/** OpenFisca's `/variable/:id`; its formulas in French prose instead of Python. */
export function variable(id: string): unknown {
  const trouvee = loi.variables.get(id)
  if (!trouvee) return undefined
  return {
    id,
    description: trouvee.label,
    valueType: typeDe(trouvee),
    defaultValue: defautDe(trouvee),
    definitionPeriod: periodes[trouvee.periodicity],
    entity: trouvee.entity,
    ...(trouvee.enumeration
      ? { possibleValues: Object.fromEntries(trouvee.enumeration.members.map(({ code, label }) => [code, label])) }
      : {}),
    ...(trouvee.kind === 'rule'
      ? { references: trouvee.texts.map(({ href }) => href), formulas: formules(trouvee) }
      : {}),
  }
}

function typeDe({ unit }: Variable): string {
  if (unit === 'condition') return 'Boolean'
  if (unit === 'date') return 'Date'
  if (unit === 'choix' || unit === 'code') return 'String'
  return unit === 'nombre' || unit === 'annees' || unit === 'mois' ? 'Int' : 'Float'
}

function defautDe(trouvee: Variable): unknown {
  if (trouvee.kind === 'rule') return ecrire(trouvee, 0)
  return ecrire(trouvee, trouvee.default?.value ?? defautOpenfisca(trouvee))
}

function formules(rule: Variable & { kind: 'rule' }): unknown {
  return Object.fromEntries(
    rule.versions.map(({ since, formula }) => [since, { content: plainLines(block(formula)).join('\n') }]),
  )
}

/** OpenFisca's `/parameters`. */
export function parametres(racine: string): unknown {
  return Object.fromEntries(
    loi.schedules.map(({ name, label }) => [name, { description: label, href: `${racine}/parameter/${name}` }]),
  )
}

/** OpenFisca's `/parameter/:id`: the dated values, with the text of each. */
export function parametre(id: string): unknown {
  const trouve = loi.schedules.find(({ name }) => name === id)
  return trouve && decrire(trouve)
}

function decrire({ name, label, unit, values }: Schedule): unknown {
  const reference = Object.fromEntries(values.map(({ since, text }) => [since, { title: text.label, href: text.href }]))
  return {
    id: name,
    description: label,
    metadata: { unit: unit.startsWith('euros') ? 'currency' : unit === 'taux' ? '/1' : unit, reference },
    values: Object.fromEntries(values.map(({ since, value }) => [since, value])),
  }
}
