import { stringify } from 'csv-stringify/sync'
import type { Base } from '../base/base.ts'
import { codeDe } from '../base/erreurs.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { nouvelIdentifiant } from '../http/identifiant.ts'
import { ecrireMoment } from '../langues/dates.ts'
import type { Identite } from '../sessions/identite.ts'
import { journaliserExport, maintenant } from './export.requetes.ts'
import { type Finalite, finalites } from './finalites.ts'
import { type Cellule, neutraliser } from './neutraliser.ts'

export interface Export<L> {
  /** The noun that leaves, as the journal and the file's name say it. */
  readonly objet: string
  readonly finalite: Finalite
  /** Names of the columns, in order, and what each says of a row. */
  readonly colonnes: Readonly<Record<string, (ligne: L) => Cellule>>
  readonly compter: (t: Transaction) => Promise<number>
  /** The rows after that one in the order of their key, so many at most. */
  readonly page: (t: Transaction, apres: L | undefined, combien: number) => Promise<readonly L[]>
}

interface Reglages {
  readonly base: Base
  readonly identite: Identite
  readonly parPage?: number
}

/** Nobody reads half a file as if it were whole. */
class ExportInterrompu extends Error {}

/**
 * A file of rows the actor may see: semicolons and a byte order mark, as a French spreadsheet opens it. The journal
 * holds it, with its count, before its first byte leaves. Nothing to see, or no right to take away: no file at all.
 */
export async function exporter<L>(demande: Export<L>, { base, identite, parPage = 500 }: Reglages) {
  const filigrane = nouvelIdentifiant()
  const lire = (apres: L | undefined) => transaction(base, identite.acteur, (t) => demande.page(t, apres, parPage))
  const depart = await transaction(base, identite.acteur, async (t) => {
    const lignes = await demande.compter(t)
    if (lignes === 0) return undefined
    // Read first: an export of the journal does not hold its own line.
    const premieres = await demande.page(t, undefined, parPage)
    await journaliserExport(t, demande.objet, lignes, filigrane)
    return { lignes, premieres, le: await maintenant(t) }
  }).catch(refusee)
  if (!depart) return undefined
  const { lignes, premieres, le } = depart
  const marque = {
    filigrane,
    exporte_le: ecrireMoment(le, 'fr'),
    exporte_par: [identite.prenom, identite.nom, identite.organisation].filter(Boolean).join(' '),
    finalite: finalites[demande.finalite],
  }
  return new Response(flux(morceaux({ demande, lignes, premieres, marque, lire })), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="juste-droit-${demande.objet.replaceAll('_', '-')}-${filigrane}.csv"`,
    },
  })
}

function refusee(erreur: unknown): undefined {
  if (codeDe(erreur) !== '42501') throw erreur
}

interface Envoi<L> {
  readonly demande: Export<L>
  readonly lignes: number
  readonly premieres: readonly L[]
  readonly marque: Readonly<Record<string, string>>
  readonly lire: (apres: L) => Promise<readonly L[]>
}

/** Never more rows than the journal says: those written meanwhile stay out. */
async function* morceaux<L>({ demande, lignes, premieres, marque, lire }: Envoi<L>): AsyncGenerator<string> {
  const colonnes = Object.entries(demande.colonnes)
  const fin = Object.values(marque)
  yield ecrire([[...colonnes.map(([nom]) => nom), ...Object.keys(marque)]], true)
  let page = premieres
  for (let restent = lignes; restent > 0; ) {
    const derniere = page.at(-1)
    if (derniere === undefined) throw new ExportInterrompu()
    const prises = page.slice(0, restent)
    yield ecrire(prises.map((ligne) => [...colonnes.map(([, dire]) => dire(ligne)), ...fin]))
    restent -= prises.length
    if (restent > 0) page = await lire(derniere)
  }
}

const ecrire = (lignes: readonly (readonly Cellule[])[], bom = false): string =>
  stringify(
    lignes.map((cellules) => cellules.map(neutraliser)),
    { bom, delimiter: ';', record_delimiter: '\r\n' },
  )

/** Each piece is made when the reader asks for it; one who leaves stops the work. */
function flux(textes: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encodeur = new TextEncoder()
  return new ReadableStream({
    pull: async (sortie) => {
      const { value, done } = await textes.next()
      if (done) sortie.close()
      else sortie.enqueue(encodeur.encode(value))
    },
    cancel: async () => void (await textes.return(undefined)),
  })
}
