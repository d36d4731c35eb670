import { dayInWords } from '../../../moteur/explain/when.ts'
import type { LegalText } from '../../../moteur/expression/text.ts'
import type { AidePubliee, Deliberation } from '../aide.ts'

/** The vote as the text that a rule rests on: « délibération n° 2026-14 du 12 mars 2026 (Valdroit) ». Without a link of its own, the page of the aid. */
export function texte_de_la_deliberation(
  { territoire, slug }: Pick<AidePubliee, 'territoire' | 'slug'>,
  { reference, date, lien }: Deliberation,
): LegalText {
  const du = dayInWords(date).replace(/^le /, '')
  return {
    label: `Délibération ${reference} du ${du} (${territoire.nom})`,
    href: lien || `/territoires/${territoire.slug}/aides-locales/${slug}`,
  }
}
