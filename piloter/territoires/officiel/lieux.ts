import type { Lieu, PorteurType } from '../territoires.ts'
import { cleDuNom } from './cle.ts'
import { lireDecoupage } from './decoupage.ts'

interface Index {
  readonly parCode: ReadonlyMap<string, Lieu>
  readonly parNom: ReadonlyMap<string, readonly Lieu[]>
}

type Lieux = Readonly<Record<PorteurType, Index>>

// Thirty-six thousand places serve an import, then nothing for months: a site that runs must not carry them.
let gardes: WeakRef<Lieux> | undefined

export function lieuxOfficiels(): Lieux {
  const connus = gardes?.deref()
  if (connus) return connus
  const lus = indexer(lireDecoupage())
  gardes = new WeakRef(lus)
  return lus
}

function indexer(lieux: readonly Lieu[]): Lieux {
  const index = (type: PorteurType): Index => {
    const memeType = lieux.filter(({ porteur_type }) => porteur_type === type)
    return {
      parCode: new Map(memeType.map((lieu) => [lieu.code, lieu])),
      parNom: Map.groupBy(memeType, ({ nom }) => cleDuNom(nom)),
    }
  }
  return { commune: index('commune'), departement: index('departement'), epci: index('epci') }
}
