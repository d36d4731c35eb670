import { objet } from '../../droits/openfisca/cas.ts'
import type { GroupForm } from '../../moteur/expression/entity.ts'
import { RefusOpenfisca } from './refus.ts'

/** Who is in which group: each a declared person, in one place only. @throws RefusOpenfisca */
export function verifierGroupes(forme: GroupForm, instances: object, personnes: readonly string[]): void {
  const places = new Set<string>()
  for (const [id, contenu] of Object.entries(instances)) {
    for (const { key, roles } of forme.lists) {
      const chemin = [forme.plural, id, key]
      const membres = membresDe(objet(contenu)?.[key], chemin)
      const max = roles.reduce((total, role) => total + role.max, 0)
      if (membres.length > max) {
        const message = `There can be at most ${max} ${key} in a ${forme.name}. ${membres.length} were declared in '${id}'.`
        throw new RefusOpenfisca(400, chemin, message)
      }
      for (const personne of membres) placer(personne, personnes, places, chemin)
    }
  }
}

function membresDe(donnes: unknown, chemin: readonly string[]): readonly string[] {
  if (donnes === undefined) return []
  const liste: unknown = typeof donnes === 'string' ? [donnes] : donnes
  if (!Array.isArray(liste)) throw new RefusOpenfisca(400, chemin, "Invalid type: must be of type 'array'.")
  return liste.map((membre: unknown, rang) => {
    if (typeof membre === 'string') return membre
    if (Number.isInteger(membre)) return String(membre)
    throw new RefusOpenfisca(400, [...chemin, String(rang)], "Invalid type: must be of type 'string'.")
  })
}

function placer(personne: string, personnes: readonly string[], places: Set<string>, chemin: readonly string[]): void {
  const [pluriel, id, liste] = chemin
  if (!personnes.includes(personne)) {
    const message = `Unexpected value: ${personne}. ${personne} has been declared in ${id} ${liste}, but has not been declared in individus.`
    throw new RefusOpenfisca(400, chemin, message)
  }
  if (places.has(personne)) {
    throw new RefusOpenfisca(400, chemin, `${personne} has been declared more than once in ${pluriel}`)
  }
  places.add(personne)
}
