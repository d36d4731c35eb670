import type { Section } from '../accompagner/foyers/section.tsx'
import { section_demandes } from '../accompagner/rgpd/section.tsx'

/** What each noun adds to a household's file, and to the copy its people may have, in the order of the page. */
export const sections: readonly Section[] = [section_demandes]
