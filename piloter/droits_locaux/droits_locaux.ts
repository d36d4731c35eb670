import type { AideLocale, Deliberation } from '../../droits/local/aide.ts'
import { dayName, parseDay } from '../../moteur/expression/day.ts'

export const etats = ['brouillon', 'publie', 'remplace', 'abroge'] as const
export type Etat = (typeof etats)[number]

/** Written, not published: what was typed, right or wrong. */
export interface Brouillon {
  readonly etat: 'brouillon'
  readonly numero: number
  readonly saisie: Readonly<Record<string, unknown>>
  /** When it was last saved: two people who write at once are told. */
  readonly modifie_le: string
}

interface Publiee {
  readonly numero: number
  readonly description: AideLocale
  readonly depuis: string
  readonly publie_le: string
}

/** Published once, never edited: followed by another version, or stopped. */
export type VersionEcrite =
  | (Publiee & { readonly etat: 'publie'; readonly jusqu_au: string | null })
  | (Publiee & { readonly etat: 'remplace'; readonly jusqu_au: string })
  | (Publiee & { readonly etat: 'abroge'; readonly jusqu_au: string; readonly fin: Deliberation })

/** One aid of a territory: its versions, oldest first, and its draft if it has one. */
export interface Dossier {
  readonly territoire_id: number
  readonly slug: string
  readonly versions: readonly VersionEcrite[]
  readonly brouillon: Brouillon | null
}

export interface Refus {
  readonly champ: 'depuis' | 'jusqu_au'
  readonly cause: string
}

export interface Publication {
  /** The version that gives way, and its last day. */
  readonly remplacee: { readonly numero: number; readonly jusqu_au: string } | null
}

const veille = (jour: string): string => dayName((parseDay(jour) ?? 0) - 1)
const en_lettres = (jour: string) => jour.split('-').toReversed().map(Number).join('/')

/** Whether a draft may be published from that day, and what becomes of the version before it. */
export function publication(
  { versions }: Pick<Dossier, 'versions'>,
  depuis: string,
  jusqu_au: string | null,
): Publication | Refus {
  if (jusqu_au !== null && jusqu_au < depuis) {
    return { champ: 'jusqu_au', cause: `La fin (${en_lettres(jusqu_au)}) est avant le début (${en_lettres(depuis)}).` }
  }
  const derniere = versions.at(-1)
  if (!derniere) return { remplacee: null }
  if (depuis < derniere.depuis) {
    const debut = en_lettres(derniere.depuis)
    return {
      champ: 'depuis',
      cause: `La version ${derniere.numero} commence le ${debut} : celle-ci ne peut pas commencer avant.`,
    }
  }
  if (derniere.etat === 'publie') {
    const [avant, prevue] = [veille(depuis), derniere.jusqu_au]
    return { remplacee: { numero: derniere.numero, jusqu_au: prevue !== null && prevue < avant ? prevue : avant } }
  }
  if (depuis > derniere.jusqu_au) return { remplacee: null }
  return {
    champ: 'depuis',
    cause: `L’aide a pris fin le ${en_lettres(derniere.jusqu_au)} : elle ne peut reprendre qu’après.`,
  }
}

/** Whether the version that nothing follows may stop at the end of that day. */
export function arret({ versions }: Pick<Dossier, 'versions'>, jusqu_au: string): { readonly numero: number } | Refus {
  const courante = versions.at(-1)
  if (courante?.etat !== 'publie') return { champ: 'jusqu_au', cause: 'Cette aide n’a pas de version à arrêter.' }
  if (jusqu_au < courante.depuis) {
    return {
      champ: 'jusqu_au',
      cause: `L’aide commence le ${en_lettres(courante.depuis)} : elle ne peut pas finir avant.`,
    }
  }
  if (courante.jusqu_au !== null && courante.jusqu_au < jusqu_au) {
    return { champ: 'jusqu_au', cause: `La version publiée finit déjà le ${en_lettres(courante.jusqu_au)}.` }
  }
  return { numero: courante.numero }
}

export const est_un_refus = <T extends object>(reponse: T | Refus): reponse is Refus => 'cause' in reponse

/** Whether a version says what holds that day. */
export const en_vigueur_le = (version: VersionEcrite, jour: string): boolean =>
  version.depuis <= jour && (version.jusqu_au === null || jour <= version.jusqu_au)

/** The version to show that day: the one in force, else the next to come, else the last one that held. */
export function version_du_jour(versions: readonly VersionEcrite[], jour: string): VersionEcrite | undefined {
  const comptees = versions.filter(({ depuis, jusqu_au }) => jusqu_au === null || jusqu_au >= depuis)
  return (
    comptees.find((version) => en_vigueur_le(version, jour)) ??
    comptees.find(({ depuis }) => depuis > jour) ??
    comptees.at(-1)
  )
}
