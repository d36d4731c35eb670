import type { Demande, Resultat } from './demande.ts'
import { aplatir } from './mots.ts'

/** Something the program itself holds: what it is called, and all that may be looked for in it. */
export interface Fiche extends Omit<Resultat, 'cle'> {
  readonly texte: string
}

/** Each word begins one of the text: « val » is in « Valdroit », not in « intervalle ». */
const contient = (texte: string, mots: readonly string[]) => mots.every((mot) => texte.includes(` ${mot}`))

const enMots = (texte: string) => ` ${aplatir(texte).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`

/** Those whose name holds all the words, then those whose text does; each by name. */
export function chercherParmi(fiches: readonly Fiche[], { mots, apres, combien }: Demande): readonly Resultat[] {
  return fiches
    .flatMap(({ texte, ...fiche }) => {
      const titre = enMots(fiche.titre)
      if (!contient(titre + enMots(texte), mots)) return []
      const rang = contient(titre, mots) ? 0 : 1
      return [{ ...fiche, cle: [rang, titre, fiche.adresse ?? ''].join('~') }]
    })
    .toSorted((a, b) => (a.cle < b.cle ? -1 : 1))
    .filter(({ cle }) => apres === undefined || cle > apres)
    .slice(0, combien + 1)
}
