import type { Demande, Resultat } from './demande.ts'
import { aplatir } from './mots.ts'

/** Something the program itself holds: what it is called, and all that may be looked for in it. */
export interface Fiche extends Omit<Resultat, 'cle'> {
  readonly texte: string
}

const contient = (texte: string, mots: readonly string[]) => mots.every((mot) => texte.includes(mot))

/** Those whose name holds all the words, then those whose text does; each by name. */
export function chercherParmi(fiches: readonly Fiche[], { mots, apres, combien }: Demande): readonly Resultat[] {
  return fiches
    .flatMap(({ texte, ...fiche }) => {
      const titre = aplatir(fiche.titre)
      if (!contient(`${titre} ${aplatir(texte)}`, mots)) return []
      const rang = contient(titre, mots) ? 0 : 1
      return [{ ...fiche, cle: [rang, titre, fiche.adresse ?? ''].join('~') }]
    })
    .toSorted((a, b) => (a.cle < b.cle ? -1 : 1))
    .filter(({ cle }) => apres === undefined || cle > apres)
    .slice(0, combien + 1)
}
