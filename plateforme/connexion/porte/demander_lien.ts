import { sql } from 'kysely'
import { lettreLienConnexion } from '../../courriel/lettres/lien_connexion.ts'
import { lettreSansCompte } from '../../courriel/lettres/sans_compte.ts'
import type { Langue } from '../../langues/langue.ts'
import { empreinteDuJeton, nouveauJeton } from '../../sessions/jeton.ts'
import type { ReglagesConnexion } from '../reglages.ts'

interface Demande {
  readonly courriel: string
  readonly retour: string
  readonly site: string
  readonly langue: Langue
}

/**
 * Writes the link and the letter that carries it, in one statement. An address without an account gets a letter too,
 * which says so: the page then has nothing to hide, in its words or in the time it takes.
 */
export async function demanderLien(
  { portier }: Pick<ReglagesConnexion, 'portier'>,
  { courriel, retour, site, langue }: Demande,
): Promise<void> {
  const jeton = nouveauJeton()
  const connue = lettreLienConnexion(langue, { lien: `${site}/connexion/lien?jeton=${jeton}` })
  const inconnue = lettreSansCompte(langue)
  await sql`
    with demande as materialized (select demander_lien(${courriel}, ${empreinteDuJeton(jeton)}, ${retour}) as connu)
    select poster(${courriel}, case when connu then ${connue.sujet} else ${inconnue.sujet} end,
      case when connu then ${connue.texte} else ${inconnue.texte} end)
    from demande`.execute(portier.kysely)
}
