import type { GroupName, Role } from '../expression/entity.ts'

/** The members of a group who hold some roles, as the places of a sentence call them. */
export interface People {
  /** « la somme, pour chaque enfant de la famille, de … » */
  readonly each: string
  /** « pour un même enfant de la famille, … »: one and the same person meets all that follows. */
  readonly oneOf: string
  /** « le nombre d’enfants de la famille » */
  readonly many: string
  /** « la personne est un enfant de la famille » */
  readonly is: string
}

const ofGroup: Readonly<Record<GroupName, string>> = {
  famille: 'de la famille',
  foyer_fiscal: 'du foyer fiscal',
  menage: 'du ménage',
}

export const theGroup: Readonly<Record<GroupName, string>> = {
  famille: 'la famille',
  foyer_fiscal: 'le foyer fiscal',
  menage: 'le ménage',
}

const couple: People = {
  each: 'chaque adulte du couple (demandeur, conjoint)',
  oneOf: 'pour une même personne, le demandeur ou son conjoint, ',
  many: 'adultes du couple (demandeur et conjoint)',
  is: 'le demandeur ou son conjoint',
}

const filers: People = {
  each: 'chaque déclarant du foyer fiscal',
  oneOf: 'pour un même déclarant du foyer fiscal, ',
  many: 'déclarants du foyer fiscal',
  is: 'l’un des déclarants du foyer fiscal',
}

/** Said as law and its practice say it; the roles that have no phrase of their own are told by their labels. */
export function peopleOf(group: GroupName, roles: readonly Role[]): People {
  const names = roles.map(({ name }) => name)
  if (group === 'famille' && names.length === 2 && names.includes('demandeur') && names.includes('conjoint')) {
    return couple
  }
  if (
    group === 'foyer_fiscal' &&
    names.length === 2 &&
    names.includes('declarant_principal') &&
    names.includes('conjoint')
  ) {
    return filers
  }
  const [role] = roles
  if (role && roles.length === 1) return role.max === 1 ? single(role) : several(role.label, group)
  const everybody = new Set(names).size > 2 || roles.length === 0
  return several(everybody ? 'membre' : roles.map(({ label }) => label).join(' ou '), group)
}

/** The one person who holds a role: « le demandeur », « la personne de référence ». */
export function theOne(role: Role): string {
  return `${isFeminine(role.label) ? 'la' : 'le'} ${role.label}`
}

function single(role: Role): People {
  const feminine = isFeminine(role.label)
  const one = theOne(role)
  return {
    each: `${one} s’il y en a ${feminine ? 'une' : 'un'}`,
    // An « any » over nobody is false: the person has to exist.
    oneOf: `il y a ${feminine ? 'une' : 'un'} ${role.label} et, pour ${feminine ? 'elle' : 'lui'}, `,
    many: plural(role.label),
    is: role.group === 'famille' ? one : `${one} ${ofGroup[role.group]}`,
  }
}

function several(noun: string, group: GroupName): People {
  const a = isFeminine(noun) ? 'une' : 'un'
  const whose = noun.includes(' d') ? '' : ` ${ofGroup[group]}`
  return {
    each: `chaque ${noun}${whose}`,
    oneOf: `pour ${a} même ${noun}${whose}, `,
    many: `${plural(noun)}${whose}`,
    is: `${a} ${noun}${whose}`,
  }
}

const isFeminine = (noun: string) => noun.startsWith('personne')

// « enfant du ménage » becomes « enfants du ménage »: only the first word takes the mark.
const plural = (noun: string) => noun.replace(/^\S+/, '$&s')
