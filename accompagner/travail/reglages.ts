import type { Base } from '../../plateforme/base/base.ts'
import type { IdentiteDe } from '../../plateforme/sessions/reconnaitre.ts'

/** What the pages of work are given. */
export interface Reglages {
  readonly base: Base
  readonly identiteDe: IdentiteDe
  readonly aujourd_hui?: () => string
  /** Where the person types the address of the site, as a letter says it. */
  readonly adresse_publique?: string | undefined
}
