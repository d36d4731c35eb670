import { langues } from './langue.ts'
import type { Catalogue, EntreeDeTravail, Forme } from './textes.ts'

/** European rules of information for all: one idea a sentence, fifteen words at most. */
const motsParPhrase = 15

const formes = (forme: Forme) => (typeof forme === 'string' ? [forme] : [forme.un, forme.autres])
const nomsDesTrous = (mots: string) =>
  [...new Set([...mots.matchAll(/\{(\w+)\}/g)].map(([, nom]) => nom))].toSorted((a = '', b = '') => a.localeCompare(b))
const phrases = (mots: string) => mots.split(/[.!?:;\n]+\s*/)
const compterMots = (mots: string) => mots.split(/[\s’']+/).filter((mot) => /[\p{L}\p{N}{]/u.test(mot)).length

function* defauts(entree: EntreeDeTravail, publique: boolean): Generator<string> {
  if (entree.note.trim() === '') yield 'sans note pour les traducteurs'
  for (const langue of langues) {
    const forme = entree[langue]
    if (forme === undefined) {
      if (publique || langue !== 'falc') yield `manque en ${langue}`
      continue
    }
    for (const mots of formes(forme)) {
      if (mots.trim() === '') yield `vide en ${langue}`
      if (mots.length > (entree.max ?? Infinity)) yield `trop long en ${langue} : ${mots.length} signes`
      // A straight apostrophe reads as a typing mistake beside the curly ones.
      if (mots.includes("'")) yield `apostrophe droite en ${langue}`
      const attendus = nomsDesTrous(formes(entree.fr)[1] ?? formes(entree.fr)[0] ?? '').join()
      if (typeof forme === 'string' && nomsDesTrous(mots).join() !== attendus) yield `valeurs différentes en ${langue}`
      const longue = langue === 'falc' && phrases(mots).find((phrase) => compterMots(phrase) > motsParPhrase)
      if (longue) yield `phrase de plus de ${motsParPhrase} mots en falc : ${longue}`
    }
  }
}

/** What is wrong in a catalogue, key by key; the compiler has already refused a missing key or language. */
export const defautsDuCatalogue = ({ declaration, lecteurs }: Catalogue): readonly string[] =>
  Object.entries(declaration).flatMap(([cle, entree]) =>
    [...defauts(entree, lecteurs === 'personnes')].map((defaut) => `${cle} : ${defaut}`),
  )
