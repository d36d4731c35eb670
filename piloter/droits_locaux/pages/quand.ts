import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { aidesTextes } from '../aides.textes.ts'
import type { VersionEcrite } from '../droits_locaux.ts'

/** When a version holds, in words: « Depuis le 1er janvier 2026 ». */
export function quand({ depuis, jusqu_au }: VersionEcrite, aujourd_hui: string, langue: Langue): string {
  const mots = aidesTextes[langue]
  const debut = ecrireDate(depuis, langue)
  if (jusqu_au === null) return depuis > aujourd_hui ? mots.a_partir({ date: debut }) : mots.depuis({ date: debut })
  if (jusqu_au < depuis) return mots.jamais
  return mots.du_au({ debut, fin: ecrireDate(jusqu_au, langue) })
}
