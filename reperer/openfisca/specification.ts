import { loi } from '../../droits/loi.ts'
import type { EntityName } from '../../moteur/expression/entity.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { version } from '../../plateforme/version.ts'
import { typeOpenfisca } from './type_json.ts'

const objetDe = (schema: object) => ({ type: 'object', additionalProperties: schema })
const ferme = (properties: object) => ({ type: 'object', properties, additionalProperties: false })
const liste = { type: 'array', items: { type: 'string' } }
const reference = (nom: string) => ({ $ref: `#/components/schemas/${nom}` })
const json = (schema: object) => ({ 'application/json': { schema } })

const entetes = {
  'Country-Package': { description: 'What computes', schema: { type: 'string' } },
  'Country-Package-Version': { description: 'Its version', schema: { type: 'string' } },
}

const reponse = (description: string, schema: object = { type: 'object' }) => ({
  description,
  headers: entetes,
  content: json(schema),
})

const envoi = (operationId: string, summary: string, rendu: string) => ({
  post: {
    operationId,
    summary,
    requestBody: { required: true, content: json(reference('SituationInput')) },
    responses: {
      '200': reponse('Computed', reference(rendu)),
      '400': reponse('The situation is wrong; the message stands at the end of its path'),
      '404': reponse('A variable is unknown; the message stands at the end of its path'),
    },
  },
})

const lecture = (operationId: string, summary: string, parametre?: string) => ({
  get: {
    operationId,
    summary,
    ...(parametre ? { parameters: [{ name: parametre, in: 'path', required: true, schema: { type: 'string' } }] } : {}),
    responses: { '200': reponse(summary), ...(parametre ? { '404': reponse('Unknown') } : {}) },
  },
})

/** OpenFisca names the schema of `foyer_fiscal` `Foyer_Fiscal`. */
const schemaDe = (entite: string) => entite.replaceAll(/(^|_)[a-z]/g, (lettre) => lettre.toUpperCase())

function valeur({ unit, enumeration }: Variable): object {
  const type = { type: typeOpenfisca(unit).json, nullable: true }
  return objetDe(enumeration ? { ...type, enum: [...enumeration.members.map(({ code }) => code), null] } : type)
}

function variablesDe(entite: EntityName): [string, object][] {
  return [...loi.variables.values()]
    .filter(({ entity }) => entity === entite)
    .map((variable) => [variable.name, valeur(variable)])
}

function situation(): object {
  const pluriels = [['individus', 'individu'], ...loi.forms.map(({ plural, name }) => [plural, name])]
  return ferme(
    Object.fromEntries(pluriels.map(([pluriel, entite = '']) => [pluriel, objetDe(reference(schemaDe(entite)))])),
  )
}

function schemas(): object {
  const groupes = loi.forms.map(({ name, lists }) => [
    schemaDe(name),
    ferme(Object.fromEntries([...lists.map(({ key }) => [key, liste] as const), ...variablesDe(name)])),
  ])
  const etape = { value: { type: 'array', items: {} }, dependencies: liste, parameters: objetDe({}) }
  return {
    Individu: ferme(Object.fromEntries(variablesDe('individu'))),
    ...Object.fromEntries(groupes),
    SituationInput: situation(),
    SituationOutput: situation(),
    Trace: {
      type: 'object',
      properties: {
        trace: objetDe({ type: 'object', properties: etape }),
        entitiesDescription: objetDe(liste),
        requestedCalculations: liste,
      },
    },
  }
}

/** OpenFisca's `/spec`: the description of this interface, with every variable that may be given or asked. */
export function specification(adresse: string): unknown {
  return {
    openapi: '3.0.0',
    info: {
      title: 'Juste Droit, OpenFisca web API',
      version,
      description: 'French social rights, in the form of OpenFisca’s web API. A null asks for a value.',
    },
    servers: [{ url: adresse }],
    paths: {
      '/calculate': envoi('calculate', 'Replace each null of a situation by its value', 'SituationOutput'),
      '/trace': envoi('trace', 'Tell how each value was computed', 'Trace'),
      '/entities': lecture('getEntities', 'The entities and their roles'),
      '/variables': lecture('getVariables', 'Every variable'),
      '/variable/{variableID}': lecture('getVariable', 'One variable', 'variableID'),
      '/parameters': lecture('getParameters', 'Every parameter'),
      '/parameter/{parameterID}': lecture('getParameter', 'One parameter', 'parameterID'),
      '/spec': lecture('spec', 'This description'),
    },
    components: { schemas: schemas() },
  }
}
