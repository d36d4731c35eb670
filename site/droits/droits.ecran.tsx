import { type Context, Hono } from 'hono'
import { loi } from '../../droits/loi.ts'
import { panier } from '../../droits/panier.ts'
import { rendre } from '../../plateforme/html/rendre.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { EcranEntree } from './loi/entree.ecran.tsx'
import { EcranListe, EcranRecherche } from './loi/listes.ecran.tsx'
import { adresseDuMois, moisDemande } from './loi/mois_demande.ts'
import { EcranRegle } from './loi/regle.ecran.tsx'
import { EcranValeur } from './loi/valeur.ecran.tsx'
import { valeursCsv } from './loi/valeurs_csv.ts'
import { EcranDroit } from './panier/droit.ecran.tsx'
import { EcranPanier } from './panier/panier.ecran.tsx'

interface Reglages {
  /** The day it is, in France, as `2026-06-15`: the values shown first are those in force that day. */
  readonly aujourd_hui?: () => string
}

const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' })

const valeurNommee = (c: Context) => loi.schedules.find(({ name }) => name === c.req.param('nom'))

function regle(c: Context, aujourd_hui: string): Response | Promise<Response> {
  const notion = loi.rules.find(({ name }) => name === c.req.param('nom'))
  if (!notion) return c.notFound()
  const adresse = adresseDuMois(c)
  if (adresse) return c.redirect(adresse)
  const demande = moisDemande(c, aujourd_hui)
  const recherche = c.req.query('mois') === undefined ? '' : `?mois=${encodeURIComponent(c.req.query('mois') ?? '')}`
  const page = <EcranRegle langue={langueDe(c)} regle={notion} demande={demande} recherche={recherche} />
  return c.html(rendre(page), demande.sorte === 'lu' ? 200 : 400)
}

function entree(c: Context): Response | Promise<Response> {
  const notion = loi.inputs.find(({ name }) => name === c.req.param('nom'))
  return notion ? c.html(rendre(<EcranEntree langue={langueDe(c)} entree={notion} />)) : c.notFound()
}

function valeur(c: Context, aujourd_hui: string): Response | Promise<Response> {
  const notion = valeurNommee(c)
  if (!notion) return c.notFound()
  return c.html(rendre(<EcranValeur langue={langueDe(c)} valeur={notion} aujourd_hui={aujourd_hui} />))
}

function csv(c: Context): Response | Promise<Response> {
  const notion = valeurNommee(c)
  if (!notion) return c.notFound()
  return c.body(valeursCsv(notion), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${notion.name}.csv"`,
  })
}

function droit(c: Context): Response | Promise<Response> {
  const demande = panier.find(({ nom }) => nom === c.req.param('nom'))
  return demande ? c.html(rendre(<EcranDroit langue={langueDe(c)} droit={demande} />)) : c.notFound()
}

/** The rights for people, and the law that computes them: to be mounted at `/droits`. */
export function routesDroits({ aujourd_hui = () => jour.format(new Date()) }: Reglages = {}) {
  const liste = (sorte: 'regles' | 'entrees' | 'valeurs') => (c: Context) =>
    c.html(rendre(<EcranListe langue={langueDe(c)} sorte={sorte} aujourd_hui={aujourd_hui()} />))
  return new Hono()
    .get('/', (c) => c.html(rendre(<EcranPanier langue={langueDe(c)} />)))
    .get('/recherche', (c) => {
      const demande = (c.req.query('q') ?? '').trim().slice(0, 100)
      return c.html(rendre(<EcranRecherche langue={langueDe(c)} demande={demande} aujourd_hui={aujourd_hui()} />))
    })
    .get('/regles', liste('regles'))
    .get('/entrees', liste('entrees'))
    .get('/valeurs', liste('valeurs'))
    .get('/regles/:nom', (c) => regle(c, aujourd_hui()))
    .get('/entrees/:nom', entree)
    .get('/valeurs/:nom', (c) => valeur(c, aujourd_hui()))
    .get('/valeurs/:nom/csv', csv)
    .get('/:nom', droit)
}
