import type { Node, SignedTerm } from '../expression/node.ts'
import { changed, nameOf } from './alike.ts'
import { after, laid } from './laid.ts'
import { type Block, followed, type Phrase, reworded, say } from './phrase.ts'
import { tightness } from './tightness.ts'
import { isLight } from './weight.ts'

/** Terms that one formula makes from several quantities in turn, or a term alone. */
type Run = readonly [SignedTerm, ...SignedTerm[]]

/** A sum as a column. The same formula over several quantities is written once, above the list of them. */
export function laidSum(node: Node & { kind: 'sum' }): Block {
  const runs = runsOf(node.terms)
  const [only] = runs
  if (only && runs.length === 1 && only.length > 1)
    return repeated(only, 'la somme, pour chacun de ces montants :', 'de ', tightness.tight)
  const added = node.terms.every(({ sign }) => sign === 1)
  return {
    phrase: say(added ? 'la somme de :' : 'le total de :'),
    items: runs.map((run, i) => item(run, added || i === 0)),
  }
}

function item(run: Run, bare: boolean): Block {
  const [{ sign, term }] = run
  const words = sign === -1 ? 'moins ' : bare ? '' : 'plus '
  if (run.length === 1) return words === '' ? laid(term) : after(words, term)
  const opening = words === '' ? '' : words.replace(' ', ', ')
  return repeated(run, `${opening}pour chacun de ces montants :`, 'on compte ', tightness.loose)
}

function repeated(run: Run, opening: string, before: string, needed: number): Block {
  const [{ term }, { term: second } = run[0]] = run
  const from = changed(term, second)?.from
  const names = [from, ...run.slice(1).map((each) => changed(term, each.term)?.to)]
  const items = names.flatMap((name) => (name ? [{ phrase: say({ refersTo: name }), items: [] }] : []))
  const instead = (phrase: Phrase): Phrase =>
    phrase.map((piece) => (typeof piece === 'object' && piece.refersTo === from ? 'ce montant' : piece))
  return followed({ phrase: say(opening), items }, reworded(after(before, term, needed), instead))
}

function runsOf(terms: readonly SignedTerm[]): Run[] {
  const runs: [SignedTerm, ...SignedTerm[]][] = []
  for (const each of terms) {
    const run = runs.at(-1)
    if (run && goesOn(run, each)) run.push(each)
    else runs.push([each])
  }
  return runs.flatMap((run): Run[] => (isWorthALine(run) ? [run] : run.map((each): Run => [each])))
}

// Twice a short formula is plainer than a list of two names and a formula about them.
const isWorthALine = (run: Run) => run.length > 2 || !isLight(run[0].term)

function goesOn(run: Run, { sign, term }: SignedTerm): boolean {
  const [first, second] = run
  if (first.sign !== sign || nameOf(first.term)) return false
  const change = changed(first.term, term)
  if (!change?.from.unit.startsWith('euros')) return false
  // Every term changes the same quantity of the first one.
  return !second || changed(first.term, second.term)?.from === change.from
}
