const situation = {
  type: 'object',
  description: 'A situation: individus and their groups; each variable by period; null asks for the value.',
  additionalProperties: { type: 'object', additionalProperties: { type: 'object' } },
}

const json = (schema: object) => ({ 'application/json': { schema } })
const reponse = (description: string, schema: object = { type: 'object' }) => ({ description, content: json(schema) })

const envoi = (operationId: string, summary: string) => ({
  post: {
    operationId,
    summary,
    requestBody: { required: true, content: json(situation) },
    responses: {
      '200': reponse('Computed'),
      '400': reponse('The situation is wrong; the message stands at the end of its path'),
      '404': reponse('A variable is unknown'),
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

/** OpenFisca's `/spec`: the description of this interface. */
export function specification(adresse: string): unknown {
  return {
    openapi: '3.0.0',
    info: {
      title: 'Juste Droit, OpenFisca web API',
      version: '1',
      description: 'French social rights, in the form of OpenFisca’s web API.',
    },
    servers: [{ url: adresse }],
    paths: {
      '/calculate': envoi('calculate', 'Replace each null of a situation by its value'),
      '/trace': envoi('trace', 'Tell how each value was computed'),
      '/entities': lecture('getEntities', 'The entities and their roles'),
      '/variables': lecture('getVariables', 'Every variable'),
      '/variable/{variableID}': lecture('getVariable', 'One variable', 'variableID'),
      '/parameters': lecture('getParameters', 'Every parameter'),
      '/parameter/{parameterID}': lecture('getParameter', 'One parameter', 'parameterID'),
      '/spec': lecture('spec', 'This description'),
    },
  }
}
