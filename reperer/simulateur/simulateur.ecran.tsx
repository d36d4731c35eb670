import { Hono } from 'hono'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import { Page } from '../../plateforme/html/page.tsx'
import { rendre } from '../../plateforme/html/rendre.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { corpus_du_panier } from './corpus_du_panier.ts'
import { type Saisie, saisieDe } from './lire/saisie.ts'
import { parcourir, type Vue } from './parcourir.ts'
import { adresse } from './vues/formulaire.tsx'
import { parcoursTextes } from './vues/parcours.textes.ts'
import { estEnErreur, Parcours, titreDe } from './vues/parcours.tsx'
import { PageDesZones } from './zones/zones.ecran.tsx'

interface Reglages {
  /** The month of the claim: that of today. */
  readonly moisCourant: () => Month
  /** Address of the island that speaks a language: it takes the journey over in the browser. */
  readonly script?: (langue: Langue) => string
}

interface PageDuSimulateurProps {
  readonly vue: Vue
  readonly mois: Month
  readonly langue: Langue
  readonly script: string | undefined
}

const PageDuSimulateur = ({ vue, mois, langue, script }: PageDuSimulateurProps) => {
  const enErreur = estEnErreur(vue)
  return (
    <Page
      langue={langue}
      titre={titreDe(vue, langue)}
      description={parcoursTextes[langue].description}
      chemin={adresse}
      enErreur={enErreur}
      {...(script ? { scripts: [script] } : {})}
    >
      <div
        data-ilot="simulateur"
        data-mois={monthName(mois)}
        data-langue={langue}
        data-erreur={enErreur ? 'oui' : undefined}
      >
        <Parcours vue={vue} mois={mois} />
      </div>
    </Page>
  )
}

/** The simulator, by forms: answers go from page to page in the form itself. Nothing is stored, nothing is logged. */
export function routesSimulateur({ moisCourant, script }: Reglages) {
  const repondre = (saisie: Saisie, langue: Langue) => {
    const mois = moisCourant()
    const vue = parcourir(saisie, mois, corpus_du_panier)
    return rendre(<PageDuSimulateur vue={vue} mois={mois} langue={langue} script={script?.(langue)} />)
  }
  return new Hono()
    .get('/', (c) => c.html(repondre(new Map(), langueDe(c))))
    .get('/zones', (c) => c.html(rendre(<PageDesZones langue={langueDe(c)} />)))
    .post('/', async (c) => {
      // What is no form holds no answer: the first screen.
      const champs = await c.req.formData().catch(() => new FormData())
      c.header('Cache-Control', 'no-store')
      return c.html(repondre(saisieDe(champs), langueDe(c)))
    })
}
