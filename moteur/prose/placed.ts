import type { Node, Shift } from '../expression/node.ts'
import { monthWord, whenWords, yearWord } from './moment.ts'
import { theGroup, theOne } from './people.ts'
import { type Phrase, say } from './phrase.ts'
import { sentence, within } from './sentence.ts'
import { tightness } from './tightness.ts'

type Placed = Node & { kind: 'holder' | 'project' | 'at' }

/** A term read elsewhere: another month, the holder of a role, the group of the person. */
export function placed(node: Placed): Phrase {
  if (node.kind === 'project' && node.group === 'famille') return sentence(node.term)
  if (node.kind === 'at' && node.term.kind === 'month_start') return say(`le 1er du mois ${monthOf(node.shift)}`)
  const place = placeOf(node)
  if (node.unit === 'condition') return say(place.before, within(place.term, tightness.relation))
  return say(within(place.term, tightness.tight), place.after)
}

const monthOf = (shift: Shift) =>
  shift.kind === 'months' ? monthWord(shift.months) : `M de l’année ${yearWord(shift.years)}`

interface Place {
  /** Opens a condition: « pour le demandeur, ». */
  readonly before: string
  /** Follows a quantity: « de le demandeur », contracted later. */
  readonly after: string
  readonly term: Node
}

/** Where or when a term is read, in the words that stand before a condition or after a quantity. */
export function placeOf(node: Placed): Place {
  const { term } = node
  if (node.kind === 'at') {
    const when = whenWords(node.shift, term)
    return { before: `${when}, `, after: ` ${when}`, term }
  }
  // The group of the holder is one place: « le ménage du demandeur ».
  const inside = node.kind === 'holder' && term.kind === 'project' ? term : null
  const who = node.kind === 'holder' ? theOne(node.role) : `${theGroup[node.group]} de la personne`
  const whose = inside ? `${theGroup[inside.group]} de ${who}` : who
  return { before: `pour ${whose}, `, after: ` de ${whose}`, term: inside ? inside.term : term }
}
