import type { Lieu, PorteurType } from '../territoires.ts'
import { cleDuNom } from './cle.ts'
import { lieuxOfficiels } from './lieux.ts'

export interface Designation {
  readonly porteur_type: PorteurType
  readonly nom?: string | undefined
  readonly code?: string | undefined
  /** Number or name: three communes are called Flers. */
  readonly departement?: string | undefined
}

export type Trouvaille =
  | { readonly sorte: 'trouve'; readonly lieu: Lieu }
  | { readonly sorte: 'introuvable'; readonly cause: string }

const introuvable = (cause: string): Trouvaille => ({ sorte: 'introuvable', cause })
const mots = { commune: 'commune', departement: 'département', epci: 'intercommunalité' } as const

/** The official place a list designates. In doubt, none: a wrong code would follow the territory everywhere. */
export function trouverLieu({ porteur_type, nom, code, departement }: Designation): Trouvaille {
  const { parCode, parNom } = lieuxOfficiels()[porteur_type]
  if (code !== undefined) return duCode(parCode, code, nom)
  if (nom === undefined) return introuvable('ni nom ni code')
  const homonymes = parNom.get(cleDuNom(nom)) ?? []
  const candidats = homonymes.filter((lieu) => departement === undefined || estDans(lieu, departement))
  const [premier, ...autres] = candidats
  if (premier === undefined)
    return introuvable(
      homonymes.length === 0
        ? `aucun territoire de type « ${mots[porteur_type]} » ne s’appelle « ${nom} »`
        : `« ${nom} » n’est pas dans le département ${departement}, mais : ${lister(homonymes)}`,
    )
  if (autres.length > 0)
    return introuvable(`${candidats.length} lieux s’appellent « ${nom} » : ${lister(candidats)}. Précisez le code`)
  return { sorte: 'trouve', lieu: premier }
}

function duCode(parCode: ReadonlyMap<string, Lieu>, code: string, nom: string | undefined): Trouvaille {
  // A spreadsheet takes the zero off "01053".
  const cherche = /^\d{4}$/.test(code) || /^\d$/.test(code) ? `0${code}` : code.toUpperCase()
  const lieu = parCode.get(cherche)
  if (!lieu) return introuvable(`le code ${code} n’existe pas pour ce type de porteur`)
  if (nom !== undefined && cleDuNom(lieu.nom) !== cleDuNom(nom))
    return introuvable(`le code ${code} est celui de « ${lieu.nom} », pas de « ${nom} »`)
  return { sorte: 'trouve', lieu }
}

const estDans = (lieu: Lieu, departement: string) =>
  lieu.departement_code === departement.toUpperCase().padStart(2, '0') ||
  cleDuNom(lieu.departement) === cleDuNom(departement)

const lister = (lieux: readonly Lieu[]) =>
  lieux
    .slice(0, 6)
    .map(({ departement, code }) => `${departement} (${code})`)
    .join(', ')
