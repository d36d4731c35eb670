import { z } from 'zod'

/** Where a person stands in the household. */
export const places = ['demandeur', 'conjoint', 'enfant', 'autre'] as const

export type Place = (typeof places)[number]

const faits = z.record(z.string(), z.unknown())
const instances = z.record(z.string(), faits)

/** The household as the engine reads it: what this file does not know of is left as it is. */
export const donnees_lues = z.object({
  individus: instances,
  familles: instances.default({}),
  foyers_fiscaux: instances.default({}),
  menages: instances.default({}),
})

export type Donnees = z.infer<typeof donnees_lues>

type Groupes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const listes = {
  demandeur: { familles: 'parents', foyers_fiscaux: 'declarants', menages: 'personne_de_reference' },
  conjoint: { familles: 'parents', foyers_fiscaux: 'declarants', menages: 'conjoint' },
  enfant: { familles: 'enfants', foyers_fiscaux: 'personnes_a_charge', menages: 'enfants' },
  autre: { familles: 'parents', foyers_fiscaux: 'declarants', menages: 'autres' },
} as const

const noms_des_listes: ReadonlySet<string> = new Set(
  Object.values(listes).flatMap(({ familles, foyers_fiscaux, menages }) => [familles, foyers_fiscaux, menages]),
)

const membres = (liste: unknown): readonly string[] =>
  [liste ?? []].flat().filter((nom): nom is string => typeof nom === 'string')

const prefixe = { demandeur: 'adulte', conjoint: 'adulte', enfant: 'enfant', autre: 'autre' } as const

/** A key that nobody bears yet: `adulte1`, `enfant2`. */
export function cle_libre(prises: readonly string[], place: Place): string {
  for (let rang = 1; ; rang++) {
    const cle = `${prefixe[place]}${rang}`
    if (!prises.includes(cle)) return cle
  }
}

const vide: Donnees = { individus: {}, familles: {}, foyers_fiscaux: {}, menages: {} }

/** One person more. Someone « autre » lives there, with a family and a tax return of their own. */
export function ajouter(donnees: Donnees | null, cle: string, place: Place, date_naissance: string | null): Donnees {
  const avant = donnees ?? vide
  const ou = listes[place]
  const faits_connus = date_naissance === null ? {} : { date_naissance }
  const dans = (groupes: Groupes, liste: string, propre: boolean): Groupes => {
    const id = (propre ? undefined : Object.keys(groupes)[0]) ?? `${Object.keys(groupes).length + 1}`
    const groupe = groupes[id] ?? {}
    return { ...groupes, [id]: { ...groupe, [liste]: [...membres(groupe[liste]), cle] } }
  }
  return {
    individus: { ...avant.individus, [cle]: faits_connus },
    familles: dans(avant.familles, ou.familles, place === 'autre'),
    foyers_fiscaux: dans(avant.foyers_fiscaux, ou.foyers_fiscaux, place === 'autre'),
    menages: dans(avant.menages, ou.menages, false),
  }
}

/** One person fewer, in every list; a group left empty goes too. */
export function retirer(donnees: Donnees, cle: string): Donnees {
  const { [cle]: _, ...individus } = donnees.individus
  const sans = (groupes: Groupes): Donnees['familles'] => {
    const restes = Object.entries(groupes).map(([id, groupe]) => [id, sans_elle(groupe, cle)] as const)
    return Object.fromEntries(restes.filter(([, groupe]) => peuple(groupe)))
  }
  return {
    individus,
    familles: sans(donnees.familles),
    foyers_fiscaux: sans(donnees.foyers_fiscaux),
    menages: sans(donnees.menages),
  }
}

const sans_elle = (groupe: Readonly<Record<string, unknown>>, cle: string) =>
  Object.fromEntries(
    Object.entries(groupe).map(([nom, valeur]) =>
      noms_des_listes.has(nom) ? [nom, membres(valeur).filter((membre) => membre !== cle)] : [nom, valeur],
    ),
  )

const peuple = (groupe: Readonly<Record<string, unknown>>) =>
  Object.entries(groupe).some(([nom, valeur]) => noms_des_listes.has(nom) && membres(valeur).length > 0)

/** The birth as the file now says it. */
export function corriger_naissance(donnees: Donnees, cle: string, date_naissance: string | null): Donnees {
  const { date_naissance: _, ...autres } = donnees.individus[cle] ?? {}
  const corrige = date_naissance === null ? autres : { ...autres, date_naissance }
  return { ...donnees, individus: { ...donnees.individus, [cle]: corrige } }
}
