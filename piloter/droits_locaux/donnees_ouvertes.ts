import type { Territoire } from '../territoires/territoires.requetes.ts'
import type { Dossier } from './droits_locaux.ts'

/** The aids of a territory as they were described and published, every version of them, and never a draft. */
export function aides_en_json({ slug, nom, code, fictif }: Territoire, dossiers: readonly Dossier[]): string {
  const aides = dossiers
    .filter(({ versions }) => versions.length > 0)
    .map(({ slug: aide, versions }) => ({ aide, versions }))
  return JSON.stringify({ territoire: { slug, nom, code, fictif }, aides }, null, 2)
}
