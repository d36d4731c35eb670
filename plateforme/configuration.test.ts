import { describe, expect, test } from 'vitest'
import { lireConfiguration } from './configuration.ts'

describe('the environment', () => {
  test('may be empty: everything has a default', () => {
    expect(lireConfiguration({})).toMatchObject({
      sorte: 'lue',
      configuration: { PORT: 3000, ADRESSE: '127.0.0.1', DOSSIER_DONNEES: './donnees', NIVEAU_JOURNAL: 'info' },
    })
  })

  test('takes an empty variable for a variable not set', () => {
    expect(lireConfiguration({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ configuration: { PORT: 3000 } })
  })

  test('names each wrong variable, once', () => {
    const lecture = lireConfiguration({ PORT: 'trois mille', NIVEAU_JOURNAL: 'fort', DATABASE_URL: 'mysql://a/b' })
    expect(lecture).toEqual({
      sorte: 'refusee',
      messages: [
        'PORT doit être un nombre entier entre 0 et 65535',
        'DATABASE_URL doit être une adresse comme postgresql://utilisateur:secret@machine:5432/juste_droit',
        'NIVEAU_JOURNAL doit être l’un de ces mots : silent, fatal, error, warn, info, debug, trace',
      ],
    })
  })

  test('takes ProConnect whole or not at all, and in clear from this very machine alone', () => {
    const proconnect = (PROCONNECT_URL: string) =>
      lireConfiguration({ PROCONNECT_URL, PROCONNECT_CLIENT: 'c', PROCONNECT_SECRET: 's' })
    expect(proconnect('https://fca.exemple.fr/api/v2').sorte).toBe('lue')
    expect(proconnect('http://localhost:9000').sorte).toBe('lue')
    expect(proconnect('http://127.0.0.1:9000').sorte).toBe('lue')
    expect(proconnect('fca').sorte).toBe('refusee')
    for (const adresse of ['http://fca.exemple.fr', 'http://localhost.exemple.fr', 'http://127.0.0.1.exemple.fr'])
      expect(proconnect(adresse)).toEqual({
        sorte: 'refusee',
        messages: ['PROCONNECT_URL doit commencer par https://'],
      })
    expect(lireConfiguration({ PROCONNECT_URL: 'https://fca.exemple.fr', PROCONNECT_SECRET: 'chut' })).toEqual({
      sorte: 'refusee',
      messages: ['PROCONNECT_URL, PROCONNECT_CLIENT et PROCONNECT_SECRET se donnent tous les trois, ou aucun'],
    })
  })

  describe('of mail', () => {
    const visible = { ADRESSE_PUBLIQUE: 'https://droits.exemple.fr' }
    const complete = { ...visible, SMTP_URL: 'smtps://agent:chut@smtp.exemple.fr', EXPEDITEUR: 'droits@exemple.fr' }

    test('is taken whole, with the address its links lead to', () => {
      expect(lireConfiguration(complete).sorte).toBe('lue')
      expect(lireConfiguration({ ...complete, EXPEDITEUR: 'Droits à Flers <droits@exemple.fr>' }).sorte).toBe('lue')
      const ensemble = 'SMTP_URL et EXPEDITEUR se donnent tous les deux, ou aucun'
      for (const manque of ['SMTP_URL', 'EXPEDITEUR'])
        expect(lireConfiguration({ ...complete, [manque]: '' })).toEqual({ sorte: 'refusee', messages: [ensemble] })
      expect(lireConfiguration({ ...complete, ADRESSE_PUBLIQUE: '' })).toEqual({
        sorte: 'refusee',
        messages: ['SMTP_URL demande aussi ADRESSE_PUBLIQUE : les lettres portent des liens vers le site'],
      })
    })

    test('has one sender', () => {
      for (const EXPEDITEUR of [
        'a@x.fr, b@x.fr',
        'Deux <a@x.fr>, <b@x.fr>',
        'personne',
        'Ruse\r\nBcc: c@x.fr <a@x.fr>',
      ])
        expect(lireConfiguration({ ...complete, EXPEDITEUR })).toEqual({
          sorte: 'refusee',
          messages: ['EXPEDITEUR doit être une adresse comme Juste Droit <droits@exemple.fr>'],
        })
    })

    test('goes in clear only where it is said, and never with a password', () => {
      const lire = (SMTP_URL: string) => lireConfiguration({ ...complete, SMTP_URL })
      expect(lire('smtp://relais.interne:25?chiffrement=aucun').sorte).toBe('lue')
      expect(lire('smtp://agent:chut@relais.interne?chiffrement=aucun')).toEqual({
        sorte: 'refusee',
        messages: ['SMTP_URL porte un mot de passe : il ne peut pas partir sans chiffrement'],
      })
      for (const adresse of ['https://smtp.exemple.fr', 'smtp://', 'smtp://relais?chiffrement=peut-être', 'smtp'])
        expect(JSON.stringify(lire(adresse))).toContain('SMTP_URL')
      for (const adresse of ['smtp://agent:chut@', 'smtps://agent:chut@x?chiffrement=aucun', 'smtp://a:chut%zz@x.fr'])
        expect(JSON.stringify(lire(adresse))).not.toContain('chut')
    })
  })

  test('never repeats what was given', () => {
    const lecture = lireConfiguration({ DATABASE_URL: 'mysql://jeanne:motdepasse@machine/base' })
    expect(JSON.stringify(lecture)).not.toContain('motdepasse')
  })
})
