import { loi } from '../../droits/loi.ts'
import { defautOpenfisca } from '../../droits/openfisca/defauts.ts'
import type { GroupForm } from '../../moteur/expression/entity.ts'
import type { Rule, Variable } from '../../moteur/expression/variable.ts'
import { block } from '../../moteur/prose/block.ts'
import { plainLines } from '../../moteur/prose/phrase.ts'
import { typeOpenfisca } from './type_json.ts'
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
    return [roleDe(key), { plural: key, description, ...(max < 100 ? { max } : {}) }]
  })
  return { plural, description: label, documentation: label, roles: Object.fromEntries(roles) }
}

// personnes_a_charge → personne_a_charge, parents → parent
const roleDe = (liste: string) => liste.replace(/^personnes/, 'personne').replace(/s$/, '')

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
export function variable(id: string, site: string): unknown {
  const trouvee = loi.variables.get(id)
  if (!trouvee) return undefined
  return {
    id,
    description: trouvee.label,
    valueType: typeOpenfisca(trouvee.unit).nom,
    defaultValue: defautDe(trouvee),
    definitionPeriod: periodes[trouvee.periodicity],
    entity: trouvee.entity,
    source: `${site}/droits/${trouvee.kind === 'rule' ? 'regles' : 'entrees'}/${id}`,
    ...(trouvee.enumeration
      ? { possibleValues: Object.fromEntries(trouvee.enumeration.members.map(({ code, label }) => [code, label])) }
      : {}),
    ...(trouvee.kind === 'rule' ? { ...references(trouvee), formulas: formules(trouvee, site) } : {}),
  }
}

function references({ texts }: Rule): { references?: readonly string[] } {
  return texts.length === 0 ? {} : { references: texts.map(({ href }) => href) }
}

function defautDe(trouvee: Variable): unknown {
  if (trouvee.kind === 'rule') return ecrire(trouvee, 0)
  return ecrire(trouvee, trouvee.default?.value ?? defautOpenfisca(trouvee))
}

function formules({ name, versions }: Rule, site: string): unknown {
  return Object.fromEntries(
    versions.map(({ since, formula }) => [
      since,
      {
        content: plainLines(block(formula)).join('\n'),
        source: `${site}/droits/regles/${name}?mois=${since.slice(0, 7)}`,
      },
    ]),
  )
}
