import { beforeAll, describe, expect, test } from 'vitest'
import { rolesDeTravail } from '../../plateforme/base/acteur.ts'
import type { MembreDEssai } from '../../plateforme/base/essai/membre.ts'
import { examiner } from '../../plateforme/html/examiner.ts'
import { envoyer, explorer, nouvelleSession, remplir, type Visite } from './explorer.ts'
import { execute, hostiles } from './hostile.ts'
import { siteDEssai } from './site_d_essai.ts'

const site = siteDEssai()

const estUnFichier = ({ headers }: Response): boolean =>
  headers.get('content-disposition')?.startsWith('attachment;') === true &&
  headers.get('content-type')?.startsWith('text/csv') === true

describe.each(rolesDeTravail)('%s', (role) => {
  let membre: MembreDEssai
  let visite: Visite
  beforeAll(async () => {
    membre = await site.membre(role)
    await remplir(site, membre)
    visite = await explorer(site, membre.jeton)
  })

  test('every page stands, and says what it is to a voice', () => {
    console.log(`${role} : ${visite.vues.size} pages, ${visite.formulaires.length} formulaires`)
    expect(visite.vues.size).toBeGreaterThan(3)
    for (const [adresse, texte] of visite.vues) expect([adresse, examiner(texte)]).toEqual([adresse, []])
  })

  test.each(Object.entries(hostiles))('%s, in every field of every form', { timeout: 120_000 }, async (_, mot) => {
    for (const formulaire of visite.formulaires) {
      const depart = performance.now()
      const reponse = await envoyer(site, formulaire, await nouvelleSession(site, membre), mot)
      const texte = await reponse.text()
      const ou = `${formulaire.methode} ${formulaire.action}`
      expect([ou, reponse.status < 500]).toEqual([ou, true])
      // A file of rows holds what was typed; no browser may take it for a page.
      if (estUnFichier(reponse)) expect([ou, reponse.headers.get('x-content-type-options')]).toEqual([ou, 'nosniff'])
      else expect([ou, execute.test(texte)]).toEqual([ou, false])
      expect([ou, reponse.headers.get('location') ?? '']).toEqual([
        ou,
        expect.not.stringMatching(/^(https?:)?\/\/(?!localhost)/),
      ])
      // `pg_sleep` would show.
      expect([ou, performance.now() - depart < 4000]).toEqual([ou, true])
    }
  })

  test('nothing of what was typed runs on any page afterwards', async () => {
    for (const [adresse, texte] of (await explorer(site, await nouvelleSession(site, membre))).vues)
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
