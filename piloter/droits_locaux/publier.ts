import type { AideLocale, Deliberation } from '../../droits/local/aide.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { abroger_version, publier_version, remplacer_version } from './droits_locaux.requetes.ts'
import { arret, type Dossier, est_un_refus, publication, type Refus } from './droits_locaux.ts'

/** Done, refused with a field and a cause, or undone by somebody else meanwhile. */
export type Issue = 'faite' | 'devancee' | Refus

/** Publishes the draft of an aid: the version before it gives way in the same transaction. */
export async function publier(
  t: Transaction,
  dossier: Dossier,
  aide: AideLocale,
  { depuis, jusqu_au }: { readonly depuis: string; readonly jusqu_au: string | null },
): Promise<Issue> {
  const { territoire_id, slug, brouillon } = dossier
  if (!brouillon) return 'devancee'
  const suite = publication(dossier, depuis, jusqu_au)
  if (est_un_refus(suite)) return suite
  const { remplacee } = suite
  if (remplacee) {
    const cle = { territoire_id, slug, numero: remplacee.numero }
    if (!(await remplacer_version(t, cle, remplacee.jusqu_au))) return 'devancee'
  }
  const cle = { territoire_id, slug, numero: brouillon.numero }
  return (await publier_version(t, cle, { aide, depuis, jusqu_au })) ? 'faite' : 'devancee'
}

/** Stops an aid at the end of a day, by another vote. */
export async function arreter(t: Transaction, dossier: Dossier, jusqu_au: string, fin: Deliberation): Promise<Issue> {
  const suite = arret(dossier, jusqu_au)
  if (est_un_refus(suite)) return suite
  const { territoire_id, slug } = dossier
  return (await abroger_version(t, { territoire_id, slug, numero: suite.numero }, jusqu_au, fin)) ? 'faite' : 'devancee'
}
