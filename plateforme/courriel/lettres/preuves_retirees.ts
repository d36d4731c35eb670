import type { Langue } from '../../langues/langue.ts'
import { equipeTextes } from './equipe.textes.ts'
import { type Lettre, lettre } from './lettre.ts'

export function lettrePreuvesRetirees(langue: Langue): Lettre {
  const mots = equipeTextes[langue]
  return lettre(langue, mots.preuves_sujet, [mots.preuves, mots.etonnement])
}
