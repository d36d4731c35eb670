import { type Organisation, siren } from './organisations.ts'

export interface Paire {
  readonly premiere: Organisation
  readonly seconde: Organisation
  readonly raison: 'siren' | 'nom'
}

// What offices are called on their doors by letters, which weigh less than the name of their town.
const sigles = [
  ['centre communal action sociale', 'ccas'],
  ['centre intercommunal action sociale', 'cias'],
  ['caisse allocations familiales', 'caf'],
  ['caisse primaire assurance maladie', 'cpam'],
  ['caisse assurance retraite sante travail', 'carsat'],
  ['mutualite sociale agricole', 'msa'],
  ['communaute communes', 'cc'],
  ['communaute agglomeration', 'ca'],
  ['communaute urbaine', 'cu'],
  ['direction generale finances publiques', 'dgfip'],
] as const
const vides = new Set('de du des d la le les l et a au aux en pour ville mairie commune association asso'.split(' '))

/** The words that tell a name from another. */
export function motsDuNom(nom: string): readonly string[] {
  const simples = nom
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  const pleins = simples.filter((mot) => mot !== '' && !vides.has(mot)).join(' ')
  const abrege = sigles.reduce((mots, [long, court]) => mots.replace(long, court), pleins)
  return [...new Set(abrege.split(' ').filter((mot) => mot !== ''))].toSorted()
}

const trigrammes = (mots: readonly string[]): ReadonlySet<string> =>
  new Set(mots.flatMap((mot) => Array.from({ length: mot.length }, (_, rang) => ` ${mot} `.slice(rang, rang + 3))))

/** Shared trigrams over all: 1 is the same words, whatever their order and their accents. */
export function ressemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const communs = [...a].filter((partie) => b.has(partie)).length
  return (2 * communs) / (a.size + b.size)
}

const seuil = 0.72

interface Comparee {
  readonly organisation: Organisation
  readonly mots: readonly string[]
  readonly trigrammes: ReadonlySet<string>
}

// Two numbers that are both right name two bodies, however alike they are called.
function raisonDe(
  { organisation: a, ...une }: Comparee,
  { organisation: b, ...autre }: Comparee,
): Paire['raison'] | undefined {
  const [siren_a, siren_b] = [siren(a.siret), siren(b.siret)]
  if (siren_a !== null && siren_b !== null) return siren_a === siren_b ? 'siren' : undefined
  return ressemblance(une.trigrammes, autre.trigrammes) >= seuil ? 'nom' : undefined
}

/** Pairs that may be one and the same, each once; only those that share a SIREN or a word are compared. */
export function doublonsPossibles(organisations: readonly Organisation[]): readonly Paire[] {
  const comparees = organisations
    .filter(({ fusionnee_dans }) => fusionnee_dans === null)
    .map((organisation): Comparee => {
      const mots = motsDuNom(organisation.nom)
      return { organisation, mots, trigrammes: trigrammes(mots) }
    })
  const voisines = new Map<string, Comparee[]>()
  for (const comparee of comparees) {
    const numero = siren(comparee.organisation.siret)
    // The beginning of a word is enough to meet: its end is where it is misspelt.
    for (const cle of new Set([...(numero === null ? [] : [numero]), ...comparee.mots.map((mot) => mot.slice(0, 4))]))
      voisines.set(cle, [...(voisines.get(cle) ?? []), comparee])
  }
  const paires = new Map<string, Paire>()
  for (const groupe of voisines.values())
    for (const [rang, une] of groupe.entries())
      for (const autre of groupe.slice(rang + 1)) {
        const raison = raisonDe(une, autre)
        const cle = `${une.organisation.organisation_id} ${autre.organisation.organisation_id}`
        if (raison) paires.set(cle, { premiere: une.organisation, seconde: autre.organisation, raison })
      }
  return [...paires.values()]
}
