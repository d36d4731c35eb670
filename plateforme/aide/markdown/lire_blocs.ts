import { type Bloc, enMots } from './bloc.ts'
import { lireLigne } from './lire_ligne.ts'

const cloture = /^\s*(```+|~~~+)/
const titre = /^(#{1,4}) +(.+?) *#*$/
const puce = /^(\s*)([-*]|\d+[.)]) +(.*)$/
const citation = /^> ?(.*)$/
const barre = /^\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/

/** What a heading is called in an address: its words, without accents. */
export const ancreDe = (mots: string): string =>
  mots
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** A bar inside code does not end a cell. */
const cellules = (rang: string) =>
  [
    ...rang
      .trim()
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .matchAll(/((?:`[^`]*`|[^|])*)(?:\||$)/g),
  ]
    .slice(0, -1)
    .map(([, mots = '']) => lireLigne(mots.trim()))

const commenceAutreChose = (lignes: readonly string[], ici: number): boolean => {
  const ligne = lignes[ici] ?? ''
  return (
    ligne.trim() === '' ||
    [cloture, titre, puce, citation].some((debut) => debut.test(ligne)) ||
    (ligne.trimStart().startsWith('|') && barre.test(lignes[ici + 1] ?? ''))
  )
}

interface Lu {
  readonly bloc: Bloc
  /** The line after it. */
  readonly suite: number
}

function lireCode(lignes: readonly string[], ici: number): Lu | undefined {
  const marque = cloture.exec(lignes[ici] ?? '')?.[1]
  if (marque === undefined) return undefined
  const fin = lignes.findIndex((ligne, rang) => rang > ici && ligne.trim() === marque)
  const suite = fin === -1 ? lignes.length : fin
  return { bloc: { sorte: 'code', mots: lignes.slice(ici + 1, suite).join('\n') }, suite: suite + 1 }
}

function lireTitre(lignes: readonly string[], ici: number): Lu | undefined {
  const [, dieses = '', mots] = titre.exec(lignes[ici] ?? '') ?? []
  if (mots === undefined) return undefined
  const niveau = ([1, 2, 3, 4] as const).find((rang) => rang === dieses.length) ?? 4
  const ligne = lireLigne(mots)
  return { bloc: { sorte: 'titre', niveau, ancre: ancreDe(enMots(ligne)), ligne }, suite: ici + 1 }
}

function lireTableau(lignes: readonly string[], ici: number): Lu | undefined {
  if (!(lignes[ici] ?? '').trimStart().startsWith('|') || !barre.test(lignes[ici + 1] ?? '')) return undefined
  const fin = lignes.findIndex((ligne, rang) => rang > ici && !ligne.trimStart().startsWith('|'))
  const suite = fin === -1 ? lignes.length : fin
  const rangs = lignes.slice(ici + 2, suite).map(cellules)
  return { bloc: { sorte: 'tableau', entetes: cellules(lignes[ici] ?? ''), rangs }, suite }
}

function lireCitation(lignes: readonly string[], ici: number): Lu | undefined {
  if (!citation.test(lignes[ici] ?? '')) return undefined
  const fin = lignes.findIndex((ligne, rang) => rang > ici && !citation.test(ligne))
  const suite = fin === -1 ? lignes.length : fin
  const dedans = lignes.slice(ici, suite).map((ligne) => citation.exec(ligne)?.[1] ?? '')
  return { bloc: { sorte: 'citation', blocs: lireBlocs(dedans) }, suite }
}

/** Where an element of a list ends: at the next mark of the same depth, or at a line that is no longer indented. */
function finDElement(lignes: readonly string[], ici: number, retrait: number): number {
  for (let rang = ici + 1; rang < lignes.length; rang++) {
    const ligne = lignes[rang] ?? ''
    const creux = ligne.length - ligne.trimStart().length
    const apresVide = (lignes[rang - 1] ?? '').trim() === ''
    const marque = puce.exec(ligne)
    if (marque && creux <= retrait) return rang
    if (ligne.trim() !== '' && apresVide && creux <= retrait) return rang
  }
  return lignes.length
}

function lireListe(lignes: readonly string[], ici: number): Lu | undefined {
  const [, retrait = '', premiere] = puce.exec(lignes[ici] ?? '') ?? []
  if (premiere === undefined) return undefined
  const ordonnee = /\d/.test(premiere)
  const elements: (readonly Bloc[])[] = []
  let suite = ici
  for (let marque = puce.exec(lignes[suite] ?? ''); marque?.[1] === retrait; marque = puce.exec(lignes[suite] ?? '')) {
    if (/\d/.test(marque[2] ?? '') !== ordonnee) break
    const fin = finDElement(lignes, suite, retrait.length)
    const dedans = lignes.slice(suite + 1, fin)
    const creux = Math.min(...dedans.filter((ligne) => ligne.trim() !== '').map((l) => l.length - l.trimStart().length))
    elements.push(lireBlocs([marque[3] ?? '', ...dedans.map((ligne) => ligne.slice(Math.min(creux, ligne.length)))]))
    suite = fin
  }
  return { bloc: { sorte: 'liste', ordonnee, elements }, suite }
}

function lireParagraphe(lignes: readonly string[], ici: number): Lu {
  let suite = ici + 1
  while (suite < lignes.length && !commenceAutreChose(lignes, suite)) suite++
  const mots = lignes.slice(ici, suite).map((ligne) => ligne.trim())
  return { bloc: { sorte: 'paragraphe', ligne: lireLigne(mots.join(' ')) }, suite }
}

/** The part of Markdown that our guides use, and no more: no HTML, no footnotes, no references. */
export function lireBlocs(lignes: readonly string[]): readonly Bloc[] {
  const blocs: Bloc[] = []
  for (let ici = 0; ici < lignes.length; ) {
    if ((lignes[ici] ?? '').trim() === '') {
      ici++
      continue
    }
    const lu = [lireCode, lireTitre, lireTableau, lireCitation, lireListe]
      .map((lire) => lire(lignes, ici))
      .find((essai) => essai !== undefined)
    const { bloc, suite } = lu ?? lireParagraphe(lignes, ici)
    blocs.push(bloc)
    ici = suite
  }
  return blocs
}
