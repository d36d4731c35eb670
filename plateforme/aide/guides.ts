import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Bloc, enMots } from './markdown/bloc.ts'
import { lireBlocs } from './markdown/lire_blocs.ts'

const docs = resolve(import.meta.dirname, '../../docs')

/** A page of docs/guide, read. */
export interface Guide {
  readonly nom: string
  readonly titre: string
  /** Whom it is for, in its own first words. */
  readonly public: string | undefined
  readonly blocs: readonly Bloc[]
  readonly sommaire: readonly { readonly ancre: string; readonly titre: string }[]
}

export interface Image {
  readonly chemin: string
  readonly largeur: number
  readonly hauteur: number
}

export function lireGuide(nom: string, texte: string): Guide {
  const blocs = lireBlocs(texte.split(/\r?\n/))
  const [premier, second] = blocs
  const titre = premier?.sorte === 'titre' && premier.niveau === 1 ? enMots(premier.ligne) : nom
  const qui = second?.sorte === 'paragraphe' ? enMots(second.ligne) : ''
  const sommaire = blocs.flatMap((bloc) =>
    bloc.sorte === 'titre' && bloc.niveau === 2 ? [{ ancre: bloc.ancre, titre: enMots(bloc.ligne) }] : [],
  )
  return { nom, titre, public: /^Cette page s’adresse [^.]+\./.exec(qui)?.[0], blocs, sommaire }
}

function lireGuides(): ReadonlyMap<string, Guide> {
  const dossier = join(docs, 'guide')
  const noms = readdirSync(dossier).filter((fichier) => fichier.endsWith('.md'))
  return new Map(
    noms.toSorted().map((fichier): [string, Guide] => {
      const nom = basename(fichier, '.md')
      return [nom, lireGuide(nom, readFileSync(join(dossier, fichier), 'utf8'))]
    }),
  )
}

let lus: ReadonlyMap<string, Guide> | undefined

/** Read once: they change with the program. */
export const guides = (): ReadonlyMap<string, Guide> => (lus ??= lireGuides())

const mesurees = new Map<string, Image | undefined>()

/** A picture of the guides, with the size its file says, so that nothing moves when it comes. */
export function imageDesGuides(nom: string): Image | undefined {
  if (!/^[\w-]+\.png$/.test(nom)) return undefined
  if (!mesurees.has(nom)) mesurees.set(nom, mesurer(join(docs, 'images', nom)))
  return mesurees.get(nom)
}

function mesurer(chemin: string): Image | undefined {
  try {
    const contenu = readFileSync(chemin)
    return { chemin, largeur: contenu.readUInt32BE(16), hauteur: contenu.readUInt32BE(20) }
  } catch {
    return undefined
  }
}
