import type { ErreurDeChamp } from './composants/resume_erreurs.tsx'

/** What is wrong with a field, by its name in the catalogue of the page. */
export interface FauteDeChamp<Cause extends string> {
  readonly champ: string
  readonly cause: Cause
}

export const erreursDe = <Cause extends string>(
  mots: Readonly<Record<Cause, string>>,
  fautes: readonly FauteDeChamp<Cause>[],
): readonly ErreurDeChamp[] => fautes.map(({ champ, cause }) => ({ nom: champ, message: mots[cause] }))

/** The message under a field, if it has one. */
export const trouverErreur =
  (erreurs: readonly ErreurDeChamp[]) =>
  (champ: string): string | undefined =>
    erreurs.find(({ nom }) => nom === champ)?.message
