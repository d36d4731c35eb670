import { ecrireDate } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import { equipeTextes } from './equipe.textes.ts'
import { type Lettre, lettre, uneLigne } from './lettre.ts'

interface Valeurs {
  readonly organisation: string
  /** The role in words, as screens name it. */
  readonly role: string
  /** The last day of the membership, when it has one: "2026-03-03". */
  readonly jusqu_au?: string
}

export function lettreRoleChange(langue: Langue, { organisation, role, jusqu_au }: Valeurs): Lettre {
  const mots = equipeTextes[langue]
  return lettre(langue, mots.change_sujet, [
    mots.change({ organisation: uneLigne(organisation), role: uneLigne(role) }),
    jusqu_au && mots.jusqu_au({ jour: ecrireDate(jusqu_au, langue) }),
    mots.etonnement,
  ])
}
