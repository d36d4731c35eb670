import { expect } from 'vitest'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import type { MembreDEssai } from '../../plateforme/base/essai/membre.ts'
import { empreinteDuJeton, nouveauJeton } from '../../plateforme/sessions/jeton.ts'
import { type Formulaire, formulairesDe, liensDe } from './hostile.ts'
import { origine, type SiteDEssai } from './site_d_essai.ts'

/** Pages that are the same for all, or of which there are thousands: looked at elsewhere. */
const ailleurs = /^\/(actifs|api|aide|droits|simulateur|sante|source|styleguide|images)\b|[?&](langue|mois|tri)=/
/** Would end the visit. */
const fin = /^\/deconnexion/

const pagesAuPlus = 120

export interface Visite {
  readonly vues: ReadonlyMap<string, string>
  readonly formulaires: readonly Formulaire[]
}

export async function lire(
  site: SiteDEssai,
  adresse: string,
  jeton: string,
): Promise<{ statut: number; html: boolean; texte: string }> {
  const entetes = { cookie: `juste_droit=${jeton}`, accept: 'text/html' }
  const reponse = await site.app().request(origine + adresse, { headers: entetes })
  const html = reponse.headers.get('content-type')?.startsWith('text/html') ?? false
  return { statut: reponse.status, html, texte: await reponse.text() }
}

/** Follows every link from the home of a member, and notes every form. */
export async function explorer(site: SiteDEssai, jeton: string): Promise<Visite> {
  const [vues, a_voir, motifs] = [new Map<string, string>(), ['/accueil'], new Map<string, number>()]
  const formulaires = new Map<string, Formulaire>()
  for (let adresse = a_voir.shift(); adresse !== undefined && vues.size < pagesAuPlus; adresse = a_voir.shift()) {
    // Of pages that differ only by the name of a thing, three are enough.
    const motif = adresse.replaceAll(/[0-9a-f-]{36}|\d+|=[^&]*/g, '*')
    const deja = motifs.get(motif) ?? 0
    if (vues.has(adresse) || ailleurs.test(adresse) || deja >= 3) continue
    motifs.set(motif, deja + 1)
    const { statut, html, texte } = await lire(site, adresse, jeton)
    expect([adresse, statut < 500]).toEqual([adresse, true])
    if (!html) continue
    vues.set(adresse, texte)
    for (const formulaire of formulairesDe(texte, adresse)) {
      const cle = [formulaire.action.replaceAll(/[0-9a-f-]{36}|\d+/g, '*'), ...formulaire.champs.map(({ nom }) => nom)]
      if (!fin.test(formulaire.action) && !ailleurs.test(formulaire.action)) formulaires.set(cle.join(' '), formulaire)
    }
    a_voir.push(...liensDe(texte, adresse))
  }
  return { vues, formulaires: [...formulaires.values()] }
}

/** Sends it with one word in every field where a person types; without, as it came. */
export async function envoyer(
  site: SiteDEssai,
  { methode, action, champs }: Formulaire,
  jeton: string,
  mot?: string,
): Promise<Response> {
  const corps = new URLSearchParams(champs.map(({ nom, valeur, libre }) => [nom, libre ? (mot ?? valeur) : valeur]))
  const entetes = { cookie: `juste_droit=${jeton}`, accept: 'text/html', origin: origine }
  if (methode === 'post') return site.app().request(origine + action, { method: 'POST', headers: entetes, body: corps })
  const [chemin] = action.split('?')
  return site.app().request(`${origine}${chemin}?${corps}`, { headers: entetes })
}

/** The same member in a session of her own: what a form ends is hers alone. */
export async function nouvelleSession({ proprietaire }: SiteDEssai, membre: MembreDEssai): Promise<string> {
  const jeton = nouveauJeton()
  await proprietaire.query(
    `insert into session (empreinte, compte_id, adhesion_id, moyen, forte, expire_le)
     values ($1, $2, $3, 'lien', true, now() + interval '1 hour')`,
    [empreinteDuJeton(jeton), membre.compte, membre.adhesion],
  )
  return jeton
}

/** Files to walk through: one followed, one of a colleague's, and a request on the first. */
export async function remplir(
  { proprietaire }: SiteDEssai,
  { territoire, organisation, compte }: MembreDEssai,
): Promise<void> {
  if (territoire === null) return
  const lieu = { territoire, organisation }
  const { foyer, personne } = await foyerDEssai(proprietaire, { ...lieu, suivi_par: compte })
  await foyerDEssai(proprietaire, lieu)
  await proprietaire.query(
    `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
     values ($1, $2, $3, 'rectification', 'papier')`,
    [territoire, foyer, personne],
  )
  await proprietaire.query(
    `insert into notification (compte_id, sorte, lien) values ($1, 'demande_recue', '/demandes')`,
    [compte],
  )
}
