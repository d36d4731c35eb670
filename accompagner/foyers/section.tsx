import type { FunctionComponent, VNode } from 'preact'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import type { Reglages } from '../travail/reglages.ts'
import type { Foyer } from './foyers.ts'

/** Whose copy it is: one of the people of a household. */
export interface Concernee {
  readonly personne: string
  readonly foyer: string
}

/** A part of the copy that RGPD art. 15 makes due: to be read, and for a program. */
export interface PartDeCopie {
  readonly page: VNode
  readonly donnees: Readonly<Record<string, unknown>>
}

/** What a noun other than the household adds to its file, and to the copy the person may have. */
export interface Section {
  /** Those whose rows its copy gives. */
  readonly tables: readonly string[]
  readonly montrer: (t: Transaction, foyer: Foyer) => Promise<VNode>
  readonly copie: (t: Transaction, qui: Concernee) => Promise<PartDeCopie>
}

interface Apport<Lu> {
  readonly tables: readonly string[]
  readonly lire: (t: Transaction, foyer: Foyer) => Promise<Lu>
  readonly Section: FunctionComponent<{ readonly foyer: Foyer; readonly lu: Lu }>
  readonly copie: Section['copie']
}

/** Its reading and its view agree on what is read, and nobody else has to know it. */
export const section = <Lu,>({ tables, lire, Section: Vue, copie }: Apport<Lu>): Section => ({
  tables,
  copie,
  montrer: async (t, foyer) => <Vue foyer={foyer} lu={await lire(t, foyer)} />,
})

export interface ReglagesDesFoyers extends Reglages {
  readonly sections: readonly Section[]
}

/** Those of the household itself. */
export const tables_du_foyer = ['foyer', 'personne', 'situation', 'suivi', 'consultation'] as const
