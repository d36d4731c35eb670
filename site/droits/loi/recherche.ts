import { loi } from '../../../droits/loi.ts'
import type { Schedule } from '../../../moteur/expression/schedule.ts'
import type { LegalText } from '../../../moteur/expression/text.ts'
import type { Input, Rule } from '../../../moteur/expression/variable.ts'
import type { Notion } from './lectures.ts'

export interface Trouvees {
  readonly regles: readonly Rule[]
  readonly entrees: readonly Input[]
  readonly valeurs: readonly Schedule[]
}

const parLibelle = <N extends Notion>(notions: readonly N[]): readonly N[] =>
  notions.toSorted((a, b) => a.label.localeCompare(b.label, 'fr'))

/** The whole law, in the order of the alphabet. */
export const toutes: Trouvees = {
  regles: parLibelle(loi.rules),
  entrees: parLibelle(loi.inputs),
  valeurs: parLibelle(loi.schedules),
}

/** « Étudiant » is found by « etudiant », « L. 262-2 » by « L262-2 ». */
function normaliser(mots: string): string {
  return mots
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\b([lrd])\. ?(?=\d)/g, '$1')
}

function textesDe(notion: Notion): readonly LegalText[] {
  if (!('kind' in notion)) return notion.values.map(({ text }) => text)
  return notion.kind === 'rule' ? notion.texts : []
}

function dits(notion: Notion): string {
  const { name, label } = notion
  return normaliser([name, name.replaceAll('_', ' '), label, ...textesDe(notion).map((texte) => texte.label)].join(' '))
}

const fonds = new Map([...toutes.regles, ...toutes.entrees, ...toutes.valeurs].map((notion) => [notion, dits(notion)]))

/** What bears all the words asked, in its name, its label or its texts. */
export function chercher(demande: string): Trouvees {
  const mots = normaliser(demande).split(/\s+/).filter(Boolean)
  const repond = (notion: Notion) => mots.every((mot) => fonds.get(notion)?.includes(mot))
  return {
    regles: toutes.regles.filter(repond),
    entrees: toutes.entrees.filter(repond),
    valeurs: toutes.valeurs.filter(repond),
  }
}
