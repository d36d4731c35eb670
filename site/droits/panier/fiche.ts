import type { Droit } from '../../../droits/droit.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { traductions_ppa } from '../traductions/ppa.ts'
import { traductions_rsa } from '../traductions/rsa.ts'
import type { Traduction, Traductions } from '../traductions/traduction.ts'

const traductions: Readonly<Record<string, Traductions>> = { rsa: traductions_rsa, ppa: traductions_ppa }

export interface Fiche {
  readonly droit: Droit
  /** The language of its words when it is not that of the page. */
  readonly lang: 'fr' | undefined
}

/** What a person reads of a right in the language of the page; in French while it has not been translated. */
export function ficheDe(droit: Droit, langue: Langue): Fiche {
  if (langue === 'fr') return { droit, lang: undefined }
  const traduction = traductions[droit.nom]?.[langue]
  if (!traduction) return { droit, lang: langue === 'en' ? 'fr' : undefined }
  return { droit: traduit(droit, traduction), lang: undefined }
}

function traduit(droit: Droit, { pour_qui, formulaire, ...mots }: Traduction): Droit {
  const institutions = droit.institutions.map((institution, rang) => ({
    ...institution,
    pour_qui: pour_qui[rang] ?? institution.pour_qui,
  }))
  const traduite = { ...droit, ...mots, institutions }
  const papier = droit.formulaire_papier
  return papier ? { ...traduite, formulaire_papier: { ...papier, nom: formulaire ?? papier.nom } } : traduite
}
