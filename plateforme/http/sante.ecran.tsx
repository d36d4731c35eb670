import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import type { Base } from '../base/base.ts'
import { type EtatBase, sonderBase } from '../base/sonder.ts'
import { Avis } from '../html/composants/avis.tsx'
import { Definitions } from '../html/composants/definitions.tsx'
import { Page } from '../html/page.tsx'
import { rendre } from '../html/rendre.ts'
import type { Langue } from '../langues/langue.ts'
import { langueDe } from '../langues/langueDe.ts'
import { ecrireNombre } from '../langues/nombres.ts'
import { type EtatDesTaches, lireEtatDesTaches } from '../taches/etat.ts'
import { version } from '../version.ts'
import { santeTextes } from './sante.textes.ts'

/** Where letters go: to a server of mail, to the development inbox, or nowhere yet. */
export type Courriel = 'serveur' | 'boite' | 'absent'

interface Sante {
  readonly marche: boolean
  readonly base: EtatBase
  readonly courriel: Courriel
  /** Nothing where the base does not answer, or is of another version. */
  readonly taches: EtatDesTaches | undefined
  readonly secondes: number
}

async function examiner(base: Base, courriel: Courriel): Promise<Sante> {
  const etat = await sonderBase(base)
  const marche = etat.sorte === 'joignable' && etat.appliquees === etat.attendues
  const taches = marche ? await lireEtatDesTaches(base).catch(() => undefined) : undefined
  return { marche, base: etat, courriel, taches, secondes: Math.floor(process.uptime()) }
}

function duree(secondes: number, langue: Langue): string {
  const mots = santeTextes[langue]
  const minutes = Math.floor(secondes / 60)
  if (minutes < 60) return mots.minutes({ n: minutes })
  return minutes < 2880 ? mots.heures({ n: Math.floor(minutes / 60) }) : mots.jours({ n: Math.floor(minutes / 1440) })
}

function migrations(base: EtatBase, langue: Langue): string {
  const mots = santeTextes[langue]
  if (base.sorte === 'injoignable') return '–'
  const { appliquees, attendues } = base
  return appliquees === attendues ? mots.a_jour({ n: appliquees }) : mots.en_retard({ appliquees, attendues })
}

function suivi({ courriel, taches }: Sante, langue: Langue) {
  const mots = santeTextes[langue]
  const dits = { serveur: mots.courriel_serveur, boite: mots.courriel_boite, absent: mots.courriel_absent }
  const compter = (n: number | undefined) => (n === undefined ? '–' : ecrireNombre(n, langue))
  return [
    { terme: mots.courriel, valeur: dits[courriel] },
    { terme: mots.lettres_en_attente, valeur: compter(taches?.lettres_en_attente) },
    { terme: mots.lettres_abandonnees, valeur: compter(taches?.lettres_abandonnees) },
    { terme: mots.taches_en_attente, valeur: compter(taches?.taches_en_attente) },
    { terme: mots.taches_echouees, valeur: compter(taches?.taches_echouees) },
  ]
}

const PageSante = ({ sante, langue }: { sante: Sante; langue: Langue }) => {
  const { marche, base, secondes } = sante
  const mots = santeTextes[langue]
  const reponse = base.sorte === 'joignable' ? mots.joignable({ ms: base.ms }) : mots.injoignable
  return (
    <Page langue={langue} titre={mots.titre} chemin="/sante">
      <h1>{mots.titre}</h1>
      <Avis genre={marche ? 'reussite' : 'erreur'} titre={marche ? mots.marche : mots.panne}>
        <Definitions
          entrees={[
            { terme: mots.base, valeur: reponse },
            { terme: mots.migrations, valeur: migrations(base, langue) },
            ...suivi(sante, langue),
            { terme: mots.version, valeur: version },
            { terme: mots.depuis, valeur: duree(secondes, langue) },
          ]}
        />
      </Avis>
    </Page>
  )
}

/** Is the service up? A page for people; for a machine, an object and a status: 200 or 503. */
export const routesSante = (base: Base, courriel: Courriel) =>
  new Hono().get('/sante', async (c) => {
    const sante = await examiner(base, courriel)
    const statut = sante.marche ? 200 : 503
    c.header('Vary', 'Accept', { append: true })
    const format = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/html'],
      default: 'application/json',
    })
    if (format === 'text/html') return c.html(rendre(<PageSante sante={sante} langue={langueDe(c)} />), statut)
    return c.json({ ...sante, version }, statut)
  })
