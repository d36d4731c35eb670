import type { Variable } from '../../moteur/expression/variable.ts'
import type { Law } from '../../moteur/law.ts'
import { encode } from '../../moteur/situation/encode.ts'
import { instancesOf, type Situation } from '../../moteur/situation/situation.ts'
import { arithmetique } from './arithmetique.ts'
import { type Cas, objet } from './cas.ts'

/** One value that a test expects: of which variable, of whom, when. */
export interface Attente {
  readonly nom: string
  /** Absent when our law does not hold it. */
  readonly variable: Variable | undefined
  readonly rang: number
  readonly periode: string
  readonly attendu: unknown
}

/** All that a test expects, in its order. What our law does not hold is among them, without a variable. */
export function attentesDe(loi: Law, cas: Cas, lue: Situation): Attente[] {
  return Object.entries(cas.sortie).flatMap(([cle, contenu]) => {
    const forme = loi.forms.find(({ name, plural }) => cle === name || cle === plural)
    if (!forme && cle !== 'individus' && cle !== 'individu') return parInstance(loi, cle, contenu, cas)
    const seule = cle === 'individu' ? lue.persons[0] : forme?.name === cle ? lue.groups[forme.name].ids[0] : undefined
    const instances = seule === undefined ? (objet(contenu) ?? {}) : { [seule]: contenu }
    return Object.entries(instances).flatMap(([id, valeurs]) =>
      Object.entries(objet(valeurs) ?? {}).flatMap(([nom, attendu]) => {
        const variable = loi.variables.get(nom)
        const rang = variable ? rangDe(lue, variable, forme?.name ?? 'individu', id) : 0
        return parPeriode(attendu, cas).map(([periode, valeur]) => ({ nom, variable, rang, periode, attendu: valeur }))
      }),
    )
  })
}

/** OpenFisca asks of a dwelling what we ask of a family: the family of the first who lives there. */
function rangDe(lue: Situation, { entity }: Variable, donnee: Variable['entity'], id: string): number {
  const rang = instancesOf(lue, donnee).indexOf(id)
  if (entity === donnee || rang < 0) return rang
  const personne = donnee === 'individu' ? rang : lue.groups[donnee].groupOf.indexOf(rang)
  return entity === 'individu' ? personne : (lue.groups[entity].groupOf[personne] ?? -1)
}

function parInstance(loi: Law, nom: string, contenu: unknown, cas: Cas): Attente[] {
  const variable = loi.variables.get(nom)
  return parPeriode(contenu, cas).flatMap(([periode, valeur]) =>
    [valeur].flat().map((attendu, rang) => ({ nom, variable, rang, periode, attendu })),
  )
}

function parPeriode(contenu: unknown, { periode }: Cas): [string, unknown][] {
  const liste = objet(contenu)
  return liste ? Object.entries(liste) : [[periode ?? '', contenu]]
}

/** The number that stands for an expected value: arithmetic is worked out, a rank stands for the member of a list. */
export function valeurAttendue(variable: Variable, attendu: unknown): number {
  if (typeof attendu === 'boolean') return Number(attendu)
  if (typeof attendu === 'number') return attendu
  // « 2025-06-01 » is a day, not two subtractions.
  const calcule = typeof attendu === 'string' && variable.unit !== 'date' ? arithmetique(attendu) : undefined
  return calcule ?? encode(variable, attendu, [variable.name])
}
