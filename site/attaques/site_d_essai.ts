import type { Hono } from 'hono'
import type { Client } from 'pg'
import { beforeAll } from 'vitest'
import { charger_droits_de_valdroit } from '../../piloter/droits_locaux/valdroit/charger.ts'
import { chargerRegistre } from '../../piloter/territoires/charger_registre.ts'
import { creerValdroit } from '../../piloter/territoires/valdroit.ts'
import type { RoleDeTravail } from '../../plateforme/base/acteur.ts'
import { type BaseDEssai, baseDEssai } from '../../plateforme/base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { lireConfiguration } from '../../plateforme/configuration.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { creerJournal } from '../../plateforme/http/journal.ts'
import { assembler } from '../application.ts'

export const origine = 'http://localhost'

export interface SiteDEssai extends BaseDEssai {
  readonly app: () => Hono<Contexte>
  /** What the program logged while it answered: it must hold no value. */
  readonly journal: () => string
  readonly territoire: (slug: string) => Promise<number>
  readonly membre: (role: RoleDeTravail, slug?: string) => Promise<MembreDEssai>
}

/** The whole site, every page of it, over a base of its own. */
export function siteDEssai(environnement: Readonly<Record<string, string>> = {}): SiteDEssai {
  const bases = baseDEssai()
  let app: Hono<Contexte>
  let dit = ''
  beforeAll(async () => {
    await creerValdroit(bases.taches)
    await chargerRegistre(bases.taches)
    await charger_droits_de_valdroit(bases.taches)
    const lecture = lireConfiguration({ ADRESSE_PUBLIQUE: origine, ...environnement })
    if (lecture.sorte === 'refusee') throw new Error(lecture.messages.join('\n'))
    const journal = creerJournal('info', { write: (ligne: string) => void (dit += ligne) })
    app = assembler(lecture.configuration, { ...bases, embarquee: true }, journal)
  })
  const territoire = (slug: string) => numeroDe(bases.proprietaire, slug)
  return {
    ...bases,
    app: () => app,
    journal: () => dit,
    territoire,
    membre: async (role, slug = 'valdroit') =>
      membreDEssai(bases.proprietaire, { role, territoire: await territoire(slug) }),
  }
}

async function numeroDe(proprietaire: Client, slug: string): Promise<number> {
  const { rows } = await proprietaire.query<{ id: number }>(
    'select territoire_id as id from territoire where slug = $1',
    [slug],
  )
  if (!rows[0]) throw new Error(`pas de territoire ${slug}`)
  return rows[0].id
}
