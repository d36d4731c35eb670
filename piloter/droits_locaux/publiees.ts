import type { AidePubliee } from '../../droits/local/aide.ts'
import { compiler, type DroitLocal } from '../../droits/local/compiler/compiler.ts'
import { visiteur } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { type Territoire, trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { lister_dossiers } from './droits_locaux.requetes.ts'
import type { Dossier, VersionEcrite } from './droits_locaux.ts'
import { perimetre_de } from './perimetre.ts'

const a_compte = ({ depuis, jusqu_au }: VersionEcrite) => jusqu_au === null || jusqu_au >= depuis

/** The versions of an aid that held or will hold, as rules of the engine; nothing when there are none. */
export function droit_du_dossier(territoire: Territoire, { slug, versions }: Dossier): DroitLocal | undefined {
  const comptees = versions.filter(a_compte)
  if (comptees.length === 0) return undefined
  const aide: AidePubliee = { territoire, slug, versions: comptees }
  return compiler(aide, { nom_de_commune: nom_de_commune(territoire) })
}

/** Read from the official list, and only when a condition names a commune. */
export function nom_de_commune(territoire: Territoire): (code: string) => string {
  return (code) => perimetre_de(territoire).communes.get(code) ?? code
}

/** Every aid that a territory has published, ready to be computed: for the public API. Nothing for an unknown territory. */
export async function droits_locaux_de(base: Base, slug: string): Promise<readonly DroitLocal[] | undefined> {
  return transaction(base, visiteur, async (t) => {
    const territoire = await trouverTerritoire(t, slug)
    if (!territoire) return undefined
    const dossiers = await lister_dossiers(t, territoire.territoire_id)
    return dossiers.flatMap((dossier) => droit_du_dossier(territoire, dossier) ?? [])
  })
}
