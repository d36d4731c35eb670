import { ecrireDate } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import { equipeTextes } from './equipe.textes.ts'
import { type Lettre, lettre, uneLigne } from './lettre.ts'

interface Valeurs {
  readonly organisation: string
  /** The role in words, as screens name it. */
  readonly role: string
  readonly territoire?: string
  /** The last day the link answers: "2026-03-03". */
  readonly expire: string
  readonly lien: string
}

export function lettreInvitation(langue: Langue, { expire, lien, ...valeurs }: Valeurs): Lettre {
  const mots = equipeTextes[langue]
  const organisation = uneLigne(valeurs.organisation)
  const territoire = valeurs.territoire && mots.territoire({ territoire: uneLigne(valeurs.territoire) })
  return lettre(langue, mots.invitation_sujet({ organisation }), [
    mots.invitation_role({ organisation, role: uneLigne(valeurs.role) }),
    territoire,
    mots.invitation_ouvrez({ expire: ecrireDate(expire, langue) }),
    lien,
    mots.invitation_inconnue,
  ])
}
