import { loi } from '../../droits/loi.ts'
import type { Schedule } from '../../moteur/expression/schedule.ts'
import { idOpenfisca } from './chemins_des_parametres.ts'

const parId = new Map(loi.schedules.map((bareme) => [idOpenfisca(bareme), bareme]))
const parNom = new Map(loi.schedules.map((bareme) => [bareme.name, bareme]))

/** OpenFisca's `/parameters`. */
export function parametres(racine: string): unknown {
  return Object.fromEntries(
    [...parId].map(([id, { label }]) => [
      id,
      { description: label, href: `${racine}/parameter/${id.replaceAll('.', '/')}` },
    ]),
  )
}

/** OpenFisca's `/parameter/:id`, its names apart by slashes or dots: the dated values of one, or what a folder holds. */
export function parametre(chemin: string, site: string): unknown {
  const id = chemin.replaceAll('/', '.')
  const trouve = parId.get(id) ?? parNom.get(id)
  return trouve ? decrire(id, trouve, site) : dossier(id)
}

function decrire(id: string, { name, label, unit, values }: Schedule, site: string): unknown {
  const reference = Object.fromEntries(values.map(({ since, text }) => [since, { title: text.label, href: text.href }]))
  return {
    id,
    description: label,
    metadata: { unit: unit.startsWith('euros') ? 'currency' : unit === 'taux' ? '/1' : unit, reference },
    source: `${site}/droits/valeurs/${name}`,
    values: Object.fromEntries(values.map(({ since, value }) => [since, value])),
  }
}

function dossier(id: string): unknown {
  const dessous = [...parId].filter(([sien]) => sien.startsWith(`${id}.`))
  if (dessous.length === 0) return undefined
  const enfants = dessous.map(([sien, { label }]) => {
    const [enfant = '', ...reste] = sien.slice(id.length + 1).split('.')
    return [enfant, { description: reste.length === 0 ? label : null }] as const
  })
  return { id, description: null, metadata: {}, subparams: Object.fromEntries(enfants) }
}
