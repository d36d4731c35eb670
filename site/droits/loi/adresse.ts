import { type Notion, notionDeLaLoi } from './lectures.ts'

export type Sorte = 'regles' | 'entrees' | 'valeurs'

export function sorteDe(notion: Notion): Sorte {
  if (!('kind' in notion)) return 'valeurs'
  return notion.kind === 'rule' ? 'regles' : 'entrees'
}

/** Where a notion has its page. */
export const adresseDe = (notion: Notion): string => `/droits/${sorteDe(notionDeLaLoi(notion))}/${notion.name}`
