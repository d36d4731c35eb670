import type { Ligne } from './bloc.ts'

// In the order in which they win: nothing inside code is anything but code.
const motif =
  /(?<barres>`+)(?<code>.+?)\k<barres>(?!`)|!\[(?<dit>[^\]]*)\]\((?<adresse>[^\s)]+)\)|\[(?<lien>(?:[^[\]]|`[^`]*`)+)\]\((?<vers>[^\s)]+)\)|\*\*(?<fort>.+?)\*\*|(?<![\w*])\*(?<appuye>[^\s*][^*]*)\*(?![\w*])|<(?<nu>https?:[^\s>]+)>/g

function partie(groupes: Readonly<Record<string, string | undefined>>): Ligne[number] {
  const { code, dit, adresse, lien, vers, fort, appuye, nu } = groupes
  if (code !== undefined) return { sorte: 'code', mots: code.trim() }
  if (adresse !== undefined) return { sorte: 'image', adresse, dit: dit ?? '' }
  if (vers !== undefined) return { sorte: 'lien', vers, ligne: lireLigne(lien ?? '') }
  if (fort !== undefined) return { sorte: 'fort', ligne: lireLigne(fort) }
  if (nu !== undefined) return { sorte: 'lien', vers: nu, ligne: [{ sorte: 'mots', mots: nu }] }
  return { sorte: 'appuye', ligne: lireLigne(appuye ?? '') }
}

/** What stands in a line: code, pictures, links, strong words; the rest is words. */
export function lireLigne(texte: string): Ligne {
  const lues: Ligne[number][] = []
  let ici = 0
  for (const trouve of texte.matchAll(motif)) {
    if (trouve.index > ici) lues.push({ sorte: 'mots', mots: texte.slice(ici, trouve.index) })
    lues.push(partie(trouve.groups ?? {}))
    ici = trouve.index + trouve[0].length
  }
  if (ici < texte.length) lues.push({ sorte: 'mots', mots: texte.slice(ici) })
  return lues
}
