import { Hono } from 'hono'
import { equipe } from '../acces/matrice/groupes.ts'
import type { Role } from '../base/acteur.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { Recherche } from '../html/composants/recherche.tsx'
import { Vide } from '../html/composants/vide.tsx'
import { type Lecteur, lecteurDe } from '../html/lecteur.ts'
import { Page } from '../html/page.tsx'
import { rendre } from '../html/rendre.ts'
import type { Contexte } from '../http/contexte.ts'
import type { Langue } from '../langues/langue.ts'
import { useMots } from '../langues/langue_actuelle.ts'
import { langueDe } from '../langues/langueDe.ts'
import { acteurDIdentite } from '../sessions/identite.ts'
import type { Portes } from '../sessions/porte.ts'
import { type Demande, type Groupe, groupes, type Source } from './demande.ts'
import { demandeLue, motsDe } from './mots.ts'
import { rechercheTextes } from './recherche.textes.ts'
import { adresseDeRecherche, ListeDeResultats, type Trouves } from './resultats.tsx'

const parGroupe = 5
const parPage = 20

interface EcranProps {
  readonly langue: Langue
  readonly lecteur: Lecteur | undefined
  readonly q: string
  readonly seul: Groupe | undefined
  /** Nothing when there was nothing to look for. */
  readonly trouves: readonly Trouves[] | undefined
}

const PasDeNom = () => {
  const mots = useMots(rechercheTextes)
  return (
    <p class="petit">
      {mots.pas_de_nom} <a href="/foyers/chercher">{mots.guichet}</a>
    </p>
  )
}

const Resultats = ({ q, seul, trouves }: Pick<EcranProps, 'q' | 'seul' | 'trouves'>) => {
  const mots = useMots(rechercheTextes)
  if (trouves === undefined) return q === '' ? null : <p>{mots.trop_court}</p>
  return (
    <>
      {seul && (
        <p>
          <a href={adresseDeRecherche(q)}>{mots.revenir}</a>
        </p>
      )}
      {trouves.length === 0 && (
        <Vide titre={mots.rien}>
          <p>{mots.rien_quoi}</p>
        </Vide>
      )}
      {trouves.map((groupe) => (
        <ListeDeResultats key={groupe.groupe} q={q} trouves={groupe} seul={seul !== undefined} />
      ))}
      <p>
        <a href={`/droits/recherche?${new URLSearchParams({ q })}`}>{mots.la_loi}</a>
      </p>
    </>
  )
}

const EcranRecherche = ({ langue, lecteur, q, seul, trouves }: EcranProps) => {
  const mots = rechercheTextes[langue]
  const suit = equipe.some((role) => role === lecteur?.role)
  return (
    <Page
      langue={langue}
      titre={mots.titre}
      chemin={q === '' ? '/recherche' : adresseDeRecherche(q, seul)}
      lecteur={lecteur}
      travail={lecteur !== undefined}
    >
      <h1>{mots.titre}</h1>
      <Recherche action="/recherche" libelle={lecteur ? mots.libelle_membre : mots.libelle} valeur={q} />
      {suit && <PasDeNom />}
      <Resultats q={q} seul={seul} trouves={trouves} />
    </Page>
  )
}

async function chercher(source: Source, demande: Demande, t: Transaction): Promise<Trouves> {
  const lus = await source.chercher(demande, t)
  const resultats = lus.slice(0, demande.combien)
  return {
    groupe: source.groupe,
    resultats,
    suite: lus.length > demande.combien ? resultats.at(-1)?.cle : undefined,
  }
}

interface Reglages extends Portes {
  readonly sources: readonly Source[]
}

const ouverteA = (role: Role, seul: Groupe | undefined) => (source: Source) =>
  (source.pour?.(role) ?? true) && (seul === undefined || source.groupe === seul)

/** One search over what the reader may see: the base decides what that is. */
export const routesRecherche = ({ base, identiteDe, sources }: Reglages) =>
  new Hono<Contexte>().get('/recherche', async (c) => {
    const identite = await identiteDe(c)
    const acteur = acteurDIdentite(identite)
    const langue = langueDe(c)
    const q = demandeLue(c.req.query('q'))
    const mots = motsDe(q)
    const seul = groupes.find((groupe) => groupe === c.req.query('groupe'))
    const apres = seul && c.req.query('apres')?.replaceAll('\0', '').slice(0, 400)
    const demande = { mots, langue, role: acteur.role, apres, combien: seul ? parPage : parGroupe }
    const trouver = (t: Transaction) =>
      Promise.all(sources.filter(ouverteA(acteur.role, seul)).map((source) => chercher(source, demande, t)))
    const tous = mots.length === 0 ? undefined : await transaction(base, acteur, trouver)
    const trouves = tous?.filter(({ resultats }) => resultats.length > 0)
    const page = <EcranRecherche langue={langue} lecteur={lecteurDe(identite)} q={q} seul={seul} trouves={trouves} />
    return c.html(rendre(page))
  })
