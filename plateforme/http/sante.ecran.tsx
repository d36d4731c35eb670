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
import { version } from '../version.ts'
import { santeTextes } from './sante.textes.ts'

interface Sante {
  readonly marche: boolean
  readonly base: EtatBase
  readonly secondes: number
}

async function examiner(base: Base): Promise<Sante> {
  const etat = await sonderBase(base)
  const marche = etat.sorte === 'joignable' && etat.appliquees === etat.attendues
  return { marche, base: etat, secondes: Math.floor(process.uptime()) }
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

const PageSante = ({ sante: { marche, base, secondes }, langue }: { sante: Sante; langue: Langue }) => {
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
            { terme: mots.version, valeur: version },
            { terme: mots.depuis, valeur: duree(secondes, langue) },
          ]}
        />
      </Avis>
    </Page>
  )
}

/** Is the service up? A page for people; for a machine, an object and a status: 200 or 503. */
export const routesSante = (base: Base) =>
  new Hono().get('/sante', async (c) => {
    const sante = await examiner(base)
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
