import { setTimeout as attendre } from 'node:timers/promises'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { visiteur } from '../base/acteur.ts'
import { ouvrirPool } from '../base/base.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { transaction } from '../base/transaction.ts'
import { creerJournal } from '../http/journal.ts'
import { lancerTaches } from '../taches/lancer.ts'
import { tacheEnvoi } from './envoi.tache.ts'
import { lireMessage } from './essai/lire_message.ts'
import { adresseSmtp, type ServeurDEssai, serveurSmtp } from './essai/serveur_smtp.ts'
import { versServeur } from './expedier.ts'
import { lettreLienConnexion } from './lettres/lien_connexion.ts'
import { poster } from './poster.ts'
import { lireServeurSmtp } from './serveur_smtp.ts'

const { base, taches, proprietaire, connexion } = baseDEssai()
const expediteur = { name: 'Juste Droit à Valdroit', address: 'droits@exemple.fr' }
const jamais = new AbortController().signal
const lettre = lettreLienConnexion('fr', { lien: 'https://droits.exemple.fr/connexion/lien/secret' })

const lignes: string[] = []
const journal = creerJournal('info', { write: (ligne: string) => void lignes.push(ligne) })

const serveurs: ServeurDEssai[] = []
afterEach(() => Promise.all(serveurs.splice(0).map(({ fermer }) => fermer())))
beforeEach(async () => {
  lignes.length = 0
  await proprietaire.query('delete from courriel')
  await proprietaire.query('delete from graphile_worker._private_jobs')
})

async function ouvrir(options?: SMTPServerOptions): Promise<ServeurDEssai> {
  const serveur = await serveurSmtp(options)
  serveurs.push(serveur)
  return serveur
}

function vers(adresse: string) {
  const serveur = lireServeurSmtp(adresse)
  if (serveur.sorte === 'refuse') throw new Error(serveur.cause)
  return versServeur(serveur.options, expediteur)
}

async function laisser(destinataire = 'camille@exemple.fr', contenu = lettre): Promise<string> {
  await transaction(base, visiteur, (t) => poster(t, destinataire, contenu))
  return (await boite())[0]?.courriel_id ?? ''
}

interface Ligne {
  readonly courriel_id: string
  readonly texte: string
  readonly essais: number
  readonly envoyee: boolean
  readonly abandonnee: boolean
  readonly erreur: string | null
}

const boite = async () =>
  (
    await proprietaire.query<Ligne>(
      `select courriel_id, texte, essais, envoye_le is not null as envoyee, abandonne_le is not null as abandonnee, erreur
       from courriel`,
    )
  ).rows

const prochains = async () =>
  (
    await proprietaire.query<{ minutes: number }>(
      `select round(extract(epoch from run_at - created_at) / 60)::integer as minutes
       from graphile_worker._private_jobs order by id`,
    )
  ).rows.map(({ minutes }) => minutes)

const essayer = (adresse: string, identifiant: string) =>
  tacheEnvoi(vers(adresse), journal).executer(taches, jamais, identifiant)

describe('a letter', () => {
  test('leaves by itself once posted, and its text with it', async () => {
    const serveur = await ouvrir()
    const pool = ouvrirPool('taches', connexion, 4)
    const liste = [tacheEnvoi(vers(adresseSmtp(serveur.port)), journal)]
    const { arreter } = lancerTaches({ pool, taches, liste, journal })
    await laisser()
    for (let tour = 0; tour < 200 && !(await boite())[0]?.envoyee; tour++) await attendre(25)
    await arreter()
    await pool.end()
    expect(serveur.recues).toHaveLength(1)
    expect(await boite()).toMatchObject([{ texte: '–', essais: 1, envoyee: true, abandonnee: false, erreur: null }])
    expect(JSON.stringify(lignes)).not.toMatch(/camille|secret/)
  })

  test('arrives whole: accents, dots, long lines, and headers that say a machine wrote', async () => {
    const serveur = await ouvrir()
    const sujet = 'Réponse attendue avant le 1er août : dossier à compléter, côté équipe, dès que possible'
    const texte = `Bonjour,\n\n.\n..deux points\n. \nŒuvre, naïf, 12 €\n${'été '.repeat(400)}\nFrom ici\n=3D=\n`
    const identifiant = await laisser('o.dupont+tri@ville-exemple.fr', { sujet, texte })
    await essayer(adresseSmtp(serveur.port), identifiant)
    const [recue] = serveur.recues
    expect(recue).toMatchObject({ de: expediteur.address, vers: ['o.dupont+tri@ville-exemple.fr'] })
    const message = lireMessage(recue?.brute ?? '')
    expect(message.texte.trimEnd()).toBe(texte.trimEnd())
    expect(Object.fromEntries(message.entetes)).toMatchObject({
      subject: sujet,
      from: `${expediteur.name} <${expediteur.address}>`,
      to: 'o.dupont+tri@ville-exemple.fr',
      'message-id': `<${identifiant}@exemple.fr>`,
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
    })
    expect([...message.entetes.keys()]).not.toContain('x-mailer')
  })

  test('is not sent twice', async () => {
    const serveur = await ouvrir()
    const identifiant = await laisser()
    await essayer(adresseSmtp(serveur.port), identifiant)
    await essayer(adresseSmtp(serveur.port), identifiant)
    expect(serveur.recues).toHaveLength(1)
  })

  test('does not leave once its links are dead, when a server is set up late', async () => {
    const serveur = await ouvrir()
    const identifiant = await laisser()
    await proprietaire.query(`update courriel set cree_le = now() - interval '8 days'`)
    await essayer(adresseSmtp(serveur.port), identifiant)
    expect(serveur.recues).toEqual([])
    expect(await boite()).toMatchObject([{ texte: '–', abandonnee: true, erreur: 'TROP_TARD' }])
  })
})

describe('the server', () => {
  test.each([
    ['encrypts and asks who sends', {}, { chiffree: true, compte: 'agent' }],
    ['asks who sends, and does not encrypt', { hideSTARTTLS: true, allowInsecureAuth: true }, { chiffree: false }],
    ['knows neither', { disabledCommands: ['AUTH', 'STARTTLS'] }, { chiffree: false, compte: undefined }],
  ])('%s', async (_, options: SMTPServerOptions, attendu) => {
    const serveur = await ouvrir(options)
    const avecCompte = !options.disabledCommands?.includes('AUTH')
    const adresse = avecCompte ? adresseSmtp(serveur.port) : `smtp://localhost:${serveur.port}`
    await essayer(adresse, await laisser())
    expect(serveur.recues).toMatchObject([attendu])
  })

  test('elsewhere than on this machine is given nothing in clear, nor under a certificate nobody knows', async () => {
    const clair = await ouvrir({ disabledCommands: ['STARTTLS', 'AUTH'] })
    const signe = await ouvrir()
    const ailleurs = lireServeurSmtp('smtp://smtp.exemple.fr')
    if (ailleurs.sorte === 'refuse') throw new Error(ailleurs.cause)
    for (const { port, recues } of [clair, signe]) {
      const expedier = versServeur({ ...ailleurs.options, host: '127.0.0.1', port }, expediteur)
      const issue = await expedier({ ...lettre, courriel_id: 'x', destinataire: 'a@exemple.fr' }, jamais)
      expect(issue.sorte).toBe('plus_tard')
      expect(recues).toEqual([])
    }
  })

  test('refuses the recipient for good: given up with its code, and nobody named in the log', async () => {
    const serveur = await ouvrir()
    serveur.refuser('destinataire', 550, '5.1.1 camille@exemple.fr est inconnue')
    await essayer(adresseSmtp(serveur.port), await laisser())
    expect(await boite()).toMatchObject([{ texte: '–', essais: 1, abandonnee: true, erreur: '550 5.1.1' }])
    expect(lignes.join('')).toContain('lettre abandonnée')
    expect(lignes.join('')).not.toContain('camille')
  })

  test('refuses the text for good', async () => {
    const serveur = await ouvrir()
    serveur.refuser('texte', 554, 'Non')
    await essayer(adresseSmtp(serveur.port), await laisser())
    expect(await boite()).toMatchObject([{ texte: '–', abandonnee: true, erreur: '554' }])
  })

  test('makes strangers wait: the letter comes back, and gets in', async () => {
    const serveur = await ouvrir()
    serveur.refuser('destinataire', 451, '4.7.1 Revenez')
    const identifiant = await laisser()
    await essayer(adresseSmtp(serveur.port), identifiant)
    expect(await boite()).toMatchObject([{ essais: 1, envoyee: false, abandonnee: false, erreur: '451 4.7.1' }])
    expect(await prochains()).toEqual([0, 2])
    serveur.refuser('destinataire', undefined)
    await essayer(adresseSmtp(serveur.port), identifiant)
    expect(await boite()).toMatchObject([{ texte: '–', essais: 2, envoyee: true, erreur: null }])
  })

  test('does not know us: a password is mended, the letter waits', async () => {
    const serveur = await ouvrir()
    await essayer(adresseSmtp(serveur.port, 'faux'), await laisser())
    expect(await boite()).toMatchObject([{ essais: 1, abandonnee: false, erreur: '535 5.7.8' }])
  })

  test('is down: five more attempts over a day, then the letter is given up', async () => {
    const serveur = await ouvrir()
    await serveurs.pop()?.fermer()
    const identifiant = await laisser()
    for (let fois = 1; fois <= 5; fois++) {
      await essayer(adresseSmtp(serveur.port), identifiant)
      expect(await boite()).toMatchObject([{ essais: fois, abandonnee: false, erreur: 'ECONNREFUSED' }])
    }
    const attentes = await prochains()
    expect(attentes.reduce((somme, minutes) => somme + minutes)).toBe(24 * 60)
    await essayer(adresseSmtp(serveur.port), identifiant)
    expect(await boite()).toMatchObject([{ texte: '–', essais: 6, abandonnee: true, erreur: 'ECONNREFUSED' }])
    expect(await prochains()).toHaveLength(attentes.length)
  })
})

const hostiles = [
  'a@exemple.fr, b@exemple.fr',
  'a@exemple.fr;b@exemple.fr',
  'a@exemple.fr b@exemple.fr',
  'a@exemple.fr\r\nBcc: b@exemple.fr',
  'a@exemple.fr\nRCPT TO:<b@exemple.fr>',
  'a@exemple.fr\u0000',
  '<a@exemple.fr>',
  'Ruse <a@exemple.fr>',
  'groupe: a@exemple.fr, b@exemple.fr;',
  '"b@exemple.fr, "@exemple.fr',
  'a(commentaire)@exemple.fr',
  'a@exemple.fr>,<b@exemple.fr',
  '@relais.fr:a@exemple.fr',
  'a@[127.0.0.1]',
  'a@',
  'é@exemple.fr',
  `${'a'.repeat(65)}@exemple.fr`,
]

describe('an address that is more than one address', () => {
  test.each(hostiles)('%j is refused before the table', async (adresse) => {
    await expect(laisser(adresse)).rejects.toThrow()
    expect(await boite()).toEqual([])
  })

  test('would reach nobody, even past the table', async () => {
    const serveur = await ouvrir()
    const expedier = vers(adresseSmtp(serveur.port))
    for (const destinataire of hostiles)
      expect(await expedier({ ...lettre, courriel_id: 'x', destinataire }, jamais)).toMatchObject({ sorte: 'refusee' })
    expect(serveur.recues).toEqual([])
  })
})

describe('a subject that would be more than a subject', () => {
  const sujets = ['Bonjour\r\nBcc: b@exemple.fr', 'Bonjour\n\nUn autre texte', 'Bonjour\rX-Ruse: oui', 'Nul\u0000']

  test.each(sujets)('%j is refused before the table', async (sujet) => {
    await expect(laisser('a@exemple.fr', { sujet, texte: 'x' })).rejects.toThrow()
    expect(await boite()).toEqual([])
  })

  test('would make no header even past the table', async () => {
    const serveur = await ouvrir()
    const expedier = vers(adresseSmtp(serveur.port))
    for (const sujet of sujets)
      await expedier({ courriel_id: 'x', destinataire: 'a@exemple.fr', sujet, texte: 'x\n' }, jamais)
    expect(serveur.recues).toHaveLength(sujets.length)
    for (const { brute, vers: destinataires } of serveur.recues) {
      const { entetes, texte } = lireMessage(brute)
      expect(destinataires).toEqual(['a@exemple.fr'])
      expect([...entetes.keys()].filter((nom) => ['bcc', 'x-ruse'].includes(nom))).toEqual([])
      expect(texte.trim()).toBe('x')
    }
  })
})
