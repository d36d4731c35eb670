import { selonOpenfisca } from '../../../droits/openfisca/conventions.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import { type LectureDemande, lireLigne } from '../../../reperer/calcul/demande.ts'
import { lireJson } from './json.ts'
import { type Ligne, lignesDe, longueurMax } from './lignes.ts'

/** What a line asks for, or what is wrong with it. */
export interface DemandeLue {
  readonly ligne: number
  readonly lecture: LectureDemande
}

/** What a file means: OpenFisca's silences, or the law in force for whatever it does not say. */
export interface Lecture {
  readonly mois: Month | undefined
  readonly trimestreEnVigueur: boolean
}

/** The households of a file in JSON Lines, one at a time. Blank lines are passed over, and counted in the numbers. */
export async function* demandesDe(octets: AsyncIterable<Uint8Array>, sens: Lecture): AsyncGenerator<DemandeLue> {
  for await (const ligne of lignesDe(octets)) {
    const lecture = lire(ligne, sens)
    if (lecture !== 'vide') yield { ligne: ligne.numero, lecture }
  }
}

function lire({ octets }: Ligne, { mois, trimestreEnVigueur }: Lecture): LectureDemande | 'vide' {
  if (octets === null) return illisible(`dépasse ${longueurMax / 1_000_000} Mo : la ligne n’a pas été lue`)
  const lu = lireJson(octets)
  if (lu === 'vide') return lu
  if ('cause' in lu) return illisible(lu.cause)
  const lecture = lireLigne(lu.json, mois)
  if (trimestreEnVigueur || 'erreur' in lecture) return lecture
  return { demande: { ...lecture.demande, situation: selonOpenfisca(lecture.demande.situation) } }
}

function illisible(cause: string): LectureDemande {
  return { id: null, erreur: { chemin: '', cause } }
}
