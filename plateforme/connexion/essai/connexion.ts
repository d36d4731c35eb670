import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import type { BaseDEssai } from '../../base/essai/base.ts'
import type { navigateurDEssai } from '../../html/essai/navigateur.ts'
import { reconnaitre } from '../../sessions/reconnaitre.ts'
import { temoinDe } from '../../sessions/temoin.ts'
import type { Fournisseur } from '../proconnect/fournisseur.ts'
import type { ReglagesConnexion } from '../reglages.ts'

/** Sign-in on this very machine, as the embedded base offers it. */
export function reglagesDEssai(
  { base, portier }: Pick<BaseDEssai, 'base' | 'portier'>,
  plus: {
    readonly proconnect?: Fournisseur
    readonly adresse_publique?: string
    readonly maintenant?: () => Date
  } = {},
): ReglagesConnexion {
  const temoin = temoinDe(plus.adresse_publique?.startsWith('https:') ?? false)
  return {
    base,
    portier,
    temoin,
    identiteDe: reconnaitre(base, temoin),
    adresse_publique: plus.adresse_publique,
    proconnect: plus.proconnect,
    script: (langue) => `/actifs/passkey.${langue}.js`,
    maintenant: plus.maintenant ?? (() => new Date()),
  }
}

export interface CompteDEssai {
  readonly compte: string
  readonly courriel: string
  /** One for each role asked for, each in an organisation of its own. */
  readonly adhesions: readonly string[]
}

/** An account that was invited, and has signed in nowhere yet. */
export async function compteDEssai(proprietaire: Client, roles: readonly string[]): Promise<CompteDEssai> {
  const courriel = `${randomBytes(6).toString('hex')}@ccas.valdroit.example`
  const { rows } = await proprietaire.query<{ compte: string }>(
    `insert into compte (courriel, prenom, nom) values ($1, 'Camille', 'Durand') returning compte_id as compte`,
    [courriel],
  )
  const compte = rows[0]?.compte ?? ''
  const adhesions: string[] = []
  for (const [rang, role] of roles.entries()) {
    const { rows: faites } = await proprietaire.query<{ adhesion: string }>(
      `with ou as (
         insert into organisation (sorte, nom, fictive) values ('ccas', $3, true) returning organisation_id
       )
       insert into adhesion (compte_id, organisation_id, role) select $1, organisation_id, $2 from ou
       returning adhesion_id as adhesion`,
      [compte, role, `Organisation ${rang + 1}`],
    )
    adhesions.push(faites[0]?.adhesion ?? '')
  }
  return { compte, courriel, adhesions }
}

/** The last letter left for an address. */
export async function lettreRecue(proprietaire: Client, destinataire: string) {
  const { rows } = await proprietaire.query<{ sujet: string; texte: string }>(
    'select sujet, texte from courriel where destinataire = $1 order by cree_le desc limit 1',
    [destinataire],
  )
  return rows[0]
}

/** The path of the link that a letter holds. */
export const lienDe = (texte: string | undefined): string =>
  /^https?:\/\/[^/\s]+(\/connexion\/lien\?jeton=[\w-]+)$/m.exec(texte ?? '')?.[1] ?? ''

export const jetonDe = (lien: string): string => new URL(lien, 'http://ici.invalid').searchParams.get('jeton') ?? ''

/** Signed in by the link of a letter. */
export async function entrerParLien(
  chez: ReturnType<typeof navigateurDEssai>,
  proprietaire: Client,
  courriel: string,
  retour = '/',
) {
  await chez.envoyer('/connexion', { courriel, retour })
  const lien = lienDe((await lettreRecue(proprietaire, courriel))?.texte)
  return chez.envoyer('/connexion/lien', { jeton: jetonDe(lien) })
}
