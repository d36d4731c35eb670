import { beforeAll, describe, expect, test } from 'vitest'
import { foyerDEssai } from '../../accompagner/foyers/essai/monde.ts'
import { rolesDeTravail } from '../../plateforme/base/acteur.ts'
import type { MembreDEssai } from '../../plateforme/base/essai/membre.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { execute, type Formulaire, formulairesDe, hostiles, liensDe } from './hostile.ts'
import { origine, siteDEssai } from './site_d_essai.ts'

const site = siteDEssai()

/** Pages that are the same for all, or of which there are thousands: looked at elsewhere. */
const ailleurs = /^\/(actifs|api|aide|droits|simulateur|sante|source|styleguide|images)\b|[?&](langue|mois|tri)=/
/** Would end the visit. */
const fin = /^\/deconnexion/

const pages_au_plus = 120

interface Visite {
  readonly vues: ReadonlyMap<string, string>
  readonly formulaires: readonly Formulaire[]
}

async function lire(adresse: string, jeton: string): Promise<{ statut: number; html: boolean; texte: string }> {
  const entetes = { cookie: `juste_droit=${jeton}`, accept: 'text/html' }
  const reponse = await site.app().request(origine + adresse, { headers: entetes })
  const html = reponse.headers.get('content-type')?.startsWith('text/html') ?? false
  return { statut: reponse.status, html, texte: await reponse.text() }
}

/** Follows every link from the home of a member, and notes every form. */
async function explorer(jeton: string): Promise<Visite> {
  const [vues, a_voir, motifs] = [new Map<string, string>(), ['/accueil'], new Map<string, number>()]
  const formulaires = new Map<string, Formulaire>()
  for (let adresse = a_voir.shift(); adresse !== undefined && vues.size < pages_au_plus; adresse = a_voir.shift()) {
    // Of pages that differ only by the name of a thing, three are enough.
    const motif = adresse.replaceAll(/[0-9a-f-]{36}|\d+|=[^&]*/g, '*')
    const deja = motifs.get(motif) ?? 0
    if (vues.has(adresse) || ailleurs.test(adresse) || deja >= 3) continue
    motifs.set(motif, deja + 1)
    const { statut, html, texte } = await lire(adresse, jeton)
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

async function envoyer({ methode, action, champs }: Formulaire, mot: string, jeton: string): Promise<Response> {
  const corps = new URLSearchParams(champs.map(({ nom, valeur, libre }) => [nom, libre ? mot : valeur]))
  const entetes = { cookie: `juste_droit=${jeton}`, accept: 'text/html', origin: origine }
  if (methode === 'post') return site.app().request(origine + action, { method: 'POST', headers: entetes, body: corps })
  const [chemin] = action.split('?')
  return site.app().request(`${origine}${chemin}?${corps}`, { headers: entetes })
}

/** The same member in a session of her own: what a form ends is hers alone. */
async function nouvelleSession(membre: MembreDEssai): Promise<string> {
  const { nouveauJeton, empreinteDuJeton } = await import('../../plateforme/sessions/jeton.ts')
  const jeton = nouveauJeton()
  await site.proprietaire.query(
    `insert into session (empreinte, compte_id, adhesion_id, moyen, forte, expire_le)
     values ($1, $2, $3, 'lien', true, now() + interval '1 hour')`,
    [empreinteDuJeton(jeton), membre.compte, membre.adhesion],
  )
  return jeton
}

/** Files to walk through: one followed, one of a colleague's, and a request on the first. */
async function remplir({ territoire, organisation, compte }: MembreDEssai): Promise<void> {
  if (territoire === null) return
  const lieu = { territoire, organisation }
  const { foyer, personne } = await foyerDEssai(site.proprietaire, { ...lieu, suivi_par: compte })
  await foyerDEssai(site.proprietaire, lieu)
  await site.proprietaire.query(
    `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal)
     values ($1, $2, $3, 'rectification', 'papier')`,
    [territoire, foyer, personne],
  )
  await site.proprietaire.query(
    `insert into notification (compte_id, sorte, lien) values ($1, 'demande_recue', '/demandes')`,
    [compte],
  )
}

describe.each(rolesDeTravail)('%s', (role) => {
  let membre: MembreDEssai
  let visite: Visite
  beforeAll(async () => {
    membre = await site.membre(role)
    await remplir(membre)
    visite = await explorer(membre.jeton)
  })

  test('every page stands, and says what it is to a voice', () => {
    console.log(`${role} : ${visite.vues.size} pages, ${visite.formulaires.length} formulaires`)
    expect(visite.vues.size).toBeGreaterThan(3)
    for (const [adresse, texte] of visite.vues) expect([adresse, examiner(texte)]).toEqual([adresse, []])
  })

  test.each(Object.entries(hostiles))('%s, in every field of every form', { timeout: 120_000 }, async (_, mot) => {
    for (const formulaire of visite.formulaires) {
      const depart = performance.now()
      const reponse = await envoyer(formulaire, mot, await nouvelleSession(membre))
      const texte = await reponse.text()
      const ou = `${formulaire.methode} ${formulaire.action}`
      expect([ou, reponse.status < 500]).toEqual([ou, true])
      expect([ou, execute.test(texte)]).toEqual([ou, false])
      expect([ou, reponse.headers.get('location') ?? '']).toEqual([
        ou,
        expect.not.stringMatching(/^(https?:)?\/\/(?!localhost)/),
      ])
      // `pg_sleep` would show.
      expect([ou, performance.now() - depart < 4000]).toEqual([ou, true])
    }
  })

  test('nothing of what was typed runs on any page afterwards', async () => {
    for (const [adresse, texte] of (await explorer(await nouvelleSession(membre))).vues)
      expect([adresse, execute.test(texte)]).toEqual([adresse, false])
  })

  test('nothing of what was typed is in the journal of the program', () => {
    for (const mot of ['coucou', 'victime', 'pg_sleep', 'éééé'])
      expect([mot, site.journal().includes(mot)]).toEqual([mot, false])
    expect(
      site
        .journal()
        .split('\n')
        .filter((ligne) => ligne.includes('"statut":500')),
    ).toEqual([])
  })
})
