import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { lireMessage } from '../plateforme/courriel/essai/lire_message.ts'
import { adresseSmtp, serveurSmtp } from '../plateforme/courriel/essai/serveur_smtp.ts'
import { dossierNeuf, effacer, ouvrirSite } from './serveur.ts'

const dossier = dossierNeuf()
afterAll(() => effacer(dossier))

const visible = 'http://localhost:1'

const demanderUnLien = (adresse: string, courriel: string) =>
  fetch(`${adresse}/connexion`, {
    method: 'POST',
    headers: { origin: visible, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ courriel }),
    redirect: 'manual',
  })

test('un exploitant règle un serveur de courriel : les lettres partent, même après une chute de la base', async () => {
  const serveur = await serveurSmtp()
  onTestFinished(serveur.fermer)
  const site = await ouvrirSite({
    DOSSIER_DONNEES: dossier,
    ADRESSE_PUBLIQUE: visible,
    SMTP_URL: adresseSmtp(serveur.port),
    EXPEDITEUR: 'Droits à Valdroit <droits@exemple.fr>',
    NIVEAU_JOURNAL: 'info',
  })
  expect((await fetch(`${site.adresse}/boite`)).status).toBe(404)
  expect((await demanderUnLien(site.adresse, 'camille@exemple.fr')).status).toBe(303)
  await vi.waitUntil(() => serveur.recues.length === 1, { timeout: 60_000 })
  expect(serveur.recues[0]?.vers).toEqual(['camille@exemple.fr'])
  expect(lireMessage(serveur.recues[0]?.brute ?? '').entetes.get('from')).toBe('Droits à Valdroit <droits@exemple.fr>')

  const [pid] = readFileSync(join(dossier, 'base', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  const sante = async () => (await fetch(`${site.adresse}/sante`)).status
  await vi.waitUntil(async () => (await sante()) === 503, { timeout: 5000, interval: 20 })
  await vi.waitUntil(async () => (await sante()) === 200, { timeout: 20_000, interval: 100 })
  expect((await demanderUnLien(site.adresse, 'dominique@exemple.fr')).status).toBe(303)
  await vi.waitUntil(() => serveur.recues.length === 2, { timeout: 30_000 })

  expect(await site.arreter()).toBe(0)
  expect(site.dit()).toContain('Juste Droit est arrêté.')
  expect(site.dit()).not.toMatch(/camille|dominique|s%C3%A9same|sésame/)
})

test('sans serveur de courriel, celui qui essaie lit les lettres sur sa machine', async () => {
  const site = await ouvrirSite({ DOSSIER_DONNEES: dossier })
  expect(site.dit()).toMatch(/démonstration : http:\/\/localhost:\d+\/boite/)
  const boite = await fetch(`${site.adresse}/boite`)
  expect(boite.status).toBe(200)
  expect(await boite.text()).toContain('Boîte de démonstration')
  expect(await site.arreter()).toBe(0)
})
