import type { ComponentChildren } from 'preact'
import { useMots } from '../../langues/langue_actuelle.ts'
import { composantsTextes } from './composants.textes.ts'

export const Etiquette = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="etiquette">{children}</span>
)

/** On every invented person, place or file: nobody may take a demonstration for a fact. */
export const Fictif = () => <span class="etiquette etiquette-fictif">{useMots(composantsTextes).fictif}</span>
