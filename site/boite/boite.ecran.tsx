import { type Context, Hono } from 'hono'
import type { Base } from '../../plateforme/base/base.ts'
import type { Configuration } from '../../plateforme/configuration.ts'
import { demanderLien } from '../../plateforme/connexion/porte/demander_lien.ts'
import { Avis } from '../../plateforme/html/composants/avis.tsx'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import { adresseDuSite } from '../../plateforme/http/adresse_du_site.ts'
import { champ } from '../../plateforme/http/champ.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { estMachineLocale } from '../../plateforme/machine_locale.ts'
import { type CompteDeDemonstration, type LettreEnAttente, lireComptes, lireLettres } from './boite.requetes.ts'
import { boiteTextes } from './boite.textes.ts'
import { Comptes } from './comptes.tsx'
import { Lettres } from './lettres.tsx'

/**
 * Whoever sees this page may come in as anybody: it is there on a machine where the program is tried, listening to that
 * machine alone, and nowhere else.
 */
export const boiteOuverte = (
  { SMTP_URL, ADRESSE, ADRESSE_PUBLIQUE }: Pick<Configuration, 'SMTP_URL' | 'ADRESSE' | 'ADRESSE_PUBLIQUE'>,
  embarquee: boolean,
): boolean =>
  embarquee &&
  SMTP_URL === undefined &&
  ADRESSE_PUBLIQUE === undefined &&
  (estMachineLocale(ADRESSE) || estMachineLocale(`[${ADRESSE}]`))

interface EcranProps {
  readonly langue: Langue
  readonly comptes: readonly CompteDeDemonstration[]
  readonly lettres: readonly LettreEnAttente[]
  readonly maintenant: Date
}

const EcranBoite = ({ langue, comptes, lettres, maintenant }: EcranProps) => {
  const mots = boiteTextes[langue]
  return (
    <Page langue={langue} titre={mots.titre} chemin="/boite" travail>
      <h1>{mots.titre}</h1>
      <Avis>
        <p>{mots.ici_seulement}</p>
      </Avis>
      <Comptes comptes={comptes} maintenant={maintenant} />
      <Lettres lettres={lettres} />
    </Page>
  )
}

const passages = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via']

/**
 * The site as this machine itself asks for it. A page of elsewhere can lead its own name here, and would read the
 * answer; a proxy can put this machine's name in the place of its own.
 */
const siteDIci = (c: Context<Contexte>): string | undefined =>
  passages.some((entete) => c.req.header(entete) !== undefined) ? undefined : adresseDuSite(c, undefined)

interface Portes {
  readonly portier: Base<'connexion'>
  readonly taches: Base<'taches'>
  readonly maintenant: () => Date
}

export const routesBoite = ({ portier, taches, maintenant }: Portes) =>
  new Hono<Contexte>()
    .get('/boite', async (c) => {
      if (siteDIci(c) === undefined) return c.notFound()
      const [comptes, lettres] = [await lireComptes(taches), await lireLettres(taches)]
      const ecran = { langue: langueDe(c), comptes, lettres, maintenant: maintenant() }
      return c.html(rendre(<EcranBoite {...ecran} />))
    })
    .post('/boite/connexion', async (c) => {
      const site = siteDIci(c)
      const demande = champ(await formulaireRecu(c), 'compte')
      const compte = (await lireComptes(taches)).find(({ compte_id }) => compte_id === demande)
      if (site === undefined || compte === undefined) return c.notFound()
      await demanderLien({ portier }, { courriel: compte.courriel, retour: '/', site, langue: langueDe(c) })
      return c.redirect('/boite#lettres', 303)
    })
