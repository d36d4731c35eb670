import type { Base } from '../base/base.ts'
import { transaction } from '../base/transaction.ts'
import { effacerLot } from './effacement.requetes.ts'
import { horloges, type NomDHorloge } from './horloges.ts'

export interface Efface {
  readonly horloge: NomDHorloge
  readonly territoire_id: number
  readonly nombre: number
  /** Rows by table, those that went with it among them. */
  readonly tables: Readonly<Record<string, number>>
}

interface Reglages {
  /** Rows in one transaction; the journal, whose lines are small, takes ten times more. */
  readonly parLot?: number
  readonly signal?: AbortSignal
}

/**
 * Takes away what had its time on that day, clock after clock. Each lot goes with its receipt in one transaction:
 * stopped between two, the next night goes on from there.
 */
export async function effacer(
  taches: Base<'taches'>,
  jour: string,
  { parLot = 500, signal }: Reglages = {},
): Promise<readonly Efface[]> {
  const effaces = new Map<string, Efface>()
  for (const { nom } of horloges) {
    const combien = nom === 'journal' ? parLot * 10 : parLot
    for (;;) {
      if (signal?.aborted) break
      const lot = await transaction(taches, { role: 'effacement' }, (t) => effacerLot(t, nom, jour, combien))
      if (!lot) break
      const cle = `${nom} ${lot.territoire_id}`
      effaces.set(cle, ajouter({ horloge: nom, ...lot }, effaces.get(cle)))
    }
  }
  return [...effaces.values()]
}

function ajouter(lot: Efface, deja: Efface | undefined): Efface {
  if (!deja) return lot
  const tables = { ...deja.tables }
  for (const [table, n] of Object.entries(lot.tables)) tables[table] = (tables[table] ?? 0) + n
  return { ...deja, nombre: deja.nombre + lot.nombre, tables }
}
