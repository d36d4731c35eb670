import type { Langue } from '../../langues/langue.ts'
import { equipeTextes } from './equipe.textes.ts'
import { type Lettre, lettre, uneLigne } from './lettre.ts'

interface Valeurs {
  readonly organisation: string
  /** The role in words, as screens name it. */
  readonly role: string
}

export function lettreRoleFini(langue: Langue, { organisation, role }: Valeurs): Lettre {
  const mots = equipeTextes[langue]
  const fini = mots.fini({ organisation: uneLigne(organisation), role: uneLigne(role) })
  return lettre(langue, mots.fini_sujet, [fini, mots.etonnement])
}
