import { z } from 'zod'
import { type Faits, type PorteurType, type Source, vagues } from '../territoires.ts'
import { lireDate } from './lire_date.ts'

/** A row as a file gives it: which line it stands on, and its cells under our own field names. */
export interface LigneBrute {
  readonly numero: number
  readonly champs: Readonly<Record<string, unknown>>
}

/** A row understood: which place it speaks of, and what it says of it. */
export interface LigneLue {
  readonly designation: {
    readonly porteur_type: PorteurType
    readonly nom?: string | undefined
    readonly code?: string | undefined
    readonly departement?: string | undefined
  }
  readonly faits: Faits
}

export type LectureLigne =
  | { readonly sorte: 'lue'; readonly ligne: LigneLue }
  | { readonly sorte: 'refusee'; readonly cause: string }

const vide = (valeur: unknown) => (typeof valeur === 'string' && valeur.trim() === '' ? undefined : valeur)
// A spreadsheet's "2023" is a number in JSON, a text in CSV.
const enMots = (valeur: unknown) => vide(typeof valeur === 'number' ? String(valeur) : valeur)
const mot = (message: string) => z.preprocess(enMots, z.string(message).trim().optional())

const types: Readonly<Record<string, PorteurType>> = {
  commune: 'commune',
  ville: 'commune',
  departement: 'departement',
  département: 'departement',
  epci: 'epci',
  intercommunalite: 'epci',
  intercommunalité: 'epci',
}

const type = z.preprocess(
  (valeur) => (typeof valeur === 'string' ? types[valeur.trim().toLowerCase()] : undefined),
  z.enum(['commune', 'departement', 'epci'], 'type doit être commune, departement ou epci'),
)

const date = (champ: string) =>
  z.preprocess(vide, z.string(`${champ} illisible`).optional()).transform((valeur, contexte) => {
    if (valeur === undefined) return null
    const jour = lireDate(valeur)
    if (jour === undefined)
      contexte.addIssue({ code: 'custom', message: `${champ} : « ${valeur} » n’est pas une date` })
    return jour ?? z.NEVER
  })

const source = z.union([z.object({ titre: z.string(), url: z.url().optional() }), z.string().transform(sourceEcrite)])

const sources = z.preprocess(
  (valeur) => (typeof valeur === 'string' ? valeur.split('|').filter((morceau) => morceau.trim() !== '') : valeur),
  z.array(source).default([]),
)

const schema = z.object({
  nom: mot('nom illisible'),
  type,
  code: mot('code illisible'),
  departement: mot('departement illisible'),
  vague: z.preprocess(enMots, z.enum(vagues, 'vague doit être 2023 ou 2024').optional()),
  vague_deduite: z.preprocess((valeur) => [true, 'oui', 'true', '1'].some((oui) => oui === valeur), z.boolean()),
  entree_legale: date('entree_legale'),
  convention_signee: date('convention_signee'),
  premiere_action: date('premiere_action'),
  perimetre: mot('perimetre illisible'),
  sources,
})

export const champsConnus = Object.keys(schema.shape)

/** Reads a row, or says in French, for whoever filled the file, what cannot be read in it. */
export function lireLigne({ champs }: LigneBrute): LectureLigne {
  const lecture = schema.safeParse(champs)
  if (!lecture.success)
    return { sorte: 'refusee', cause: [...new Set(lecture.error.issues.map(({ message }) => message))].join(' ; ') }
  const { nom, type: porteur_type, code, departement, vague, perimetre, ...faits } = lecture.data
  return {
    sorte: 'lue',
    ligne: {
      designation: { porteur_type, nom, code, departement },
      faits: { ...faits, vague: vague ?? null, perimetre: perimetre ?? null },
    },
  }
}

/** "La Gazette, 3 mars 2024 https://…" is a title and an address. */
function sourceEcrite(texte: string): Source {
  const url = /https?:\/\/\S+/.exec(texte)?.[0]
  const titre = (url === undefined ? texte : texte.replace(url, '')).replace(/[\s:(]+$/, '').trim()
  return url === undefined ? { titre } : { titre: titre || url, url }
}
