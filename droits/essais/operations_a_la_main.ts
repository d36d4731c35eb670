import type { Operation } from '../../moteur/explain/step.ts'
import type { Node } from '../../moteur/expression/node.ts'

/** A value worked out by hand; nothing where what it is made of is not known. */
export type Trouvee = number | undefined

const jour_en_millisecondes = 86_400_000
// No text tells apart two quantities nearer than a millionth.
const meme = 1e-6

/** The value of an operation from those of its parts, by school arithmetic: nothing here comes from the interpreter. */
export function operer({ node, parts, value }: Operation, valeurs: readonly Trouvee[]): Trouvee {
  const [premiere, seconde] = valeurs
  const connues = valeurs.filter((each) => each !== undefined)
  const toutes = connues.length === valeurs.length
  switch (node.kind) {
    case 'sum':
      return toutes
        ? connues.reduce((total, each, i) => total + (node.terms[i]?.sign === -1 ? -each : each), 0)
        : undefined
    case 'product':
      if (connues.includes(0)) return 0
      return toutes ? connues.reduce((total, each) => total * each, 1) : undefined
    case 'quotient':
      return premiere === undefined || seconde === undefined ? undefined : premiere / seconde
    case 'max':
      return toutes ? connues.toSorted((a, b) => b - a)[0] : undefined
    case 'min':
      return toutes ? connues.toSorted((a, b) => a - b)[0] : undefined
    case 'round':
      return premiere === undefined ? undefined : arrondie(node, premiere, value)
    case 'comparison':
      return premiere === undefined || seconde === undefined ? undefined : comparer(node.comparator, premiere - seconde)
    case 'one_of':
      return premiere === undefined ? undefined : Number(node.ranks.some((rang) => rang === premiere))
    case 'not':
      return premiere === undefined ? undefined : Number(premiere === 0)
    case 'every':
      return reunies(valeurs, 0)
    case 'some':
      return reunies(valeurs, 1)
    case 'choose':
      if (premiere !== undefined) return seconde
      return seconde !== undefined && seconde === valeurs[2] ? seconde : undefined
    case 'exceptions': {
      const conditions = valeurs.slice(0, -1)
      return conditions.includes(1) || toutes ? valeurs.at(-1) : undefined
    }
    case 'brackets':
      return toutes ? tranches(node.marginal, connues) : undefined
    case 'members':
      return membres(node.operation, valeurs, parts.length === 1 && parts[0]?.label === undefined)
    case 'window': {
      if (!toutes) return undefined
      const total = connues.reduce((somme, each) => somme + each, 0)
      return node.operation === 'sum' ? total : total / connues.length
    }
    case 'age':
      return premiere === undefined || seconde === undefined ? undefined : age(node.in, premiere, seconde)
    case 'months_later':
      return premiere === undefined || seconde === undefined ? undefined : plus_tard(premiere, node.sign * seconde)
    default:
      throw new Error(`${node.kind} n’est pas une opération`)
  }
}

/** The condition shown settles the list when it has that value; else all are shown. */
function reunies(valeurs: readonly Trouvee[], decide: 0 | 1): Trouvee {
  if (valeurs.includes(decide)) return decide
  return valeurs.includes(undefined) ? undefined : 1 - decide
}

function membres(
  operation: (Node & { kind: 'members' })['operation'],
  valeurs: readonly Trouvee[],
  faute_de_membre: boolean,
): Trouvee {
  if (faute_de_membre && (operation === 'min' || operation === 'max')) return valeurs[0]
  if (operation === 'any') return reunies(valeurs, 1)
  if (operation === 'all') return reunies(valeurs, 0)
  const connues = valeurs.filter((each) => each !== undefined)
  if (connues.length < valeurs.length) return undefined
  if (operation === 'min') return Math.min(...connues)
  if (operation === 'max') return Math.max(...connues)
  return connues.reduce((total, each) => total + each, 0)
}

function comparer(comparateur: (Node & { kind: 'comparison' })['comparator'], ecart: number): number {
  const signe = Math.abs(ecart) <= meme ? 0 : Math.sign(ecart)
  return Number({ '<': signe < 0, '<=': signe <= 0, '>': signe > 0, '>=': signe >= 0, '=': signe === 0 }[comparateur])
}

/** The value shown, when it is a multiple of the step, on the right side, and near enough; else nothing. */
function arrondie({ step, towards }: Node & { kind: 'round' }, exacte: number, montree: unknown): Trouvee {
  if (typeof montree !== 'number') return undefined
  const pas = montree / step
  const ecart = montree - exacte
  const permis = {
    nearest: Math.abs(ecart) <= step / 2 + meme,
    down: ecart <= meme && ecart > -step - meme,
    up: ecart >= -meme && ecart < step + meme,
  }[towards]
  return permis && Math.abs(pas - Math.round(pas)) < meme ? montree : Number.NaN
}

/** A base, then each threshold and its rate. */
function tranches(marginal: boolean, [base = 0, ...bornes]: readonly number[]): number {
  let total = 0
  for (let i = 0; i < bornes.length; i += 2) {
    const [seuil = 0, taux = 0, suivant = Infinity] = bornes.slice(i, i + 3)
    if (base < seuil) break
    total = marginal ? total + taux * (Math.min(base, suivant) - seuil) : taux
  }
  return total
}

const date = (jour: number) => new Date(jour * jour_en_millisecondes)

/** Birthdays (of the year, or of the month) counted one by one. */
function age(en: 'years' | 'months', naissance: number, jour: number): number {
  const [ne, lu] = [date(naissance), date(jour)]
  const annees = lu.getUTCFullYear() - ne.getUTCFullYear()
  const mois = 12 * annees + lu.getUTCMonth() - ne.getUTCMonth()
  const accomplis = lu.getUTCDate() >= ne.getUTCDate() ? mois : mois - 1
  return en === 'months' ? accomplis : Math.floor(accomplis / 12)
}

function plus_tard(jour: number, mois: number): number {
  const depuis = date(jour)
  const premier = Date.UTC(depuis.getUTCFullYear(), depuis.getUTCMonth() + mois, 1)
  const arrivee = new Date(premier)
  const dernier = new Date(Date.UTC(arrivee.getUTCFullYear(), arrivee.getUTCMonth() + 1, 0)).getUTCDate()
  return premier / jour_en_millisecondes + Math.min(depuis.getUTCDate(), dernier) - 1
}
